import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { measureWords } from '../../i18n/numbers';
import type { ChartProps } from '../card';
import { visitMessages } from './messages';
import type { VisitEntry, VisitModel } from './model';
import './visit.css';
import { VisitFacts } from './VisitFacts';

/** One visit in full; of several the first is open, and each of the others can be opened. */
export function VisitChart({ model, lang, compact }: ChartProps<VisitModel>) {
  const { total, visits } = model;
  const words = visitMessages(lang);
  const [only] = visits;
  if (only && total === 1) return <VisitFacts visit={only} lang={lang} compact={compact} />;
  return (
    <>
      {visits.map((visit, index) => (
        <details key={visit.id} className="visit-entry" open={index === 0}>
          <summary>
            <VisitSummary visit={visit} lang={lang} />
          </summary>
          <VisitFacts visit={visit} lang={lang} compact={compact} />
        </details>
      ))}
      {total > visits.length ? <p className="visit-note">{words.others(total - visits.length)}</p> : null}
    </>
  );
}

function VisitSummary({ visit, lang }: { readonly visit: VisitEntry; readonly lang: Lang }) {
  const words = visitMessages(lang);
  const parts = [dateWords(visit.date.edtf, lang), measureWords(visit.enterprises, lang)];
  return (
    <>
      <b>{visit.name[lang]}</b>{' '}
      <span className="visit-note">{[...parts, ...(visit.certain ? [] : [words.possible])].join(words.comma)}</span>
    </>
  );
}
