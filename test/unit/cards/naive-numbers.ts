import type { Dataset } from '../../../src/domain/dataset';
import type { Interval } from '../../../src/domain/interval';
import type { Quantity } from '../../../src/domain/quantity';
import type { Filters } from '../../../src/engine/filters';
import { naiveSelection, valuesOf } from '../engine/naive';

type Scope = 'centers' | 'events' | 'visits' | 'cases';

/** What the filters select, by trying each row: certain and possible ones together. */
export function selectedIn<S extends Scope>(
  scope: S,
  dataset: Dataset,
  filters: Filters,
  reference: number,
): readonly Dataset[S][number][] {
  const rows = naiveSelection(dataset, filters, reference)[scope];
  const ids = rows.filter(({ verdict }) => verdict === 'certain' || verdict === 'possible').map(({ id }) => id);
  const all: readonly Dataset[S][number][] = dataset[scope];
  return all.filter(({ id }) => ids.includes(id));
}

/** The numbers between which a quantity lies, as DESIGN's table of bounds gives them. */
export function endsOf({ value, bound, approximate }: Quantity): readonly [least: number, most: number] {
  const [low, high] = [value * 0.9, value * 1.1];
  const from = approximate ? low : value;
  return {
    exact: approximate ? ([low, high] as const) : ([value, value] as const),
    over: [from, Number.POSITIVE_INFINITY] as const,
    atLeast: [from, Number.POSITIVE_INFINITY] as const,
    nearly: [low, value] as const,
    about: [low, high] as const,
  }[bound];
}

/** Does each value that `a` may have exceed each that `b` may have? */
export function surelyExceeds(a: Quantity, b: Quantity): boolean {
  const compared = [...endsOf(a), ...endsOf(b)].filter(Number.isFinite);
  const others = valuesOf(b, compared);
  return valuesOf(a, compared).every((value) => others.every((other) => value > other));
}

/** What became of a quantity, by trying all pairs of values. */
export function naiveChange(before: Quantity, after: Quantity): 'grew' | 'shrank' | 'unchanged' | 'unknown' {
  if (surelyExceeds(after, before)) return 'grew';
  if (surelyExceeds(before, after)) return 'shrank';
  const known = [...new Set([before, after].flatMap(endsOf))];
  return known.length === 1 ? 'unchanged' : 'unknown';
}

/** Are these the ends of the interval, up to what adding decimals loses? */
export function isAbout({ min, max }: Interval, [least, most]: readonly [number, number]): boolean {
  const near = (a: number, b: number) => a === b || Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
  return near(min, least) && near(max, most);
}

/** The ends of a ratio: least by most, most by least. */
export function naiveRatio(before: Quantity, after: Quantity): readonly [number, number] {
  const [was, is] = [endsOf(before), endsOf(after)];
  return [is[0] / was[1], is[1] / was[0]];
}
