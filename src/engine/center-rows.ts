import { standingArea } from '../domain/area';
import type { Center, Dataset, PlaceId } from '../domain/dataset';
import { presenceIn } from '../domain/functions';
import { interval, reaches, type Truth, within } from '../domain/interval';
import { intervalOf } from '../domain/quantity';
import type { Facet, Filters } from './filters';
import { perRow } from './memo';
import type { PlaceTree } from './places';
import { categoryPresences } from './tally';
import { matchesText } from './text';
import { best, fromTruth, type Verdict } from './verdict';

/** The facets that only a center can answer, place and text apart. */
export const CENTER_FACETS = ['center', 'fn', 'cat', 'status', 'area', 'reach'] as const satisfies readonly Facet[];

const match = (matches: boolean): Verdict => (matches ? 'yes' : 'no');

/** How places stand to the place filter; each place is judged once, however many rows are at it. */
export function placeJudge({ place: asked }: Filters, tree: PlaceTree): (place: PlaceId) => Verdict {
  const known = new Map<PlaceId, Verdict>();
  return (place) => {
    const found = known.get(place) ?? best(asked.map((target) => fromTruth[tree.isInside(place, target)]));
    known.set(place, found);
    return found;
  };
}

/** What the engine asks of centers again and again, each worked out once per center. */
export function centerRows(dataset: Dataset, tree: PlaceTree, textOf: (center: Center) => string) {
  const categoriesOf = categoryPresences(dataset);
  const text = perRow(textOf);
  const standing = perRow((center: Center) => {
    const area = standingArea(center);
    return area && intervalOf(area.after);
  });
  const reachOf = (center: Center, reference: number): Truth => {
    const area = standing(center);
    return area ? reaches(area, reference) : 'unknown';
  };

  /** Takes in what a facet asks, and then judges center by center. */
  const judge = (facet: Facet, filters: Filters, reference: number): ((center: Center) => Verdict) => {
    switch (facet) {
      case 'place': {
        const verdictAt = placeJudge(filters, tree);
        return ({ place }) => verdictAt(place);
      }
      case 'q':
        return (center) => match(matchesText(text(center), filters.q));
      case 'center': {
        const asked = new Set(filters.center);
        return ({ id }) => match(asked.has(id));
      }
      case 'fn':
        return (center) => match(filters.fn.some(({ id, presence }) => presenceIn(center, id) === presence));
      case 'cat':
        return (center) => match(filters.cat.some((category) => categoriesOf(center).get(category) === 'yes'));
      case 'status':
        return ({ status }) => match(filters.status.includes(status.value));
      case 'reach':
        return (center) => match(filters.reach.includes(reachOf(center, reference)));
      case 'area': {
        const { min = 0, max = Number.POSITIVE_INFINITY } = filters.area ?? {};
        const range = interval(min, max);
        return (center) => {
          const area = standing(center);
          const truth = area && within(area, range);
          return truth === undefined ? 'unjudged' : truth === 'unknown' ? 'possible' : truth;
        };
      }
      // Dates and kinds of event say nothing about a center.
      case 'time':
      case 'kind':
        return () => 'yes';
      default:
        return facet satisfies never;
    }
  };
  return { judge, categoriesOf, reachOf };
}
