import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';

/** Where data stands on a chart, in pixels of its surface. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Position of a number on the horizontal axis. */
  x(value: number): number;
  /** Middle of a category's band on the vertical axis. */
  y(category: string): number;
}

/**
 * Recharts' scales and plot area as one value; undefined in its first pass, where the scales have no domain yet and
 * would give paths with NaN. `sample` is a value and a category known to be in the domain.
 */
export function usePlot(sample: { readonly value: number; readonly category?: string | undefined }): Plot | undefined {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!area || !xScale) return undefined;
  const x = (value: number) => Number(xScale(value));
  const y = (category: string) => Number(yScale?.(category, { position: 'middle' }));
  if (!Number.isFinite(x(sample.value))) return undefined;
  if (sample.category !== undefined && !Number.isFinite(y(sample.category))) return undefined;
  return { left: area.x, right: area.x + area.width, top: area.y, bottom: area.y + area.height, x, y };
}
