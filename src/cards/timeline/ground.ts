import type { Dataset } from '../../domain/dataset';
import { calendarOf, dayNumber } from '../../domain/edtf';
import { PAGE } from '../../engine/answer';
import { byDate, entryOf, knownDays, type TimelineEntry } from './entry';

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

/**
 * What the timeline stands on whatever is filtered: axis and rows stay where they are while a brush is dragged.
 */
export interface Ground {
  /** The whole years that the lanes show: where the events are dense. Undefined where no event has a date. */
  readonly window: Days | undefined;
  /** All years from the first event to the last; only where events lie outside the window. */
  readonly all: Days | undefined;
  readonly years: readonly EventYear[];
  /** All events in order of date, which keep their rows under every filter; none where they are too many for rows. */
  readonly roster: readonly TimelineEntry[];
}

/** Events further apart than this, in days, belong to different times. */
const FAR = 366;

const known = new WeakMap<Dataset, Ground>();

/** The ground of a dataset, worked out once. */
export function groundOf(dataset: Dataset): Ground {
  const found = known.get(dataset);
  if (found) return found;
  const entries = dataset.events.map((event) => entryOf(event, dataset)).sort(byDate);
  const spans = entries.flatMap(({ date }) => (date ? [knownDays(date)] : []));
  const window = wholeYears(densest(spans));
  const all = wholeYears(hull(spans));
  const ground: Ground = {
    window,
    all: window && all && (all.first < window.first || all.last > window.last) ? all : undefined,
    years: yearsOf(entries),
    roster: entries.length <= PAGE ? entries : [],
  };
  known.set(dataset, ground);
  return ground;
}

/** Lies wholly outside the window: shown in the strip of all years instead of a lane. */
export function isOutlier({ date }: TimelineEntry, { window }: Ground): boolean {
  if (!date || !window) return false;
  const { first, last } = knownDays(date);
  return last < window.first || first > window.last;
}

/** The years of a span of days. */
export function yearRange({ first, last }: Days): { readonly from: number; readonly to: number } {
  return { from: calendarOf(first).year, to: calendarOf(last).year };
}

/** Is any event's year in this year inferred? */
export function isInferred({ years }: Ground, year: number): boolean {
  return years.some((entry) => entry.year === year && entry.uncertain);
}

/** Of the clusters of spans, in order of their first day, the one with most spans; of equals the latest. */
function densest(spans: readonly Days[]): Days | undefined {
  const clusters: { first: number; last: number; count: number }[] = [];
  for (const { first, last } of spans) {
    const cluster = clusters.at(-1);
    if (!cluster || first - cluster.last > FAR) clusters.push({ first, last, count: 1 });
    else {
      cluster.last = Math.max(cluster.last, last);
      cluster.count += 1;
    }
  }
  const [start, ...others] = clusters;
  return others.reduce((best, cluster) => (best && best.count > cluster.count ? best : cluster), start);
}

function hull(spans: readonly Days[]): Days | undefined {
  if (spans.length === 0) return undefined;
  return spans.reduce((a, b) => ({ first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }));
}

function wholeYears(days: Days | undefined): Days | undefined {
  if (!days) return undefined;
  const { from, to } = yearRange(days);
  return { first: dayNumber(from, 1, 1), last: dayNumber(to, 12, 31) };
}

function yearsOf(entries: readonly TimelineEntry[]): readonly EventYear[] {
  const years = new Map<number, boolean>();
  for (const { date } of entries) {
    if (!date) continue;
    const { from, to } = yearRange(knownDays(date));
    // A span of years touches those between its ends too; only its ends are years that somebody named.
    for (const year of new Set([from, to])) years.set(year, (years.get(year) ?? false) || date.uncertain);
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, uncertain]) => ({ year, uncertain }));
}
