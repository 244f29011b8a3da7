import type { Lang } from '../../../i18n/lang';
import type { ColorName } from '../theme';

/**
 * How an area or a marker is filled. `hollow` is paper with an outline, `tinted` a light color with one (LibreOffice draws
 * no outline around markers), `none` is not seen at all.
 */
export type Fill =
  | { readonly kind: 'solid'; readonly color: ColorName }
  | { readonly kind: 'hatch'; readonly color: ColorName }
  | { readonly kind: 'hollow'; readonly color: ColorName }
  | { readonly kind: 'tinted'; readonly color: ColorName }
  | { readonly kind: 'none' };

/** Bars on a value, each point with its own reach up and down, in the unit of the axis. */
export interface ErrorBars {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  readonly color: ColorName;
  /** In points. */
  readonly width: number;
  readonly caps: boolean;
}

type MarkerSymbol = 'square' | 'circle' | 'triangle';
type LabelPlace = 't' | 'b' | 'l' | 'r' | 'ctr';

/** One series: a column of the workbook, and how it is drawn. A value that is undefined is an empty cell. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  /** How Excel writes the values. */
  readonly format?: string;
  readonly fill: Fill;
  readonly marker?: { readonly symbol: MarkerSymbol; readonly size: number };
  readonly line?: { readonly color: ColorName; readonly width: number; readonly dash?: 'dash' | 'sysDot' };
  /** Number formats of the labels by point; a point without one has no label. */
  readonly labels?: readonly (string | undefined)[];
  /** Of all points, or of each. */
  readonly labelPlace?: LabelPlace | readonly LabelPlace[];
  readonly labelColor?: ColorName;
  readonly isBold?: boolean;
  readonly errorBars?: ErrorBars;
  /** Points that are filled otherwise. */
  readonly points?: readonly { readonly index: number; readonly fill: Fill; readonly symbol?: MarkerSymbol }[];
  readonly isInLegend?: boolean;
}

export interface Axis {
  readonly min?: number;
  readonly max?: number;
  readonly majorUnit?: number;
  readonly logBase?: number;
  readonly format: string;
  readonly title?: string;
  readonly isHidden?: boolean;
  /** Its title alone is seen: no ticks, no grid. */
  readonly isBare?: boolean;
}

/** Shares of a chart's frame. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A chart of one category axis and one value axis, as PowerPoint and its workbook hold it. */
export interface ChartSpec {
  readonly kind: 'bars' | 'lines';
  readonly lang: Lang;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly axis: Axis;
  /** The part of the chart's frame that the plot takes, from 0 to 1; PowerPoint finds it where there is none. */
  readonly plot?: Plot;
  readonly gap?: number;
  readonly hasLegend: boolean;
  /** Letters of categories and legend, in points. */
  readonly size: number;
}
