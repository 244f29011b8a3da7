import type { Case, Center, Dataset, Dated, DatedEvent, PlaceId, Visit } from '../domain/dataset';
import { isInferred } from '../domain/edtf';
import { CENTER_FACETS, centerRows, placeJudge } from './center-rows';
import { FACETS, type Facet, type Filters, isActive } from './filters';
import { perRow } from './memo';
import { PlaceTree } from './places';
import type { ScopeRows } from './scope';
import { matchesText, searchTexts } from './text';
import { byArea } from './totals';
import { best, timeVerdict, type Verdict, worst } from './verdict';

const hasInferred = ({ date }: { readonly date?: Dated | undefined }) => date !== undefined && isInferred(date.edtf);

export type Scopes = ReturnType<typeof scopesOf>;

/** How the rows of each scope stand to each facet: the table of which facet acts on what. */
export function scopesOf(dataset: Dataset) {
  const tree = new PlaceTree(dataset);
  const texts = searchTexts(dataset, tree);
  const centers = centerRows(dataset, tree, texts.center);
  const byId = new Map(dataset.centers.map((center) => [center.id, center]));
  const centersOf = perRow((event: DatedEvent) => event.centers.flatMap((id) => byId.get(id) ?? []));
  const search =
    <T extends object>(textOf: (row: T) => string) =>
    ({ q }: Filters) =>
    (row: T): Verdict =>
      matchesText(textOf(row), q) ? 'yes' : 'no';
  const [searchEvents, searchVisits, searchCases] = [
    search(perRow(texts.event)),
    search(perRow(texts.visit)),
    search(perRow(texts.case)),
  ];

  /** Of several places the best counts; where none is reported, nobody can say. */
  const placesJudge = (filters: Filters) => {
    const verdictAt = placeJudge(filters, tree);
    return (places: readonly PlaceId[]): Verdict =>
      places.length === 0 ? 'unjudged' : best(places.map((place) => verdictAt(place)));
  };

  return {
    tree,
    reachOf: centers.reachOf,
    categoriesOf: centers.categoriesOf,
    sortedByArea: byArea(dataset.centers),
    centers: {
      rows: dataset.centers,
      facets: ['place', 'q', ...CENTER_FACETS],
      judge: centers.judge,
    } satisfies ScopeRows<Center>,
    events: {
      rows: dataset.events,
      isInferred: hasInferred,
      facets: FACETS,
      judge(facet, filters, reference) {
        switch (facet) {
          case 'place': {
            const verdictAt = placesJudge(filters);
            return (event) => verdictAt([...event.places, ...centersOf(event).map(({ place }) => place)]);
          }
          case 'q': {
            const ofEvent = searchEvents(filters);
            const ofCenter = centers.judge('q', filters, reference);
            return (event) => best([ofEvent(event), ...centersOf(event).map(ofCenter)]);
          }
          case 'time':
            return (event) => timeVerdict(event.date, filters);
          case 'kind':
            return (event) => (filters.kind.includes(event.kind) ? 'yes' : 'no');
          default:
            return judgeByCenters(facet, filters, reference);
        }
      },
    } satisfies ScopeRows<DatedEvent>,
    visits: {
      rows: dataset.visits,
      isInferred: hasInferred,
      facets: ['place', 'q', 'time'],
      judge(facet, filters) {
        if (facet === 'time') return (visit) => timeVerdict(visit.date, filters);
        if (facet === 'q') return searchVisits(filters);
        const verdictAt = placesJudge(filters);
        return (visit) => verdictAt([...visit.places, ...visit.evening].map(({ place }) => place));
      },
    } satisfies ScopeRows<Visit>,
    cases: {
      rows: dataset.cases,
      isInferred: ({ invested, reported }) => isInferred(invested.edtf) || isInferred(reported.edtf),
      facets: ['place', 'q', 'time'],
      judge(facet, filters) {
        if (facet === 'q') return searchCases(filters);
        if (facet === 'time')
          return (entry) => best([timeVerdict(entry.invested, filters), timeVerdict(entry.reported, filters)]);
        const verdictAt = placeJudge(filters, tree);
        return (entry) => verdictAt(entry.place);
      },
    } satisfies ScopeRows<Case>,
  };

  /**
   * One and the same center must satisfy all facets that only centers answer: the one that does best speaks for the event.
   * An event of no center stays out.
   */
  function judgeByCenters(facet: Facet, filters: Filters, reference: number): (event: DatedEvent) => Verdict {
    const active = CENTER_FACETS.filter((name) => isActive(filters, name));
    const judges = active.map((name) => centers.judge(name, filters, reference));
    const judge = centers.judge(facet, filters, reference);
    return (event) => {
      const own = centersOf(event);
      const verdicts = own.map((center) => worst(judges.map((verdictOf) => verdictOf(center))));
      const speaker = own[verdicts.indexOf(best(verdicts))];
      return speaker ? judge(speaker) : 'no';
    };
  }
}
