import { OPEN_END } from '../../charts/bounded-marks';
import type { Days } from './ground';

/** A straight axis from days to pixels: both ends of `days` are whole days. */
export interface Axis {
  readonly days: Days;
  readonly left: number;
  readonly right: number;
}

/** From pixel to pixel. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** A day is seen at any width. */
const LEAST_BAR = 3;

/** Position of the beginning of a day. */
export function xOf({ days, left, right }: Axis, day: number): number {
  return left + ((day - days.first) / (days.last + 1 - days.first)) * (right - left);
}

/** The day at a position, at most the axis' ends. */
export function dayAt({ days, left, right }: Axis, x: number): number {
  const day = days.first + Math.floor(((x - left) / (right - left)) * (days.last + 1 - days.first));
  return Math.max(days.first, Math.min(days.last, day));
}

/** From the beginning of the first day to the end of the last, cut at the axis' ends. */
export function extentOf(axis: Axis, { first, last }: Days): Extent {
  const left = Math.max(axis.left, Math.min(axis.right - LEAST_BAR, xOf(axis, first)));
  return { left, right: Math.max(left + LEAST_BAR, Math.min(axis.right, xOf(axis, last + 1))) };
}

/** An arrow is seen at least so long, even where the axis ends. */
const LEAST_ARROW = 12;

/** Where a date is drawn: an end that is open is as long as an open end is, whatever the scale. */
export function dateExtent(axis: Axis, { first, last }: Days): Extent {
  const { left, right } = extentOf(axis, { first, last });
  if (first === Number.NEGATIVE_INFINITY)
    return { left: Math.min(right - LEAST_ARROW, Math.max(axis.left, right - OPEN_END)), right };
  if (last === Number.POSITIVE_INFINITY)
    return { left, right: Math.max(left + LEAST_ARROW, Math.min(axis.right, left + OPEN_END)) };
  return { left, right };
}
