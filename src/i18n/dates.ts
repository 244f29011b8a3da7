import { calendarOf, type DateSpan, parseEdtf } from '../domain/edtf';
import { type Lang, localeOf } from './lang';

type Style = 'full' | 'year-less';

/**
 * A date in words, as wide as it is imprecise: 2023? 年 11 月 21 日至 22 日 / Nov 21–22, 2023?.
 * `year-less` leaves the year out, for axes that show it. Unreadable text is given back as it is.
 */
export function dateWords(edtf: string, lang: Lang, style: Style = 'full'): string {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return edtf;
  const { date } = parsed;
  if (!Number.isFinite(date.first) || !Number.isFinite(date.last)) return openWords(date, lang, style);
  const [from = '', to = from] = date.text.split('/');
  // Ends of different precision or certainty are worded one by one: neither lends the other what it lacks.
  if (markedPartsOf(from) !== markedPartsOf(to))
    return [from, to].map((end) => dateWords(end, lang, style)).join(lang === 'zh' ? '至 ' : ' to ');
  const words = lang === 'zh' ? zhWords(date, style) : enWords(date, style);
  if (!date.approximate) return words;
  return lang === 'zh' ? `约 ${words}` : `about ${words}`;
}

/** Which parts an end states, and how they are marked: `?-` of 2023?-11. */
const markedPartsOf = (end: string) => end.replace(/\d/g, '');

/** 2023? where the year is inferred. */
export function yearWords(year: number, uncertain: boolean): string {
  return uncertain ? `${year}?` : String(year);
}

/** A month's name: 11 月 / Nov. */
export function monthWords(month: number, lang: Lang): string {
  return lang === 'zh' ? `${month} 月` : monthFormat.format(Date.UTC(2000, month - 1, 1));
}

const monthFormat = new Intl.DateTimeFormat(localeOf.en, { month: 'short', timeZone: 'UTC' });

interface Ends {
  readonly from: ReturnType<typeof calendarOf>;
  readonly to: ReturnType<typeof calendarOf>;
}

const endsOf = ({ first, last }: DateSpan): Ends => ({ from: calendarOf(first), to: calendarOf(last) });

/** Whether one point is shown or two: 2023-11 is one, so is 2023-11/2023-11; 2023-07/2023-08 are two. */
const isSingle = ({ text }: DateSpan) => new Set(text.split('/')).size === 1;

/** Dates that name days are worded by day, those that name months by month; both ends alike, see `markedPartsOf`. */
function grainOf({ text }: DateSpan): 'year' | 'month' | 'day' {
  const [first = ''] = text.split('/');
  return (['year', 'month', 'day'] as const)[first.split('-').length - 1] ?? 'day';
}

function zhWords(date: DateSpan, style: Style): string {
  const { from, to } = endsOf(date);
  const grain = grainOf(date);
  const year = (value: number) => `${yearWords(value, date.uncertain)} 年`;
  const rest = ({ month, day }: typeof from) => (grain === 'day' ? `${month} 月 ${day} 日` : `${month} 月`);
  if (grain === 'year') return from.year === to.year ? year(from.year) : `${year(from.year)}至 ${year(to.year)}`;
  const start = style === 'full' ? `${year(from.year)} ${rest(from)}` : rest(from);
  if (isSingle(date)) return start;
  if (from.year !== to.year) return `${year(from.year)} ${rest(from)}至 ${year(to.year)} ${rest(to)}`;
  if (grain === 'day' && from.month === to.month) return `${start}至 ${to.day} 日`;
  return `${start}至 ${rest(to)}`;
}

function enWords(date: DateSpan, style: Style): string {
  const { from, to } = endsOf(date);
  const grain = grainOf(date);
  const year = (value: number) => yearWords(value, date.uncertain);
  const rest = ({ month, day }: typeof from) =>
    grain === 'day' ? `${monthWords(month, 'en')} ${day}` : monthWords(month, 'en');
  const dated = (text: string, value: number) => {
    if (style !== 'full') return text;
    return grain === 'day' ? `${text}, ${year(value)}` : `${text} ${year(value)}`;
  };
  if (grain === 'year') return from.year === to.year ? year(from.year) : `${year(from.year)}–${year(to.year)}`;
  if (isSingle(date)) return dated(rest(from), from.year);
  if (from.year !== to.year) return `${rest(from)}, ${year(from.year)} to ${rest(to)}, ${year(to.year)}`;
  if (grain === 'day' && from.month === to.month) return dated(`${rest(from)}–${to.day}`, from.year);
  return dated(`${rest(from)} to ${rest(to)}`, from.year);
}

function openWords(date: DateSpan, lang: Lang, style: Style): string {
  const [from = '', to = ''] = date.text.split('/');
  if (from === '..')
    return lang === 'zh' ? `${dateWords(to, lang, style)}及以前` : `until ${dateWords(to, lang, style)}`;
  return lang === 'zh' ? `${dateWords(from, lang, style)}起` : `from ${dateWords(from, lang, style)}`;
}
