import { calendarOf, parseEdtf } from '../../domain/edtf';
import { yearWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { measureWords } from '../../i18n/numbers';
import { caseMessages } from './messages';
import type { CaseEntry, CaseModel } from './model';

/** That nothing is reported along the line, where an inferred year comes from, and the bounds that occur. */
export function CaseLegend({ model, lang }: { readonly model: CaseModel; readonly lang: Lang }) {
  const { legend } = caseMessages(lang);
  const lands = model.cases.flatMap(({ before, after }) => [before, after]);
  const notes = [
    ...model.cases.flatMap((entry) => yearNote(entry, lang) ?? []),
    ...(lands.some(({ bound }) => bound === 'over' || bound === 'atLeast') ? [legend.open] : []),
    ...(lands.some(({ bound }) => bound === 'nearly') ? [legend.nearly] : []),
    ...(lands.some(({ bound }) => bound === 'about') ? [legend.about] : []),
  ];
  return (
    <ul className="legend case-legend">
      <li>
        <svg width={10} height={10} aria-hidden="true">
          <rect className="mark-before" width={9} height={9} />
        </svg>
        {legend.before}
      </li>
      <li>
        <svg width={11} height={11} aria-hidden="true">
          <circle className="mark-after" cx={5.5} cy={5.5} r={5.5} />
        </svg>
        {legend.after}
      </li>
      <li>
        <svg width={26} height={4} aria-hidden="true">
          <path className="case-line" d="M1 2H25" />
        </svg>
        {legend.dotted}
      </li>
      {[...new Set(notes)].map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** An inferred year, and that it comes from counting the years, where that gives it. */
function yearNote({ invested, reported, years }: CaseEntry, lang: Lang): string | undefined {
  const { legend } = caseMessages(lang);
  const [from, to] = [parseEdtf(invested.edtf), parseEdtf(reported.edtf)];
  if (!to.ok || !to.date.uncertain) return undefined;
  const { year } = calendarOf(to.date.first);
  const counted = from.ok && years.bound === 'exact' && calendarOf(from.date.first).year + years.value === year;
  const words = yearWords(year, true);
  return counted ? legend.fromYears(words, measureWords(years, lang)) : legend.inferred(words);
}
