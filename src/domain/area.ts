import type { AreaBasis, Center } from './dataset';
import { divide, type Interval, reaches, subtract, type Truth } from './interval';
import { intervalOf, type Quantity } from './quantity';

/** Our own choice of a reference area in m²; two centers are reported at 300 or more. */
export const DEFAULT_REFERENCE = 300;

/** m²; larger than any building is a slip of the keyboard. */
export const REFERENCES = { least: 1, most: 1_000_000 } as const;

/** The two ends of an area, where they are reported. */
interface AreaChange {
  readonly before?: Quantity | undefined;
  readonly after?: Quantity | undefined;
}

/**
 * Area gained, in the area's unit. Open where either end is open: "nearly 3000" minus 240 is [2460, 2760).
 * Undefined where one of the two is not reported. Both ends of an `Area` have the same basis.
 */
export function areaGain({ before, after }: AreaChange): Interval | undefined {
  return before && after ? subtract(intervalOf(after), intervalOf(before)) : undefined;
}

/** How many times the area before the area after is; undefined where one is not reported. */
export function areaRatio({ before, after }: AreaChange): Interval | undefined {
  return before && after ? divide(intervalOf(after), intervalOf(before)) : undefined;
}

/**
 * The area that stands for a center in the reference, the area filter and sorting: its own rooms where an area
 * after is reported for them, else the whole site.
 */
export function standingArea(center: Center): { basis: AreaBasis; after: Quantity } | undefined {
  for (const basis of ['serviceCenter', 'premises'] as const) {
    const after = center.areas.find((area) => area.basis === basis)?.after;
    if (after) return { basis, after };
  }
  return undefined;
}

/** m² that an area has at least, after if reported, else before; -1 where neither is: sorts last. */
export function areaLowerBound({ before, after }: AreaChange): number {
  const quantity = after ?? before;
  return quantity ? intervalOf(quantity).min : -1;
}

/** Of a center's largest area: "300 or more" can't be ranked against 350, so the lower bound orders them. */
export function centerLowerBound({ areas }: Center): number {
  return Math.max(-1, ...areas.map(areaLowerBound));
}

/** Does a center reach the reference area (m²)? Unknown where no area is reported. */
export function reachOf(center: Center, reference: number): Truth {
  const area = standingArea(center);
  return area ? reaches(intervalOf(area.after), reference) : 'unknown';
}

/** The fact id of an area: the site's figures stand under `premises`, the center's own under `area`. */
export function areaFactId(center: string, basis: AreaBasis, end: 'before' | 'after'): string {
  return `${center}.${basis === 'premises' ? 'premises' : 'area'}.${end}`;
}
