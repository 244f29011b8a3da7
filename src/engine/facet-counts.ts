import { type Center, type Dataset, type DatedEvent, EVENT_KINDS, type PlaceId, STATUSES } from '../domain/dataset';
import type { Truth } from '../domain/interval';
import type { Answer, FacetCount } from './answer';
import type { JudgedRows } from './judged';
import type { Scopes } from './scopes';
import { categoryCoverage, functionCoverage } from './tally';

/** The rows that facets count, under the filters: centers, and events for their kind. */
interface CountedRows {
  readonly centers: JudgedRows<Center>;
  readonly events: JudgedRows<DatedEvent>;
}

/**
 * What each value of each facet would leave, under all other facets. Rows are counted by the values that they have: asking
 * each value about each row would be slow over many.
 */
export function facetCounts(
  dataset: Dataset,
  scopes: Scopes,
  { centers, events }: CountedRows,
  reference: number,
): Answer['facets'] {
  return {
    place: placeCounts(dataset, scopes, centers.leftWithout('place')),
    center: centerCounts(dataset, centers.leftWithout('center')),
    fn: functionCoverage(dataset.functions, centers.leftWithout('fn')).map(({ id, counts }) => ({ value: id, counts })),
    cat: categoryCoverage(dataset.categories, centers.leftWithout('cat'), scopes.categoriesOf).map(
      ({ id, counts }) => ({
        value: id,
        count: counts.yes,
      }),
    ),
    status: counted(STATUSES, centers.leftWithout('status'), ({ status }) => status.value),
    reach: counted<Truth, Center>(['yes', 'no', 'unknown'], centers.leftWithout('reach'), (center) =>
      scopes.reachOf(center, reference),
    ),
    kind: counted(EVENT_KINDS, events.leftWithout('kind'), ({ kind }) => kind),
  };
}

function counted<V extends string, T>(
  values: readonly V[],
  rows: readonly T[],
  valueIn: (row: T) => V,
): readonly FacetCount[] {
  const counts = tally(rows, valueIn);
  return values.map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

function tally<T, V>(rows: readonly T[], valueIn: (row: T) => V): ReadonlyMap<V, number> {
  const counts = new Map<V, number>();
  for (const row of rows) {
    const value = valueIn(row);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Centers by the place that they are at; each place then has those of all places inside it. */
function placeCounts({ places }: Dataset, { tree }: Scopes, centers: readonly Center[]): readonly FacetCount[] {
  const at = [...tally(centers, ({ place }) => place)];
  const inside = (target: PlaceId) =>
    at.reduce((sum, [place, count]) => sum + (tree.isInside(place, target) === 'yes' ? count : 0), 0);
  return places.map(({ id }) => ({ value: id, count: inside(id) }));
}

function centerCounts({ centers }: Dataset, left: readonly Center[]): readonly FacetCount[] {
  const ids = new Set(left.map(({ id }) => id));
  return centers.map(({ id }) => ({ value: id, count: ids.has(id) ? 1 : 0 }));
}
