import { type Interval, interval, point } from './interval';

/** How a source words a number; see `intervalOf` for what each means. */
export const BOUNDS = ['exact', 'over', 'atLeast', 'nearly', 'about'] as const;
export type Bound = (typeof BOUNDS)[number];

/** m2: square meters, mu: 亩 (about 666.7 m²), yuan: renminbi; the others are counts of what they name. */
export const UNITS = ['m2', 'mu', 'yuan', 'year', 'person', 'item', 'room', 'center', 'enterprise', 'kind'] as const;
export type Unit = (typeof UNITS)[number];

/** A number as its source states it. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  readonly bound: Bound;
  /** Widens the bound, as "大概1万多" does: more than 0.9 times the value. */
  readonly approximate?: boolean | undefined;
}

/** Our stated convention for 近 and 约: ten percent. Shown in the legends. */
const TOLERANCE = 0.1;

// Scaled by integers: 3000 × 0.9 in floating point is 2700 exactly, 0.9 × 1.1 sums are not.
const below = (value: number) => (value * (10 - TOLERANCE * 10)) / 10;
const above = (value: number) => (value * (10 + TOLERANCE * 10)) / 10;

/** The values that a quantity's wording allows, in its unit, with open and closed ends. */
export function intervalOf({ value, bound, approximate = false }: Quantity): Interval {
  switch (bound) {
    case 'exact':
      return approximate ? interval(below(value), above(value)) : point(value);
    case 'over':
      return interval(approximate ? below(value) : value, Number.POSITIVE_INFINITY, '()');
    case 'atLeast':
      return interval(approximate ? below(value) : value, Number.POSITIVE_INFINITY, '[)');
    case 'nearly':
      return interval(below(value), value, '[)');
    case 'about':
      return interval(below(value), above(value));
    default:
      return bound satisfies never;
  }
}

/** The quantity alone, of an object that carries more: models compare and keep what they show, and no evidence. */
export function bareQuantity({ value, unit, bound, approximate }: Quantity): Quantity {
  return { value, unit, bound, ...(approximate === undefined ? {} : { approximate }) };
}
