import { usePlotArea, useXAxisScale } from 'recharts';

/** Where data stands on a chart, in pixels of its surface. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Position of a number on the horizontal axis. */
  x(value: number): number;
}

/**
 * Recharts' horizontal scale and plot area as one value; undefined in its first pass, where the scale has no domain yet
 * and would give paths with NaN. `sample` is a value known to be in the domain. Rows are placed by each card's layout: a
 * vertical scale would follow one pass after the rows.
 */
export function usePlot(sample: number): Plot | undefined {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale) return undefined;
  const x = (value: number) => Number(scale(value));
  if (!Number.isFinite(x(sample))) return undefined;
  return { left: area.x, right: area.x + area.width, top: area.y, bottom: area.y + area.height, x };
}
