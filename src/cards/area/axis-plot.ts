import { scaleLinear, scaleLog } from 'd3-scale';
import type { Plot } from '../../charts/plot';
import type { Axis } from './axis';

/** An axis and where its ends stand, in pixels of the chart's surface; equal ones place all values alike. */
export interface AxisGround extends Pick<Axis, 'isLog' | 'domain'> {
  readonly left: number;
  readonly right: number;
}

/** Positions of values in pixels. */
export type AxisPlot = Pick<Plot, 'left' | 'right' | 'x'> & {
  /** The value at a position. */
  at(x: number): number;
};

/** The scale is made here: nearly every filter changes the axis, and Recharts would set up its frame anew and draw twice. */
export function axisPlot({ isLog, domain, left, right }: AxisGround): AxisPlot {
  const scale = (isLog ? scaleLog() : scaleLinear()).domain(domain).range([left, right]);
  return { left, right, x: (value) => scale(value), at: (x) => scale.invert(x) };
}
