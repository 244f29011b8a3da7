import { areaGain, centerLowerBound, standingArea } from '../domain/area';
import type { Center, Program } from '../domain/dataset';
import { sum, type Truth } from '../domain/interval';
import { type Answer, type AreaTotals, type FunctionLists, type Match, PAGE, type PlaceTotals } from './answer';
import type { Filters } from './filters';
import { perRow } from './memo';
import type { PlaceTree } from './places';

/** Centers with the largest lower bound of an area first. */
export function byArea(centers: readonly Center[]): readonly Center[] {
  return [...centers].sort((a, b) => centerLowerBound(b) - centerLowerBound(a));
}

/** What a center's areas come to, worked out once. */
const figuresOf = perRow((center: Center) => ({
  isReported: center.areas.some(({ before, after }) => before || after),
  isStanding: standingArea(center) !== undefined,
  gains: center.areas.flatMap((area) => {
    const gain = areaGain(area);
    return gain ? [{ center, area, gain }] : [];
  }),
}));

/** Adds up what the selected centers report of their areas; `sorted` are all centers of the dataset as `byArea` has them. */
export function areaTotals(matching: readonly Match<Center>[], sorted: readonly Center[], most: number): AreaTotals {
  const matches = new Map(matching.map((match) => [match.row, match]));
  const figures = matching.map(({ row }) => figuresOf(row));
  const gains = figures.flatMap((figure) => figure.gains);
  return {
    reported: figures.filter(({ isReported }) => isReported).length,
    standing: figures.filter(({ isStanding }) => isStanding).length,
    largest: first(most, sorted, (center) => (figuresOf(center).isReported ? matches.get(center) : undefined)),
    silent: first(most, matching, (match) => (figuresOf(match.row).isReported ? undefined : match)),
    gain: gains.length > 0 ? sum(gains.map(({ gain }) => gain)) : undefined,
    gaining: figures.filter((figure) => figure.gains.length > 0).length,
    gains: gains.slice(0, PAGE).map(({ center, area }) => ({ center, area })),
  };
}

/** How the selected centers stand to the reference, and how many of those that reach it are not open yet. */
export function reachTotals(
  centers: readonly Center[],
  reachOf: (center: Center) => Truth,
): Pick<Answer, 'reach' | 'reachExpected'> {
  const reach = { yes: 0, no: 0, unknown: 0 };
  let reachExpected = 0;
  for (const center of centers) {
    const truth = reachOf(center);
    reach[truth] += 1;
    if (truth === 'yes' && center.status.value === 'expected') reachExpected += 1;
  }
  return { reach, reachExpected };
}

/** The first that `pick` gives, without asking it for more. */
function first<T, R>(most: number, rows: readonly T[], pick: (row: T) => R | undefined): R[] {
  const found: R[] = [];
  for (const row of rows) {
    if (found.length === most) break;
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
