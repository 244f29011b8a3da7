import { intervalOf, type Quantity } from '../../domain/quantity';
import type { CaseLayout } from './layout';
import type { CaseEntry, CaseModel } from './model';

/** Where land stands on the one vertical axis that all slopes share: each has its own 0, all have one scale. */
export interface LandScale {
  readonly domain: [number, number];
  /** Position on the axis of a quantity's value, or of 0, in the slope at an index. */
  at(index: number, share: number): number;
  /** A number of a unit as a share of the largest of that unit, of all cases. */
  share(value: number, unit: Quantity['unit']): number;
}

export function landScale({ cases }: CaseModel, { plot, slot }: CaseLayout): LandScale {
  const step = slot / plot;
  const last = Math.max(0, cases.length - 1);
  const most = (unit: Quantity['unit']) =>
    Math.max(0, ...cases.flatMap(endsOf).flatMap((land) => (land.unit === unit ? [highest(land)] : [])));
  return {
    domain: [0, last * step + 1],
    at: (index, share) => (last - index) * step + share,
    share: (value, unit) => (most(unit) > 0 ? value / most(unit) : 0),
  };
}

const endsOf = ({ before, after }: CaseEntry): readonly Quantity[] => [before, after];

/** The highest number that a quantity names: its upper bound, or the lower one of an open end. */
function highest(land: Quantity): number {
  const { min, max } = intervalOf(land);
  return max === Number.POSITIVE_INFINITY ? min : max;
}
