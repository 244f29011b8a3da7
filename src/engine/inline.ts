import { reachOf } from '../domain/area';
import type { Center, Dataset } from '../domain/dataset';
import { presenceIn } from '../domain/functions';
import type { Truth } from '../domain/interval';
import { PRESENCES, type Presence, type PresenceCounts } from '../domain/presence';
import { type Answer, type Coverage, type Engine, PAGE, type Selection } from './answer';
import { facetCounts } from './facet-counts';
import { FACETS, type Facet, type Filters, isActive, without } from './filters';
import { matches, type ScopeRows } from './scope';
import { type Scopes, scopesOf } from './scopes';
import { areaTotals, functionLists, placeTotals, programsIn } from './totals';
import { categoryPresence, type Verdicts, worst } from './verdict';

/** Answers on the page's own thread, row by row: right for up to some thousand centers. */
export function inlineEngine(dataset: Dataset): Engine {
  const scopes = scopesOf(dataset);
  return { ask: async (filters, reference) => answer(dataset, scopes, filters, reference) };
}

function answer(dataset: Dataset, scopes: Scopes, filters: Filters, reference: number): Answer {
  const centers = select(scopes.centers, filters, reference);
  const selected = centers.matching.map(({ row }) => row);
  const visits = select(scopes.visits, filters, reference).selection;
  return {
    dataset,
    filters,
    reference,
    centers: centers.selection,
    events: select(scopes.events, filters, reference).selection,
    visits,
    visitsOfAnyDate: isActive(filters, 'time')
      ? select(scopes.visits, without(filters, 'time'), reference).selection
      : visits,
    cases: select(scopes.cases, filters, reference).selection,
    functions: dataset.functions.map(({ id }) => coverage(id, selected, (center) => presenceIn(center, id))),
    categories: dataset.categories.map(({ id }) =>
      coverage(id, selected, (center) => categoryPresence(center, id, dataset)),
    ),
    areas: areaTotals(centers.matching, scopes.sortedByArea),
    places: placeTotals(selected, scopes.tree),
    programs: programsIn(dataset.programs, filters, scopes.tree),
    lists: functionLists(selected),
    reach: countBy(selected, ['yes', 'no', 'unknown'] as const, (center): Truth => reachOf(center, reference)),
    reachExpected: selected.filter(
      (center) => center.status.value === 'expected' && reachOf(center, reference) === 'yes',
    ).length,
    facets: facetCounts(dataset, scopes, filters, reference),
  };
}

function select<T>(scope: ScopeRows<T>, filters: Filters, reference: number) {
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

function coverage<Id>(id: Id, centers: readonly Center[], presence: (center: Center) => Presence): Coverage<Id> {
  const counts: PresenceCounts = countBy(centers, PRESENCES, presence);
  const reporting = centers.filter((center) => presence(center) === 'yes');
  return { id, counts, reportedBy: reporting.slice(0, PAGE).map((center) => center.id) };
}

function countBy<T, K extends string>(rows: readonly T[], keys: readonly K[], key: (row: T) => K): Record<K, number> {
  const counts = Object.fromEntries(keys.map((name) => [name, 0])) as Record<K, number>;
  for (const row of rows) counts[key(row)] += 1;
  return counts;
}
