import { reachOf } from '../domain/area';
import type { Center, Dataset } from '../domain/dataset';
import { presenceIn } from '../domain/functions';
import type { Truth } from '../domain/interval';
import { PRESENCES, type Presence, type PresenceCounts } from '../domain/presence';
import { type Answer, type Coverage, type Engine, PAGE } from './answer';
import { facetCounts } from './facet-counts';
import { type Filters, isActive, without } from './filters';
import { type Scopes, scopesOf } from './scopes';
import { select } from './select';
import { areaTotals, functionLists, placeTotals, programsIn } from './totals';
import { categoryPresence } from './verdict';

/** Answers on the page's own thread, row by row: right for up to some thousand centers. */
export function inlineEngine(dataset: Dataset): Engine {
  const scopes = scopesOf(dataset);
  return {
    ask: async (filters, reference) => answer(dataset, scopes, filters, reference),
    // No card needs it: its code comes with the first list.
    list: async (query) => (await import('./list')).listOf(dataset, scopes, query),
  };
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
