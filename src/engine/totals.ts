import { areaGain, centerLowerBound, standingArea } from '../domain/area';
import type { Center, Program } from '../domain/dataset';
import { sum } from '../domain/interval';
import { type AreaTotals, type FunctionLists, type Match, PAGE, type PlaceTotals } from './answer';
import type { Filters } from './filters';
import type { PlaceTree } from './places';

/** Centers with the largest lower bound of an area first. */
export function byArea(centers: readonly Center[]): readonly Center[] {
  return [...centers].sort((a, b) => centerLowerBound(b) - centerLowerBound(a));
}

/** Adds up what the selected centers report of their areas; `sorted` are all centers of the dataset as `byArea` has them. */
export function areaTotals(matching: readonly Match<Center>[], sorted: readonly Center[]): AreaTotals {
  const centers = matching.map(({ row }) => row);
  const matches = new Map(matching.map((match) => [match.row, match]));
  const gains = centers.flatMap((center) =>
    center.areas.flatMap((area) => {
      const gain = areaGain(area);
      return gain ? [{ center, area, gain }] : [];
    }),
  );
  return {
    reported: centers.filter(hasArea).length,
    standing: centers.filter(standingArea).length,
    largest: first(sorted.filter(hasArea), (center) => matches.get(center)),
    silent: first(matching, (match) => (hasArea(match.row) ? undefined : match)),
    gain: gains.length > 0 ? sum(gains.map(({ gain }) => gain)) : undefined,
    gaining: new Set(gains.map(({ center }) => center.id)).size,
    gains: gains.slice(0, PAGE).map(({ center, area }) => ({ center, area })),
  };
}

function hasArea({ areas }: Center): boolean {
  return areas.some(({ before, after }) => before || after);
}

/** The first `PAGE` that `pick` gives, without asking it for more. */
function first<T, R>(rows: readonly T[], pick: (row: T) => R | undefined): R[] {
  const found: R[] = [];
  for (const row of rows) {
    if (found.length === PAGE) break;
    const picked = pick(row);
    if (picked !== undefined) found.push(picked);
  }
  return found;
}

export function placeTotals(centers: readonly Center[], tree: PlaceTree): PlaceTotals {
  const chains = [...new Set(centers.map(({ place }) => place))].map((place) => tree.ancestry(place));
  return {
    count: chains.length,
    areStreets: chains.every(([place]) => place?.level === 'street'),
    cityless: chains.filter((chain) => !chain.some(({ level }) => level === 'city')).length,
  };
}

/** A district's totals are of interest for the district, for what contains it, and for each part of it. */
export function programsIn(programs: readonly Program[], { place }: Filters, tree: PlaceTree): readonly Program[] {
  if (place.length === 0) return programs;
  return programs.filter((program) =>
    place.some((id) => tree.isInside(program.place, id) === 'yes' || tree.isInside(id, program.place) === 'yes'),
  );
}

export function functionLists(centers: readonly Center[]): FunctionLists {
  const lists = centers.flatMap(({ functions }) => functions ?? []);
  return { reported: lists.length, open: lists.filter(({ complete }) => !complete).length };
}
