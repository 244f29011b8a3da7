import { areaGain } from '../domain/area';
import type { Center } from '../domain/dataset';
import { sum } from '../domain/interval';
import { type AreaTotals, type FunctionLists, PAGE } from './answer';

/** Adds up what the selected centers report of their areas. */
export function areaTotals(centers: readonly Center[]): AreaTotals {
  const gains = centers.flatMap((center) =>
    center.areas.flatMap((area) => {
      const gain = areaGain(area);
      return gain ? [{ center, area, gain }] : [];
    }),
  );
  return {
    reported: centers.filter(({ areas }) => areas.some(({ before, after }) => before || after)).length,
    gain: gains.length > 0 ? sum(gains.map(({ gain }) => gain)) : undefined,
    gaining: new Set(gains.map(({ center }) => center.id)).size,
    gains: gains.slice(0, PAGE).map(({ center, area }) => ({ center, area })),
  };
}

export function functionLists(centers: readonly Center[]): FunctionLists {
  const lists = centers.flatMap(({ functions }) => functions ?? []);
  return { reported: lists.length, open: lists.filter(({ complete }) => !complete).length };
}
