import { type Match, PAGE, type Selection } from './answer';
import { FACETS, type Filters, isActive, without } from './filters';
import { JudgedRows } from './judged';
import type { ScopeRows } from './scope';

/** All rows of a scope that match, in the dataset's order, and the selection that an answer carries, `most` rows of them. */
export function select<T extends { readonly id: string }>(
  scope: ScopeRows<T>,
  filters: Filters,
  reference: number,
  most: number = PAGE,
) {
  const judged = new JudgedRows(scope, filters, reference);
  const matching: readonly Match<T>[] = judged.matching();
  let certain = 0;
  for (const match of matching) if (match.certain) certain += 1;
  const unjudged = judged.unjudged();
  const leavesSome = (others: Filters) => new JudgedRows(scope, others, reference).matching().length > 0;
  const selection: Selection<T> = {
    total: scope.rows.length,
    certain,
    possible: matching.length - certain,
    page: matching.slice(0, most),
    unjudged: FACETS.flatMap((facet) => {
      const rows = unjudged.get(facet) ?? [];
      return rows.length > 0 ? [{ facet, count: rows.length, ids: rows.slice(0, PAGE).map(({ id }) => id) }] : [];
    }),
    inferred: judged.active.includes('time') && matching.some(({ row }) => scope.isInferred?.(row)),
    unaffectedBy: FACETS.filter((facet) => !scope.facets.includes(facet) && isActive(filters, facet)),
    emptiedBy: matching.length > 0 ? undefined : judged.active.find((facet) => leavesSome(without(filters, facet))),
  };
  return { judged, matching, selection };
}
