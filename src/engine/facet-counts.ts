import { type Center, type Dataset, type DatedEvent, EVENT_KINDS, STATUSES } from '../domain/dataset';
import { presenceIn } from '../domain/functions';
import type { Answer, FacetCount, FunctionCounts } from './answer';
import { type Facet, type Filters, NO_FILTERS, without } from './filters';
import { matches, type ScopeRows } from './scope';

/** The scopes that facets count: centers, and events for their kind. */
interface CountedScopes {
  readonly centers: ScopeRows<Center>;
  readonly events: ScopeRows<DatedEvent>;
}

/** What each value of each facet would leave, under all other facets. */
export function facetCounts(
  dataset: Dataset,
  scopes: CountedScopes,
  filters: Filters,
  reference: number,
): Answer['facets'] {
  /** The rows that the other facets leave, judged once; each value then only answers for its own facet. */
  const left = <T>(scope: ScopeRows<T>, facet: Facet): T[] => {
    const others = without(filters, facet);
    return scope.rows.filter((row) => matches(scope, row, others, reference));
  };
  const counts = <T, V extends string>(
    scope: ScopeRows<T>,
    values: readonly V[],
    facet: Facet,
    pick: (value: V) => Partial<Filters>,
  ): FacetCount[] => {
    const rows = left(scope, facet);
    return values.map((value) => {
      const asked = { ...NO_FILTERS, ...pick(value) };
      const verdicts = rows.map((row) => scope.judge(row, facet, asked, reference));
      return { value, count: verdicts.filter((verdict) => verdict === 'yes' || verdict === 'possible').length };
    });
  };
  const over = <V extends string>(values: readonly V[], facet: Facet, pick: (value: V) => Partial<Filters>) =>
    counts(scopes.centers, values, facet, pick);
  const ids = <T extends { readonly id: string }>(entries: readonly T[]) => entries.map(({ id }) => id as T['id']);

  return {
    place: over(ids(dataset.places), 'place', (value) => ({ place: [value] })),
    // A center is one of its own values: asking each about each would be quadratic.
    center: centerCounts(dataset, left(scopes.centers, 'center')),
    fn: functionCounts(dataset, left(scopes.centers, 'fn')),
    cat: over(ids(dataset.categories), 'cat', (value) => ({ cat: [value] })),
    status: over(STATUSES, 'status', (value) => ({ status: [value] })),
    reach: over(['yes', 'no', 'unknown'] as const, 'reach', (value) => ({ reach: [value] })),
    kind: counts(scopes.events, EVENT_KINDS, 'kind', (value) => ({ kind: [value] })),
  };
}

function centerCounts({ centers }: Dataset, left: readonly Center[]): FacetCount[] {
  const ids = new Set(left.map(({ id }) => id));
  return centers.map(({ id }) => ({ value: id, count: ids.has(id) ? 1 : 0 }));
}

/** A center stands to each function in one way only: once over the centers counts all four. */
function functionCounts({ functions }: Dataset, left: readonly Center[]): FunctionCounts[] {
  return functions.map(({ id }) => {
    const counts = { yes: 0, planned: 0, no: 0, unreported: 0 };
    for (const center of left) counts[presenceIn(center, id)] += 1;
    return { value: id, counts };
  });
}
