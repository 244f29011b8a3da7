import type { Dataset } from '../../domain/dataset';
import { calendarOf, dayNumber } from '../../domain/edtf';
import { byDate, dateOf, entryOf, knownDays, type TimelineEntry } from './entry';

/** Day numbers, both included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Some event's date touches this year; `uncertain` where the year of one of them is inferred. */
interface EventYear {
  readonly year: number;
  readonly uncertain: boolean;
}

/** What the timeline stands on whatever is filtered. */
export interface Ground {
  /** The whole years in which events lie near each other, in order of time; none where no event has a date. */
  readonly parts: readonly Days[];
  /** The part with most events, of equals the latest. */
  readonly home: Days | undefined;
  readonly years: readonly EventYear[];
  /** All events in order of date, which keep their rows under every filter; none where they are too many for rows. */
  readonly roster: readonly TimelineEntry[];
}

/** Events further apart than this, in days, belong to different times. */
const FAR = 366;
/** More events would need more rows than anyone looks at. */
const MOST_ROWS = 40;

const known = new WeakMap<Dataset, Ground>();

/** The ground of a dataset, worked out once. */
export function groundOf(dataset: Dataset): Ground {
  const found = known.get(dataset);
  if (found) return found;
  const { events } = dataset;
  const dates = events.flatMap((event) => dateOf(event) ?? []);
  const clusters = clustersOf(dates.map(knownDays));
  const most = Math.max(...clusters.map(({ count }) => count));
  const home = clusters.filter(({ count }) => count === most).at(-1);
  const ground: Ground = {
    parts: clusters.map(wholeYears),
    home: home && wholeYears(home),
    years: yearsOf(dates),
    roster: events.length <= MOST_ROWS ? events.map((event) => entryOf(event, dataset)).sort(byDate) : [],
  };
  known.set(dataset, ground);
  return ground;
}

export function touches(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}

export function isSame(a: Days, b: Days): boolean {
  return a.first === b.first && a.last === b.last;
}

/** From the first day of any to the last day of any; undefined of none. */
export function hull(spans: readonly Days[]): Days | undefined {
  return spans.length === 0
    ? undefined
    : spans.reduce((a, b) => ({ first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }));
}

/** The years of a span of days. */
export function yearRange({ first, last }: Days): { readonly from: number; readonly to: number } {
  return { from: calendarOf(first).year, to: calendarOf(last).year };
}

export function wholeYears(days: Days): Days {
  const { from, to } = yearRange(days);
  return { first: dayNumber(from, 1, 1), last: dayNumber(to, 12, 31) };
}

/** Is any event's year in this year inferred? */
export function isInferred({ years }: Ground, year: number): boolean {
  return years.some((entry) => entry.year === year && entry.uncertain);
}

/** Spans that lie near each other, in order of their first day. */
function clustersOf(spans: readonly Days[]): readonly (Days & { readonly count: number })[] {
  const clusters: { first: number; last: number; count: number }[] = [];
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    const cluster = clusters.at(-1);
    if (!cluster || first - cluster.last > FAR) clusters.push({ first, last, count: 1 });
    else {
      cluster.last = Math.max(cluster.last, last);
      cluster.count += 1;
    }
  }
  return clusters;
}

function yearsOf(dates: readonly (Days & { readonly uncertain: boolean })[]): readonly EventYear[] {
  const years = new Map<number, boolean>();
  for (const date of dates) {
    const { from, to } = yearRange(knownDays(date));
    // A span of years touches those between its ends too; only its ends are years that somebody named.
    for (const year of new Set([from, to])) years.set(year, (years.get(year) ?? false) || date.uncertain);
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, uncertain]) => ({ year, uncertain }));
}
