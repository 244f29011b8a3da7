import type { ReactNode } from 'react';
import type { Lang } from '../../i18n/lang';
import { FigureButton } from '../FigureText';
import { Industries } from './Industries';
import { visitMessages } from './messages';
import type { Claim, VisitEntry } from './model';

interface VisitProps {
  readonly visit: VisitEntry;
  readonly lang: Lang;
  readonly compact: boolean;
}

/** All that is drawn of one visit: where to, what was said, whose industries met which, and who took part. */
export function VisitFacts({ visit, lang, compact }: VisitProps) {
  const { rows, comma, semicolon, post } = visitMessages(lang);
  const host: Claim = { fact: `${visit.id}.host`, text: visit.host };
  return (
    <div className="visit">
      <dl>
        <Row label={rows.places} shown={visit.places.length > 0}>
          <Chips claims={visit.places} lang={lang} />
        </Row>
        <Row label={rows.evening} shown={visit.evening.length > 0}>
          <Chips claims={visit.evening} lang={lang} />
        </Row>
        <Row label={rows.talks} shown={visit.talks.length > 0}>
          <Statements
            claims={visit.talks.map(({ fact, text }) => ({ fact, words: text[lang] }))}
            separator={semicolon}
          />
        </Row>
        <Row label={rows.host} shown>
          <Statements claims={[{ fact: host.fact, words: host.text[lang] }]} separator={semicolon} />
        </Row>
      </dl>
      <Industries visit={visit} lang={lang} compact={compact} />
      {visit.people.length > 0 ? (
        <dl className="visit-people" aria-label={rows.people}>
          {visit.people.map(({ id, name, posts }) => (
            <Row key={id} label={name[lang]} shown>
              <Statements
                claims={posts.map((entry) => ({ fact: entry.fact, words: post(entry) }))}
                separator={lang === 'zh' ? comma : semicolon}
              />
            </Row>
          ))}
        </dl>
      ) : null}
    </div>
  );
}

function Row({
  label,
  shown,
  children,
}: {
  readonly label: string;
  readonly shown: boolean;
  readonly children: ReactNode;
}) {
  if (!shown) return null;
  return (
    <div className="visit-row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Chips({ claims, lang }: { readonly claims: readonly Claim[]; readonly lang: Lang }) {
  return (
    <ul className="visit-chips">
      {claims.map(({ fact, text }) => (
        <li key={fact}>
          <FigureButton text={text[lang]} evidence={fact} />
        </li>
      ))}
    </ul>
  );
}

/** Statements one after the other; on a phone one below the other, each as high as a finger needs. */
function Statements({
  claims,
  separator,
}: {
  readonly claims: readonly { readonly fact: string; readonly words: string }[];
  readonly separator: string;
}) {
  return (
    <ul className="visit-statements">
      {claims.map(({ fact, words }, index) => (
        <li key={fact}>
          <span className="glued">
            <FigureButton text={words} evidence={fact} />
            {index < claims.length - 1 ? <span className="visit-separator">{separator}</span> : null}
          </span>
          <wbr />
        </li>
      ))}
    </ul>
  );
}
