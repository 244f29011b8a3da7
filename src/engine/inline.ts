import { reachOf } from '../domain/area';
import type { Case, Center, Dataset, DatedEvent, Visit } from '../domain/dataset';
import { presenceIn } from '../domain/functions';
import type { Truth } from '../domain/interval';
import { PRESENCES, type Presence, type PresenceCounts } from '../domain/presence';
import { type Answer, type Coverage, type Engine, PAGE, type Selection } from './answer';
import { facetCounts } from './facet-counts';
import { FACETS, type Facet, type Filters, isActive, without } from './filters';
import { PlaceTree } from './places';
import { matches, type ScopeRows } from './scope';
import { matchesText, searchTexts } from './text';
import { areaTotals, functionLists } from './totals';
import {
  best,
  CENTER_FACETS,
  categoryPresence,
  centerVerdict,
  placeVerdict,
  timeVerdict,
  type Verdict,
  type Verdicts,
  worst,
} from './verdict';

/** Answers on the page's own thread, row by row: right for up to some thousand centers. */
export function inlineEngine(dataset: Dataset): Engine {
  const scopes = scopesOf(dataset);
  return { ask: async (filters, reference) => answer(dataset, scopes, filters, reference) };
}

type Scopes = ReturnType<typeof scopesOf>;

function scopesOf(dataset: Dataset) {
  const tree = new PlaceTree(dataset);
  const centers = new Map(dataset.centers.map((center) => [center.id, center]));
  const isCenterFacet = (facet: Facet): facet is (typeof CENTER_FACETS)[number] =>
    CENTER_FACETS.some((name) => name === facet);
  const texts = searchTexts(dataset, tree);
  const textOf = memoize<string>();
  const search = (row: object, text: () => string, { q }: Filters): Verdict =>
    matchesText(textOf(row, text), q) ? 'yes' : 'no';

  const judgeCenter = (center: Center, facet: Facet, filters: Filters, reference: number): Verdict => {
    if (facet === 'place') return placeVerdict([center.place], filters, tree);
    if (facet === 'q') return search(center, () => texts.center(center), filters);
    return isCenterFacet(facet) ? centerVerdict(facet, center, filters, dataset, reference) : 'yes';
  };
  const centersOf = (event: DatedEvent) => event.centers.flatMap((id) => centers.get(id) ?? []);

  return {
    centers: {
      rows: dataset.centers,
      facets: ['place', 'q', ...CENTER_FACETS],
      judge: judgeCenter,
    } satisfies ScopeRows<Center>,
    events: {
      rows: dataset.events,
      facets: FACETS,
      judge(event, facet, filters, reference) {
        const own = centersOf(event);
        switch (facet) {
          case 'place':
            return placeVerdict([...event.places, ...own.map(({ place }) => place)], filters, tree);
          case 'q':
            return best([
              search(event, () => texts.event(event), filters),
              ...own.map((center) => judgeCenter(center, 'q', filters, reference)),
            ]);
          case 'time':
            return timeVerdict(event.date, filters);
          case 'kind':
            return filters.kind.includes(event.kind) ? 'yes' : 'no';
          default: {
            // One and the same center must satisfy all of these facets: the one that does best speaks for the event.
            // An event of no center stays out.
            const active = CENTER_FACETS.filter((name) => isActive(filters, name));
            const verdicts = own.map((center) =>
              worst(active.map((name) => judgeCenter(center, name, filters, reference))),
            );
            const speaker = own[verdicts.indexOf(best(verdicts))];
            return speaker ? judgeCenter(speaker, facet, filters, reference) : 'no';
          }
        }
      },
    } satisfies ScopeRows<DatedEvent>,
    visits: {
      rows: dataset.visits,
      facets: ['place', 'q', 'time'],
      judge(visit, facet, filters) {
        if (facet === 'time') return timeVerdict(visit.date, filters);
        if (facet === 'q') return search(visit, () => texts.visit(visit), filters);
        return placeVerdict(
          [...visit.places, ...visit.evening].map(({ place }) => place),
          filters,
          tree,
        );
      },
    } satisfies ScopeRows<Visit>,
    cases: {
      rows: dataset.cases,
      facets: ['place', 'q', 'time'],
      judge(entry, facet, filters) {
        if (facet === 'q') return search(entry, () => texts.case(entry), filters);
        if (facet === 'place') return placeVerdict([entry.place], filters, tree);
        return best([timeVerdict(entry.invested, filters), timeVerdict(entry.reported, filters)]);
      },
    } satisfies ScopeRows<Case>,
  };
}

function answer(dataset: Dataset, scopes: Scopes, filters: Filters, reference: number): Answer {
  const centers = select(scopes.centers, filters, reference);
  const selected = centers.matching.map(({ row }) => row);
  return {
    dataset,
    filters,
    reference,
    centers: centers.selection,
    events: select(scopes.events, filters, reference).selection,
    visits: select(scopes.visits, filters, reference).selection,
    cases: select(scopes.cases, filters, reference).selection,
    functions: dataset.functions.map(({ id }) => coverage(id, selected, (center) => presenceIn(center, id))),
    categories: dataset.categories.map(({ id }) =>
      coverage(id, selected, (center) => categoryPresence(center, id, dataset)),
    ),
    areas: areaTotals(selected),
    lists: functionLists(selected),
    reach: countBy(selected, ['yes', 'no', 'unknown'] as const, (center): Truth => reachOf(center, reference)),
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

/** Search texts are built once per row. */
function memoize<V>(): (row: object, make: () => V) => V {
  const known = new WeakMap<object, V>();
  return (row, make) => {
    const found = known.get(row);
    if (found !== undefined) return found;
    const value = make();
    known.set(row, value);
    return value;
  };
}
