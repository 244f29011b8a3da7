import { reachOf, standingArea } from '../domain/area';
import type { Center, Dataset, Dated, PlaceId } from '../domain/dataset';
import { parseEdtf, spansOverlap, spanWithin } from '../domain/edtf';
import { presenceIn } from '../domain/functions';
import { interval, within } from '../domain/interval';
import { anyPresence, type Presence } from '../domain/presence';
import { intervalOf } from '../domain/quantity';
import type { Facet, Filters } from './filters';
import type { PlaceTree } from './places';

/** How one row stands to one facet: `unjudged` where what the facet asks about is not reported. */
export type Verdict = 'yes' | 'possible' | 'no' | 'unjudged';
export type Verdicts = Partial<Record<Facet, Verdict>>;

/** Alternatives within a facet: the best verdict counts. */
export function best(verdicts: readonly Verdict[]): Verdict {
  return (['yes', 'possible', 'unjudged'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'no';
}

/** Between facets all must hold: the worst verdict counts, and `no` is worse than `unjudged`. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return (['no', 'unjudged', 'possible'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'yes';
}

const fromTruth = { yes: 'yes', no: 'no', unknown: 'unjudged' } as const;
const match = (matches: boolean): Verdict => (matches ? 'yes' : 'no');

export function placeVerdict(places: readonly PlaceId[], filters: Filters, tree: PlaceTree): Verdict {
  return best(filters.place.flatMap((ancestor) => places.map((place) => fromTruth[tree.isInside(place, ancestor)])));
}

export function timeVerdict(dated: Dated | undefined, { time }: Filters): Verdict {
  const parsed = dated && parseEdtf(dated.edtf);
  if (!parsed?.ok || !time) return 'unjudged';
  if (spanWithin(parsed.date, time)) return 'yes';
  return spansOverlap(parsed.date, time) ? 'possible' : 'no';
}

export function categoryPresence(center: Center, category: string, { functions }: Dataset): Presence {
  return anyPresence(functions.filter((kind) => kind.category === category).map(({ id }) => presenceIn(center, id)));
}

/** The facets that only a center can answer, place and text apart. */
export const CENTER_FACETS = ['center', 'fn', 'cat', 'status', 'area', 'reach'] as const satisfies readonly Facet[];

/** One center's verdict on one of the facets that only centers answer. */
export function centerVerdict(
  facet: (typeof CENTER_FACETS)[number],
  center: Center,
  filters: Filters,
  dataset: Dataset,
  reference: number,
): Verdict {
  switch (facet) {
    case 'center':
      return match(filters.center.includes(center.id));
    case 'fn':
      return match(filters.fn.some(({ id, presence }) => presenceIn(center, id) === presence));
    case 'cat':
      return match(filters.cat.some((category) => categoryPresence(center, category, dataset) === 'yes'));
    case 'status':
      return match(filters.status.includes(center.status.value));
    case 'reach':
      return match(filters.reach.includes(reachOf(center, reference)));
    case 'area':
      return areaVerdict(center, filters);
    default:
      return facet satisfies never;
  }
}

function areaVerdict(center: Center, { area }: Filters): Verdict {
  const standing = standingArea(center);
  if (!standing || !area) return 'unjudged';
  const range = interval(area.min ?? 0, area.max ?? Number.POSITIVE_INFINITY);
  const truth = within(intervalOf(standing.after), range);
  return truth === 'unknown' ? 'possible' : truth;
}
