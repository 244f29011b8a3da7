import { type Facet, type Filters, isActive } from './filters';
import type { Verdict } from './verdict';

/** One kind of row, and how its rows stand to each facet that acts on it. */
export interface ScopeRows<T> {
  readonly rows: readonly T[];
  readonly facets: readonly Facet[];
  judge(row: T, facet: Facet, filters: Filters, reference: number): Verdict;
}

/** Does the row match all active facets, for certain or possibly? */
export function matches<T>(scope: ScopeRows<T>, row: T, filters: Filters, reference: number): boolean {
  return scope.facets.every((facet) => {
    if (!isActive(filters, facet)) return true;
    const verdict = scope.judge(row, facet, filters, reference);
    return verdict === 'yes' || verdict === 'possible';
  });
}
