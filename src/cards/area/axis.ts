import { intervalOf } from '../../domain/quantity';
import type { Scale } from '../../state/view';
import type { AreaModel } from './model';

/** The horizontal axis, known before anything is drawn: measuring ticks would force layout. */
export interface Axis {
  readonly isLog: boolean;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** The axis that holds every drawn value, and the reference where areas are drawn. */
export function axisOf(model: AreaModel, scale: Scale): Axis {
  const values =
    scale === 'ratio'
      ? model.rows.flatMap(({ ratio }) => (ratio ? [ratio.min, ratio.max] : []))
      : [
          model.reference,
          ...model.rows.flatMap(({ before, after }) => [before, after].flatMap((end) => (end ? drawn(end) : []))),
        ];
  const positive = values.filter((value) => value > 0 && Number.isFinite(value));
  const max = Math.max(...positive, scale === 'ratio' ? 2 : 1);
  if (scale === 'log') return logAxis(Math.min(...positive), max);
  // What shrank stands left of 1×.
  return linearAxis(max, scale === 'ratio' && values.every((value) => value >= 1) ? 1 : 0);
}

const drawn = (quantity: Parameters<typeof intervalOf>[0]) => {
  const { min, max } = intervalOf(quantity);
  return [min, max];
};

/** Between the words of two ticks, in pixels. */
const APART = 8;

/** The ticks whose words stand apart: all, or without the upper end, or else every second, third and so on. */
export function fittingTicks(
  ticks: readonly number[],
  position: (tick: number) => number,
  width: (tick: number) => number,
): readonly number[] {
  const areApart = (shown: readonly number[]) =>
    shown.every((tick, index) => {
      const next = shown[index + 1];
      if (next === undefined) return true;
      return position(next) - position(tick) >= (width(tick) + width(next)) / 2 + APART;
    });
  const thinned = ticks.map((_, step) => ticks.filter((_, index) => index % (step + 1) === 0));
  return [ticks, ticks.slice(0, -1), ...thinned].find(areApart) ?? [];
}

/** Ticks at 1, 2 and 5 of each decade, and at the upper end where that is not too near to one of them. */
function logAxis(min: number, max: number): Axis {
  const steps: number[] = [];
  for (let decade = 10 ** Math.floor(Math.log10(min)); decade <= max * 10; decade *= 10)
    steps.push(decade, decade * 2, decade * 5);
  const low = steps.filter((step) => step <= min).at(-1) ?? min;
  const high = Math.max(max, low * 5);
  const ticks = steps.filter((step) => step >= low && step <= high);
  const last = ticks.at(-1) ?? low;
  return { isLog: true, domain: [low, high], ticks: high / last > 1.4 ? [...ticks, high] : ticks };
}

/** Some four to six round ticks from `start`. */
function linearAxis(max: number, start: 0 | 1): Axis {
  const rough = max / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const high = Math.ceil(max / step) * step;
  const ticks = Array.from({ length: Math.round(high / step) + 1 }, (_, index) => index * step);
  return { isLog: false, domain: [start, high], ticks: [start, ...ticks.filter((tick) => tick > start)] };
}
