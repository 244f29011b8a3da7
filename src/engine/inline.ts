import type { Dataset } from '../domain/dataset';
import { landChange } from '../domain/land';
import { type Answer, type Engine, PAGE } from './answer';
import { facetCounts } from './facet-counts';
import { type Filters, isActive, without } from './filters';
import { type Scopes, scopesOf } from './scopes';
import { select } from './select';
import { categoryCoverage, functionCoverage } from './tally';
import { areaTotals, functionLists, placeTotals, programsIn, reachTotals } from './totals';

/** Answers on the page's own thread, row by row: right for up to some thousand centers. */
export function inlineEngine(dataset: Dataset): Engine {
  const scopes = scopesOf(dataset);
  return {
    ask: (filters, reference, most = PAGE) => answer(dataset, scopes, filters, reference, most),
    // No card needs it: its code comes with the first list.
    list: async (query) => (await import('./list')).listOf(dataset, scopes, query),
  };
}

function answer(dataset: Dataset, scopes: Scopes, filters: Filters, reference: number, most: number): Answer {
  const centers = select(scopes.centers, filters, reference, most);
  const events = select(scopes.events, filters, reference, most);
  const visits = select(scopes.visits, filters, reference, most).selection;
  const cases = select(scopes.cases, filters, reference, most);
  const selected = centers.matching.map(({ row }) => row);
  return {
    dataset,
    filters,
    reference,
    centers: centers.selection,
    events: events.selection,
    visits,
    visitsOfAnyDate: isActive(filters, 'time')
      ? select(scopes.visits, without(filters, 'time'), reference, most).selection
      : visits,
    cases: cases.selection,
    casesGrown: cases.matching.filter(({ row }) => landChange(row) === 'grew').length,
    functions: functionCoverage(dataset.functions, selected),
    categories: categoryCoverage(dataset.categories, selected, scopes.categoriesOf),
    areas: areaTotals(centers.matching, scopes.sortedByArea, most),
    places: placeTotals(selected, scopes.tree),
    programs: programsIn(dataset.programs, filters, scopes.tree),
    lists: functionLists(selected),
    ...reachTotals(selected, (center) => scopes.reachOf(center, reference)),
    facets: facetCounts(dataset, scopes, { centers: centers.judged, events: events.judged }, reference),
  };
}
