/**
 * A range of numbers with open or closed ends. An end at infinity is always open.
 * All arithmetic here keeps every value that its operands allow and no end that they don't reach.
 */
export interface Interval {
  readonly min: number;
  readonly max: number;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}

/** An answer about a value known only as an interval. */
export type Truth = 'yes' | 'no' | 'unknown';

export function interval(min: number, max: number, ends: '[]' | '[)' | '(]' | '()' = '[]'): Interval {
  return {
    min,
    max,
    minOpen: ends.startsWith('(') || min === Number.NEGATIVE_INFINITY,
    maxOpen: ends.endsWith(')') || max === Number.POSITIVE_INFINITY,
  };
}

export function point(value: number): Interval {
  return interval(value, value);
}

export function isPoint({ min, max }: Interval): boolean {
  return min === max;
}

export function contains(range: Interval, value: number): boolean {
  const above = range.minOpen ? value > range.min : value >= range.min;
  const below = range.maxOpen ? value < range.max : value <= range.max;
  return above && below;
}

export function add(a: Interval, b: Interval): Interval {
  return {
    min: a.min + b.min,
    max: a.max + b.max,
    minOpen: a.minOpen || b.minOpen,
    maxOpen: a.maxOpen || b.maxOpen,
  };
}

/** All differences `a − b`: the ends of `b` change sides. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, { min: -b.max, max: -b.min, minOpen: b.maxOpen, maxOpen: b.minOpen });
}

/** The sum of no intervals is the point 0. */
export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce(add, point(0));
}

/** All ratios `a ÷ b` of two ranges of positive numbers; undefined where `b` may be 0 or less or `a` negative. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.min <= 0 || a.min < 0) return undefined;
  const max = b.min === Number.POSITIVE_INFINITY ? 0 : a.max / b.min;
  return {
    min: a.min / b.max,
    max,
    // Zero is reached by any divisor.
    minOpen: a.minOpen || (b.maxOpen && a.min !== 0),
    maxOpen: a.maxOpen || (b.minOpen && a.max !== 0),
  };
}

/** Does the value reach `reference` (≥)? `yes` and `no` only where every value of the interval agrees. */
export function reaches(range: Interval, reference: number): Truth {
  if (range.min >= reference) return 'yes';
  if (range.max < reference || (range.max === reference && range.maxOpen)) return 'no';
  return 'unknown';
}

/** What became of a value, as far as the bounds of before and after let one say. */
export type Change = 'grew' | 'shrank' | 'unchanged' | 'unknown';

/** `grew` and `shrank` only where every value of the one lies beyond every value of the other. */
export function changeOf(before: Interval, after: Interval): Change {
  if (isBelow(before, after)) return 'grew';
  if (isBelow(after, before)) return 'shrank';
  return isPoint(before) && isPoint(after) ? 'unchanged' : 'unknown';
}

/** Is the value inside `range`? `yes` if all of it is, `no` if none of it is, else `unknown`. */
export function within(value: Interval, range: Interval): Truth {
  const startsInside = value.min > range.min || (value.min === range.min && (!range.minOpen || value.minOpen));
  const endsInside = value.max < range.max || (value.max === range.max && (!range.maxOpen || value.maxOpen));
  if (startsInside && endsInside) return 'yes';
  return overlaps(value, range) ? 'unknown' : 'no';
}

/** Have the two intervals a value in common? */
export function overlaps(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** Is every value of `a` less than every value of `b`? */
function isBelow(a: Interval, b: Interval): boolean {
  return a.max < b.min || (a.max === b.min && (a.maxOpen || b.minOpen));
}
