import { type Interval, isPoint, overlaps } from './interval';
import { intervalOf, type Quantity } from './quantity';

/**
 * How two reported values stand to each other. `unknown`: their bounds leave both open ("300 or more" against 350);
 * `incomparable`: there are no two values of one kind, as where one is not reported.
 */
export type Comparison = 'same' | 'different' | 'unknown' | 'incomparable';

/** `different` only where no value is in both, `same` only where each is one known number. */
export function compareIntervals(a: Interval, b: Interval): Comparison {
  if (!overlaps(a, b)) return 'different';
  return isPoint(a) && isPoint(b) ? 'same' : 'unknown';
}

/** Compares what two quantities may mean; one that is not reported, or is in another unit, can't be compared. */
export function compareQuantities(a: Quantity | undefined, b: Quantity | undefined): Comparison {
  if (!a || !b || a.unit !== b.unit) return 'incomparable';
  return compareIntervals(intervalOf(a), intervalOf(b));
}

const BY_WEIGHT: readonly Comparison[] = ['different', 'unknown', 'incomparable', 'same'];

/**
 * The comparisons of all pairs of several values as one: `different` where any two surely differ, whatever is not known
 * of the others, and `same` only where all pairs are.
 */
export function overallComparison(pairs: readonly Comparison[]): Comparison {
  return BY_WEIGHT.find((comparison) => pairs.includes(comparison)) ?? 'incomparable';
}
