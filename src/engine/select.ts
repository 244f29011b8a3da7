import { PAGE, type Selection } from './answer';
import { FACETS, type Facet, type Filters, isActive, without } from './filters';
import { matches, type ScopeRows } from './scope';
import { type Verdicts, worst } from './verdict';

/** All rows of a scope that match, in the dataset's order, and the bounded selection that an answer carries of them. */
export function select<T>(scope: ScopeRows<T>, filters: Filters, reference: number) {
  const active = scope.facets.filter((facet) => isActive(filters, facet));
  const judged = scope.rows.map((row) => ({ row, verdicts: judgeAll(scope, row, active, filters, reference) }));
  const overall = ({ verdicts }: { verdicts: Verdicts }) => worst(Object.values(verdicts));
  const matching = judged.flatMap((entry) => {
    const verdict = overall(entry);
    return verdict === 'yes' || verdict === 'possible' ? [{ row: entry.row, certain: verdict === 'yes' }] : [];
  });
  const certain = matching.filter((match) => match.certain).length;
  const selection: Selection<T> = {
    total: scope.rows.length,
    certain,
    possible: matching.length - certain,
    page: matching.slice(0, PAGE),
    unjudged: unjudgedBy(judged.filter((entry) => overall(entry) === 'unjudged')),
    unaffectedBy: FACETS.filter((facet) => !scope.facets.includes(facet) && isActive(filters, facet)),
    emptiedBy:
      matching.length > 0 ? undefined : active.find((facet) => leavesSome(scope, without(filters, facet), reference)),
  };
  return { matching, selection };
}

function judgeAll<T>(
  scope: ScopeRows<T>,
  row: T,
  active: readonly Facet[],
  filters: Filters,
  reference: number,
): Verdicts {
  return Object.fromEntries(active.map((facet) => [facet, scope.judge(row, facet, filters, reference)]));
}

function leavesSome<T>(scope: ScopeRows<T>, filters: Filters, reference: number): boolean {
  return scope.rows.some((row) => matches(scope, row, filters, reference));
}

function unjudgedBy<T>(entries: readonly { row: T; verdicts: Verdicts }[]) {
  return FACETS.flatMap((facet) => {
    // A row that several facets can't judge counts under the first, so that the counts add up.
    const rows = entries.filter(({ verdicts }) => FACETS.find((name) => verdicts[name] === 'unjudged') === facet);
    const ids = rows.slice(0, PAGE).map(({ row }) => idOf(row));
    return rows.length > 0 ? [{ facet, count: rows.length, ids }] : [];
  });
}

function idOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
}
