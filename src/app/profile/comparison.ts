import { type Comparison, compareIntervals, compareQuantities, overallComparison } from '../../domain/comparison';
import type { Dataset, Dated, PlaceId } from '../../domain/dataset';
import { calendarOf, type DateSpan, parseEdtf } from '../../domain/edtf';
import { interval } from '../../domain/interval';
import { PlaceTree } from '../../engine/places';
import { type Attribute, type Entry, isSilent, type ProfileValue, type SectionKey } from './attribute';
import type { Profile } from './model';

/**
 * Why values can't be compared: one is not reported, they measure different things, they are what was told among others,
 * or free statements, which may say the same in other words.
 */
export type Obstacle = 'unreported' | 'basis' | 'told' | 'worded';

export interface ComparedRow {
  readonly section: SectionKey;
  /** Names the row; its entries are those of the first center that has it. */
  readonly attribute: Attribute;
  /** By center, in their order. */
  readonly cells: readonly (readonly Entry[])[];
  readonly comparison: Comparison;
  /** What keeps some of the values out of the comparison. */
  readonly obstacles: readonly Obstacle[];
}

/** A row per attribute that any of the profiles has, each with how its values stand to each other. */
export function compareProfiles(profiles: readonly Profile[], dataset: Dataset): readonly ComparedRow[] {
  const [first] = profiles;
  const tree = new PlaceTree(dataset);
  return (first?.sections ?? []).flatMap(({ key }) => {
    const lists = profiles.map(({ sections }) => sections.find((section) => section.key === key)?.attributes ?? []);
    return inOneOrder(lists).map((attribute) => {
      const cells = lists.map((list) => list.find(({ id }) => id === attribute.id)?.entries ?? []);
      const pairs = cells.flatMap((a, index) =>
        cells.slice(index + 1).map((b) => compareEntries(a, b, attribute, tree)),
      );
      return {
        section: key,
        attribute,
        cells,
        comparison: overallComparison(pairs.map(({ comparison }) => comparison)),
        obstacles: [...new Set(pairs.flatMap(({ obstacle }) => obstacle ?? []))],
      };
    });
  });
}

/** The attributes of all lists once each; one that only some have stands behind the one it follows there. */
function inOneOrder(lists: readonly (readonly Attribute[])[]): readonly Attribute[] {
  const order: Attribute[] = [];
  for (const list of lists)
    list.forEach((attribute, index) => {
      if (order.some(({ id }) => id === attribute.id)) return;
      const before = list[index - 1];
      order.splice(order.findIndex(({ id }) => id === before?.id) + 1, 0, attribute);
    });
  return order;
}

interface Judged {
  readonly comparison: Comparison;
  readonly obstacle?: Obstacle;
}

/** What an article tells of these is never all that there is, so that silence on one of them is no difference. */
const TOLD: readonly string[] = ['functions', 'service', 'activity', 'partner', 'events', 'people'];

function compareEntries([a]: readonly Entry[], [b]: readonly Entry[], { field }: Attribute, tree: PlaceTree): Judged {
  if (!a || !b || isSilent(a.value) || isSilent(b.value)) return { comparison: 'incomparable', obstacle: 'unreported' };
  if (lacksArea(a) || lacksArea(b)) return { comparison: 'incomparable', obstacle: 'unreported' };
  if (TOLD.includes(field)) return { comparison: 'incomparable', obstacle: 'told' };
  if (a.basis !== b.basis) return { comparison: 'incomparable', obstacle: 'basis' };
  if (a.place && b.place) return { comparison: comparePlaces(a.place, b.place, tree) };
  if (a.value.type === 'text' && b.value.type === 'text')
    return a.value.text.zh === b.value.text.zh
      ? { comparison: 'same' }
      : { comparison: 'incomparable', obstacle: 'worded' };
  return { comparison: compareValues(a.value, b.value) };
}

/** Judged without an area: whether it reaches the reference is unknown because none is reported. */
const lacksArea = ({ value, basis }: Entry) => value.type === 'reach' && basis === undefined;

function compareValues(a: ProfileValue, b: ProfileValue): Comparison {
  if (a.type === 'quantity' && b.type === 'quantity') return compareQuantities(a.quantity, b.quantity);
  if (a.type === 'amount' && b.type === 'amount') return compareIntervals(a.amount, b.amount);
  if (a.type === 'date' && b.type === 'date') return compareDates(a.date, b.date);
  if (a.type === 'reach' && b.type === 'reach')
    return a.reach === 'unknown' || b.reach === 'unknown' ? 'unknown' : alike(a.reach, b.reach);
  if (a.type === 'presence' && b.type === 'presence') return alike(a.presence, b.presence);
  if (a.type === 'status' && b.type === 'status') return alike(a.status, b.status);
  return 'incomparable';
}

/** Two places are different unless the one lies, or may lie, within the other: then both may be one. */
function comparePlaces(a: PlaceId, b: PlaceId, tree: PlaceTree): Comparison {
  if (a === b) return 'same';
  return tree.isInside(a, b) === 'no' && tree.isInside(b, a) === 'no' ? 'different' : 'unknown';
}

const alike = <T>(a: T, b: T): Comparison => (a === b ? 'same' : 'different');

/**
 * Dates are compared by the days that they may mean. Where a year is inferred, days are never surely the same, and
 * surely different only within one year: whatever it is, it is then the same for both.
 */
function compareDates(a: Dated, b: Dated): Comparison {
  const [one, other] = [parseEdtf(a.edtf), parseEdtf(b.edtf)];
  if (!one.ok || !other.ok) return 'incomparable';
  const dates = [one.date, other.date];
  const comparison = compareIntervals(spanOf(one.date), spanOf(other.date));
  if (dates.some(({ approximate }) => approximate)) return 'unknown';
  if (!dates.some(({ uncertain }) => uncertain)) return comparison;
  const years = new Set(dates.flatMap(({ first, last }) => [first, last]).map((day) => calendarOf(day).year));
  return comparison === 'different' && years.size === 1 ? 'different' : 'unknown';
}

const spanOf = ({ first, last }: DateSpan) => interval(first, last);
