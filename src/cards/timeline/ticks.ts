import { calendarOf, dayNumber } from '../../domain/edtf';
import { monthWords, yearWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { type Days, type Ground, isInferred, yearRange } from './ground';

/** A label on an axis, with the month or year that it stands for. */
export interface Tick {
  /** EDTF of the month or year: 2023-08, 2008. */
  readonly edtf: string;
  readonly first: number;
  /** Last day of what it stands for. */
  readonly last: number;
  readonly text: string;
  /** Begins a year. */
  readonly isYear: boolean;
}

const MONTH_STEPS = [1, 2, 3, 6, 12];
const YEAR_STEPS = [1, 2, 3, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
/** The least room for a month's name and for a year, in pixels. */
const MONTH_ROOM = 40;
const YEAR_ROOM = 64;

const two = (value: number) => String(value).padStart(2, '0');
const four = (value: number) => String(value).padStart(4, '0');

/** Months of the window, or years where months have no room. The year of a window of one year stands at its head. */
export function windowTicks(ground: Ground, window: Days, width: number, lang: Lang): readonly Tick[] {
  const { from, to } = yearRange(window);
  const months = (to - from + 1) * 12;
  const monthWidth = width / months;
  const step = MONTH_STEPS.find((candidate) => candidate * monthWidth >= MONTH_ROOM) ?? 12;
  if (step === 12) return yearTicks(ground, window, width);
  return Array.from({ length: Math.ceil(months / step) }, (_, index): Tick => {
    const year = from + Math.floor((index * step) / 12);
    const month = ((index * step) % 12) + 1;
    const isYear = month === 1 && from !== to;
    return {
      ...monthDays(year, month),
      text: isYear ? yearWords(year, isInferred(ground, year)) : monthWords(month, lang),
      isYear,
    };
  });
}

/** The days of a month, and its EDTF. */
function monthDays(year: number, month: number): Days & { readonly edtf: string } {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return { edtf: `${four(year)}-${two(month)}`, first: dayNumber(year, month, 1), last: next - 1 };
}

/** The days of a year. */
export function yearDays(year: number): Days {
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
}

/** Whole years as EDTF: 2008, 2021/2023. */
export function yearsText(days: Days): string {
  const { from, to } = yearRange(days);
  return from === to ? four(from) : `${four(from)}/${four(to)}`;
}

/** Whole years on an axis, inferred ones marked: 2008, 2021–2023?. */
export function yearsLabel(ground: Ground, days: Days): string {
  const { from, to } = yearRange(days);
  return [...new Set([from, to])].map((year) => yearWords(year, isInferred(ground, year))).join('–');
}

/** Every so many years, the last one always. */
function yearTicks(ground: Ground, days: Days, width: number): readonly Tick[] {
  const { from, to } = yearRange(days);
  const yearWidth = width / (to - from + 1);
  const step = YEAR_STEPS.find((candidate) => candidate * yearWidth >= YEAR_ROOM) ?? to - from + 1;
  const years = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  if (years.at(-1) !== to) {
    if ((to - (years.at(-1) ?? from)) * yearWidth < YEAR_ROOM) years.pop();
    years.push(to);
  }
  return years.map((year) => ({
    ...yearDays(year),
    edtf: four(year),
    text: yearWords(year, isInferred(ground, year)),
    isYear: true,
  }));
}

/** Every month of a window of at most `most` months, for filtering by month; none of a longer one. */
export function monthsOf(window: Days, most: number): readonly (Days & { readonly edtf: string })[] {
  const { from, to } = yearRange(window);
  const months = (to - from + 1) * 12;
  if (months > most) return [];
  return Array.from({ length: months }, (_, index) => monthDays(from + Math.floor(index / 12), (index % 12) + 1));
}

/** A day as EDTF: 2023-08-30. */
export function dayText(day: number): string {
  const { year, month, day: date } = calendarOf(day);
  return `${four(year)}-${two(month)}-${two(date)}`;
}

/** The day so many months later, the last of its month where that month is shorter. */
export function monthsLater(day: number, months: number): number {
  const { year, month, day: date } = calendarOf(day);
  const index = year * 12 + month - 1 + months;
  const target = monthDays(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
  return Math.min(target.first + date - 1, target.last);
}
