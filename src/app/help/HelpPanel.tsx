import { Fragment, type ReactNode, useState } from 'react';
import { matrixMessages } from '../../cards/matrix/messages';
import { chartMessages } from '../../charts/messages';
import type { Lang } from '../../i18n/lang';
import { PRESENT_KEYS } from '../../present/keys';
import { useDashboard, useDashboardStore } from '../../state/context';
import { CloseButton } from '../../ui/CloseButton';
import { Modal } from '../../ui/Modal';
import { keep, kept } from '../kept';
import { keyWords } from '../key-words';
import { PAGE_KEYS, SINGLE_KEYS } from '../keys';
import { appMessages } from '../messages';
import { Certainty } from './Certainty';
import './help.css';
import { helpMessages } from './messages';
import { SINGLE_CHARACTERS } from './single-keys';

/** The keys of the page and of its charts, how certainty is drawn, and what filters do. */
export default function HelpPanel() {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const words = helpMessages(lang);
  // What is asked about first is what one is doing.
  const isShow = useDashboard(({ view }) => view.mode.startsWith('present'));
  const presenting = (
    <>
      <h3>{words.presenting}</h3>
      <PresentKeys lang={lang} />
    </>
  );
  const close = () => store.getState().lay(undefined);
  return (
    <Modal label={words.title} className="help" onClose={close}>
      <header>
        <h2>{words.title}</h2>
        <CloseButton name={appMessages(lang).close} onClick={close} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="help-body" aria-label={words.title} tabIndex={0}>
        {isShow ? presenting : null}
        <h3>{words.page}</h3>
        <PageKeys lang={lang} />
        <SingleKeys lang={lang} />
        <h3>{words.charts}</h3>
        <p>{words.chartsHint}</p>
        <Keys>
          {[...chartMessages(lang).keys, ...words.chartsToo].map(([keys, does]) => (
            <Key key={keys} names={[keys]} does={does} or={words.or} />
          ))}
        </Keys>
        <p>
          {words.matrix}
          {lang === 'zh' ? '：' : ': '}
          {matrixMessages(lang).keys}
        </p>
        {isShow ? null : presenting}
        <h3>{words.certainty}</h3>
        <Certainty words={words.marks} />
        <h3>{words.filters}</h3>
        <ul>
          {words.filterTips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </section>
    </Modal>
  );
}

function PageKeys({ lang }: { readonly lang: Lang }) {
  const words = helpMessages(lang);
  const names = Object.keys(PAGE_KEYS) as (keyof typeof PAGE_KEYS)[];
  return (
    <Keys>
      {names.map((name) => (
        <Key
          key={name}
          names={PAGE_KEYS[name].keys.map((key) => keyWords(key, lang))}
          does={words.pageKeys[name]}
          or={words.or}
        />
      ))}
      {words.elsewhere.map(([key, does]) => (
        <Key key={key} names={[key]} does={does} or={words.or} />
      ))}
    </Keys>
  );
}

function PresentKeys({ lang }: { readonly lang: Lang }) {
  const words = helpMessages(lang);
  const names = Object.keys(PRESENT_KEYS) as (keyof typeof PRESENT_KEYS)[];
  return (
    <>
      <p>{words.presentingHint}</p>
      <Keys>
        {names.map((name) => (
          <Key
            key={name}
            names={PRESENT_KEYS[name].map((key) => keyWords(key, lang))}
            does={words.presentKeys[name]}
            or={words.or}
          />
        ))}
        {words.presentingToo.map(([key, does]) => (
          <Key key={key} names={[key]} does={does} or={words.or} />
        ))}
      </Keys>
    </>
  );
}

/** Who dictates presses single characters without meaning to (WCAG 2.1.4). */
function SingleKeys({ lang }: { readonly lang: Lang }) {
  const words = helpMessages(lang);
  const [isOn, setIsOn] = useState(kept(SINGLE_KEYS) !== 'off');
  return (
    <p>
      <label className="help-switch">
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          onChange={({ target }) => {
            keep(SINGLE_KEYS, target.checked ? 'on' : 'off');
            setIsOn(target.checked);
          }}
        />
        {words.single(SINGLE_CHARACTERS)}
      </label>
      <small>{words.singleHint}</small>
    </p>
  );
}

function Keys({ children }: { readonly children: ReactNode }) {
  return <dl className="help-keys">{children}</dl>;
}

function Key({ names, does, or }: { readonly names: readonly string[]; readonly does: string; readonly or: string }) {
  return (
    <div>
      <dt>
        {names.map((name, index) => (
          <Fragment key={name}>
            {index > 0 ? ` ${or} ` : null}
            <kbd>{name}</kbd>
          </Fragment>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
