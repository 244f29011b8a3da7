import { type Interval, point } from './interval';
import { intervalOf, type Quantity, type Unit } from './quantity';

/** The values that a figure may have, and of what; a ratio has no unit. */
export interface Amount {
  readonly range: Interval;
  readonly unit: Unit | undefined;
}

/** What a source's wording allows. */
export function amountOf(quantity: Quantity): Amount {
  return { range: intervalOf(quantity), unit: quantity.unit };
}

/** Something that was counted. */
export function countOf(count: number, unit: Unit): Amount {
  return { range: point(count), unit };
}
