import { MarkLegend } from '../../charts/MarkLegend';
import { calendarOf, parseEdtf } from '../../domain/edtf';
import { yearWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { measureWords } from '../../i18n/numbers';
import { caseMessages } from './messages';
import type { CaseEntry, CaseModel } from './model';

/** That nothing is reported along the line, where an inferred year comes from, and the bounds that occur. */
export function CaseLegend({ model, lang }: { readonly model: CaseModel; readonly lang: Lang }) {
  const { legend } = caseMessages(lang);
  const notes = model.cases.flatMap((entry) => yearNote(entry, lang) ?? []);
  const marks = model.cases.flatMap(({ before, after }) => [
    { end: 'before', quantity: before } as const,
    { end: 'after', quantity: after } as const,
  ]);
  return (
    <ul className="legend case-legend">
      <MarkLegend marks={marks} ends={legend} lang={lang} />
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
export function yearNote({ invested, reported, years }: CaseEntry, lang: Lang): string | undefined {
  const { legend } = caseMessages(lang);
  const [from, to] = [parseEdtf(invested.edtf), parseEdtf(reported.edtf)];
  if (!to.ok || !to.date.uncertain) return undefined;
  const { year } = calendarOf(to.date.first);
  const counted = from.ok && years.bound === 'exact' && calendarOf(from.date.first).year + years.value === year;
  const words = yearWords(year, true);
  return counted ? legend.fromYears(words, measureWords(years, lang)) : legend.inferred(words);
}
