import type { Facet, Filters } from './filters';
import type { Verdict } from './verdict';

/** One kind of row, and how its rows stand to each facet that acts on it. */
export interface ScopeRows<T> {
  readonly rows: readonly T[];
  readonly facets: readonly Facet[];
  /** Whether the year of a row’s date was inferred. */
  isInferred?(row: T): boolean;
  /** Takes in what is asked once, and then judges row by row. */
  judge(facet: Facet, filters: Filters, reference: number): (row: T) => Verdict;
}
