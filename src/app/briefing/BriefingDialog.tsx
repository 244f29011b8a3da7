import { useEffect, useMemo, useState } from 'react';
import { BriefingBlock } from '../../export/briefing/BriefingText';
import { briefingOf, partsOfBriefing } from '../../export/briefing/index';
import { markupOf, plainOf } from '../../export/briefing/markup';
import { printBriefing } from '../../export/briefing/printed';
import type { Subject } from '../../export/subject';
import { useDashboard, useDashboardStore } from '../../state/context';
import { CloseButton } from '../../ui/CloseButton';
import { copyMarkup } from '../../ui/clipboard-kinds';
import { Modal } from '../../ui/Modal';
import { subjectOf } from '../export/subject';
import { appMessages } from '../messages';
import { briefingWords } from './messages';
import { Parts } from './Parts';
import './dialog.css';

type Outcome = 'copied' | 'refused' | 'unprinted';

/** What is on screen as a text, as it will be pasted and printed. */
export default function BriefingDialog() {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const answer = useDashboard((state) => state.answer);
  const [subject, setSubject] = useState<Subject>();
  const words = briefingWords(lang);
  const close = () => store.getState().lay(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer or language is another subject
  useEffect(() => {
    let isOpen = true;
    subjectOf(store).then(
      (found) => isOpen && setSubject(found),
      // There is no dataset any more, and the page says so.
      () => isOpen && store.getState().lay(undefined),
    );
    return () => {
      isOpen = false;
    };
  }, [store, answer, lang]);
  return (
    <Modal label={words.title} className="briefing" onClose={close}>
      <header>
        <h2>{words.title}</h2>
        <CloseButton name={appMessages(lang).close} onClick={close} />
      </header>
      {subject ? <Briefing subject={subject} onClose={close} /> : <p role="status">{appMessages(lang).loading}</p>}
    </Modal>
  );
}

function Briefing({ subject, onClose }: { readonly subject: Subject; onClose(): void }) {
  const { lang } = subject;
  const words = briefingWords(lang);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<Outcome>();
  const offered = useMemo(() => partsOfBriefing(subject), [subject]);
  const blocks = useMemo(
    () =>
      briefingOf(
        subject,
        offered.filter((part) => !left.includes(part)),
      ),
    [subject, offered, left],
  );
  const copy = async () => {
    setOutcome(undefined);
    setOutcome((await copyMarkup(plainOf(blocks), markupOf(blocks, lang))) ? 'copied' : 'refused');
  };
  const print = async () => {
    setOutcome(undefined);
    await printBriefing(blocks, subject).catch(() => setOutcome('unprinted'));
  };
  return (
    <>
      <Parts
        offered={offered}
        left={left}
        lang={lang}
        onChange={(next) => {
          setLeft(next);
          setOutcome(undefined);
        }}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="briefing-text" aria-label={words.text} tabIndex={0}>
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other identity
          <BriefingBlock key={index} block={block} />
        ))}
      </section>
      <footer>
        <p role="status">{outcome === 'copied' ? words.copied : ''}</p>
        {outcome === 'refused' || outcome === 'unprinted' ? <p role="alert">{words.faults[outcome]}</p> : null}
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" className="button" onClick={print}>
          {words.print}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {appMessages(lang).close}
        </button>
      </footer>
    </>
  );
}
