import type { DateSpan } from '../../domain/edtf';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { openEndOf, type TimelineEntry } from './entry';
import { timelineMessages } from './messages';
import type { TimelineRow } from './model';

/** The date with its year, an inferred one marked; of an undated event what its source says instead. */
export function whenWords({ date, undated }: TimelineEntry, lang: Lang): string {
  if (date) return dateWords(date.text, lang);
  return undated?.[lang] ?? termsIn(lang).unreported;
}

/** What the width of a date rests on: the report, our convention, or what was expected. */
export function basisWords({ date, convention, expected }: TimelineEntry, lang: Lang): string {
  const { basis, semicolon } = timelineMessages(lang);
  if (!date) return basis.undated;
  const openEnd = openEndOf(date);
  const reasons = [
    ...(convention ? [sentenceless(convention[lang])] : expected ? [] : [basis.stated[date.precision]]),
    ...(openEnd ? [basis.open[openEnd]] : []),
    ...(date.approximate ? [basis.approximate] : []),
    ...(expected ? [basis.expected] : []),
  ];
  return reasons.join(semicolon);
}

/** All that is said of an event in one line, for speech and tooltips. */
export function eventWords(row: TimelineRow, lang: Lang): string {
  const { colon, comma, semicolon, inferred, possible } = timelineMessages(lang);
  const when = [whenWords(row, lang), ...(row.date?.uncertain ? [inferred] : [])].join(comma);
  const parts = [when, basisWords(row, lang), ...(row.certain ? [] : [possible])];
  return `${row.name[lang]}${colon}${parts.join(semicolon)}`;
}

/** The words beside a bar: the source's own words for a date that only our convention made one, else the date. */
export function labelWords(entry: TimelineEntry & { readonly date: DateSpan }, lang: Lang, showsYear: boolean): string {
  const { dated, quoted } = timelineMessages(lang);
  if (entry.words) return quoted(entry.name[lang], entry.words[lang]);
  return dated(dateWords(entry.date.text, lang, showsYear ? 'full' : 'year-less'), entry.name[lang]);
}

/** A sentence as a part of another: without its period. */
export function sentenceless(sentence: string): string {
  return sentence.replace(/[。.]$/, '');
}

/** The conventions that gave these dates their width, each once. */
export function conventionsOf(rows: readonly TimelineRow[], lang: Lang): readonly string[] {
  return [...new Set(rows.flatMap(({ convention }) => convention?.[lang] ?? []))];
}
