import type { Case, Center, Dataset, DatedEvent, Visit } from '../domain/dataset';
import { FACETS, type Facet, type Filters, isActive } from './filters';
import { PlaceTree } from './places';
import type { ScopeRows } from './scope';
import { matchesText, searchTexts } from './text';
import { byArea } from './totals';
import { best, CENTER_FACETS, centerVerdict, placeVerdict, timeVerdict, type Verdict, worst } from './verdict';

export type Scopes = ReturnType<typeof scopesOf>;

/** How the rows of each scope stand to each facet: the table of which facet acts on what. */
export function scopesOf(dataset: Dataset) {
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
    tree,
    sortedByArea: byArea(dataset.centers),
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
