/**
 * Dates as EDTF (ISO 8601-2) writes them, as far as this page uses it: years, months and days, intervals of them,
 * open ends (`..`), and the qualifiers `?` (uncertain), `~` (approximate) and `%` (both) after a component.
 * A date is the span of the days that it may mean or, as an interval, runs over.
 */
export interface DateSpan {
  readonly text: string;
  /** First and last day that the date may mean, as days since 1970-01-01; infinite where the end is open. */
  readonly first: number;
  readonly last: number;
  /**
   * What runs from the start of an interval to its end has surely begun by the one day and surely lasts to the other:
   * 2023-03/2023-05 has begun by 31 March and lasts to 1 May. Of an open end only its order with the other is known:
   * 2023/.. has begun by 31 December and lasts to 1 January. A date that is no interval is its own start and end.
   */
  readonly begunBy: number;
  readonly lastsTo: number;
  /** The coarsest component that is stated: a span of two days is known to the day. */
  readonly precision: 'year' | 'month' | 'day';
  /** The year is uncertain: it was inferred. */
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

export type DateProblem = 'syntax' | 'impossible' | 'reversed';
export type ParsedDate =
  | { readonly ok: true; readonly date: DateSpan }
  | { readonly ok: false; readonly problem: DateProblem };

const DAY = 86_400_000;
const POINT = /^(\d{4})([?~%])?(?:-(\d{2})([?~%])?(?:-(\d{2})([?~%])?)?)?$/;

/** The day number (days since 1970-01-01) of a calendar date; months count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC reads years below 100 as 19xx, so the year is set apart.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}

/** Year, month (from 1) and day of a day number. */
export function calendarOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const daysInMonth = (year: number, month: number) =>
  month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

function parsePoint(text: string): ParsedDate {
  const match = POINT.exec(text);
  if (!match) return { ok: false, problem: 'syntax' };
  const [, yearText, yearMark, monthText, monthMark, dayText, dayMark] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? undefined : Number(monthText);
  const day = dayText === undefined ? undefined : Number(dayText);
  // 21 to 41 are EDTF's season numbers, which no reader of this page expects.
  if (month !== undefined && (month < 1 || month > 12)) return { ok: false, problem: 'impossible' };
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month)))
    return { ok: false, problem: 'impossible' };
  const marks = [yearMark, monthMark, dayMark].join('');
  const lastMonth = month ?? 12;
  const first = dayNumber(year, month ?? 1, day ?? 1);
  const last = dayNumber(year, lastMonth, day ?? daysInMonth(year, lastMonth));
  return {
    ok: true,
    date: {
      text,
      first,
      last,
      begunBy: last,
      lastsTo: first,
      precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
      uncertain: /[?%]/.test(marks),
      approximate: /[~%]/.test(marks),
    },
  };
}

const COARSENESS = { day: 0, month: 1, year: 2 } as const;

/** Reads one EDTF text. Errors are values: `syntax`, `impossible` (30 February), `reversed` (ends before it begins). */
export function parseEdtf(text: string): ParsedDate {
  const parts = text.split('/');
  if (parts.length === 1) return parsePoint(text);
  const [from, to] = parts;
  if (parts.length > 2 || from === undefined || to === undefined) return { ok: false, problem: 'syntax' };
  if (from === '..' && to === '..') return { ok: false, problem: 'syntax' };
  const start = from === '..' ? undefined : parsePoint(from);
  const end = to === '..' ? undefined : parsePoint(to);
  if (start && !start.ok) return start;
  if (end && !end.ok) return end;
  const ends = [start, end].flatMap((part) => (part?.ok ? [part.date] : []));
  const first = start?.date.first ?? Number.NEGATIVE_INFINITY;
  const last = end?.date.last ?? Number.POSITIVE_INFINITY;
  if (first > last) return { ok: false, problem: 'reversed' };
  const coarsest = ends.reduce((a, b) => (COARSENESS[b.precision] > COARSENESS[a.precision] ? b : a));
  return {
    ok: true,
    date: {
      text,
      first,
      last,
      // No start is after the end, and no end before the start: in 2023/2023-03 the start is no later than 31 March.
      begunBy: Math.min(...ends.map((part) => part.last)),
      lastsTo: Math.max(...ends.map((part) => part.first)),
      precision: coarsest.precision,
      uncertain: ends.some((part) => part.uncertain),
      approximate: ends.some((part) => part.approximate),
    },
  };
}

/** Was the year of a date inferred? EDTF marks what is uncertain with `?`, and what is approximate besides with `%`. */
export function isInferred(edtf: string): boolean {
  const parsed = parseEdtf(edtf);
  return parsed.ok && parsed.date.uncertain;
}

/** A date as it would be written if nothing of it were in doubt. */
export function withoutMarks(edtf: string): string {
  return edtf.replace(/[?~%]/g, '');
}

/** Both spans have a day in common. */
export function spansOverlap(a: DateSpan, b: DateSpan): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** `inner` lies wholly in `outer`. */
export function spanWithin(inner: DateSpan, outer: DateSpan): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}
