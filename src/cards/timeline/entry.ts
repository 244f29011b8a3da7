import type { Dataset, DatedEvent, EventKind, Text } from '../../domain/dataset';
import { type DateSpan, parseEdtf } from '../../domain/edtf';
import { nameOf } from '../../domain/fact';
import { perRow } from '../../engine/memo';

/**
 * How much its source tells of an event's date. `exact`: it names the days. `wide`: it leaves a month or more.
 * `loose`: narrower than a month, but only as expected, by our convention or about. `undated`: no date at all.
 */
export const GRASPS = ['exact', 'wide', 'loose', 'undated'] as const;
export type Grasp = (typeof GRASPS)[number];

/** An event as the timeline shows it, before any filter. */
export interface TimelineEntry {
  readonly id: string;
  readonly kind: EventKind;
  readonly name: Text;
  readonly date: DateSpan | undefined;
  readonly grasp: Grasp;
  /** Why the year is inferred, where it is. */
  readonly inference: Text | undefined;
  /** Which convention of ours gave the date its width. */
  readonly convention: Text | undefined;
  /** How the source puts the date, where that is no date of a calendar. */
  readonly words: Text | undefined;
  /** Reported as coming; what came of it is not known. */
  readonly expected: boolean;
  /** What the source says instead of a date. */
  readonly undated: Text | undefined;
  readonly centers: readonly Text[];
  readonly places: readonly Text[];
}

/** The shortest month: a span this long, in days, leaves open on which day of a month. */
const SHORTEST_MONTH = 28;

const entriesOf = perRow((dataset: Dataset) => perRow((event: DatedEvent) => makeEntry(event, dataset)));

/** The entry of an event: made once, so that it stays the same object under every filter. */
export function entryOf(event: DatedEvent, dataset: Dataset): TimelineEntry {
  return entriesOf(dataset)(event);
}

function makeEntry(event: DatedEvent, { centers, places }: Dataset): TimelineEntry {
  const { id, kind, name, date: dated, expected = false, undated } = event;
  const date = dateOf(event);
  return {
    id,
    kind,
    name,
    date,
    grasp: graspOf(date, expected || dated?.convention !== undefined),
    inference: dated?.inference,
    convention: dated?.convention,
    words: dated?.words,
    expected,
    undated,
    centers: event.centers.map((center) => nameOf(centers, center)),
    places: event.places.map((place) => nameOf(places, place)),
  };
}

/** When an event was, as far as its source says. */
export function dateOf({ date }: Pick<DatedEvent, 'date'>): DateSpan | undefined {
  const parsed = date && parseEdtf(date.edtf);
  return parsed?.ok ? parsed.date : undefined;
}

/** An EDTF text that names days does not tell: a convention writes days where its source says "months ago". */
function graspOf(date: DateSpan | undefined, qualified: boolean): Grasp {
  if (!date) return 'undated';
  const isBounded = Number.isFinite(date.first) && Number.isFinite(date.last);
  if (date.precision === 'day' && isBounded && !date.approximate && !qualified) return 'exact';
  return date.last - date.first + 1 >= SHORTEST_MONTH ? 'wide' : 'loose';
}

/** Which end of a date its source leaves open, if any. */
export function openEndOf(date: DateSpan | undefined): 'first' | 'last' | undefined {
  return date && (['first', 'last'] as const).find((end) => !Number.isFinite(date[end]));
}

/** The days that are known of a date: an open end counts by the other one. */
export function knownDays({ first, last }: Pick<DateSpan, 'first' | 'last'>): {
  readonly first: number;
  readonly last: number;
} {
  return {
    first: Number.isFinite(first) ? first : last,
    last: Number.isFinite(last) ? last : first,
  };
}

/** By first day, of these the longest first; those without a date last, as the dataset lists them. */
export function byDate(a: Pick<TimelineEntry, 'date'>, b: Pick<TimelineEntry, 'date'>): number {
  if (!a.date || !b.date) return Number(!a.date) - Number(!b.date);
  const one = knownDays(a.date);
  const other = knownDays(b.date);
  return one.first - other.first || other.last - one.last;
}

/** The fact behind an event, which is also the id of its mark. */
export function factId({ id }: Pick<TimelineEntry, 'id'>): string {
  return `event.${id}`;
}
