import { memo } from 'react';
import type { Quantity } from '../domain/quantity';
import { intervalOf } from '../domain/quantity';
import type { Plot } from './plot';

/** Pixels, fixed so that no length says more than the source: an open end is a chevron that means "and on". */
export const OPEN_END = 42;
const STOP = 18;
const BAR = 10;
const DOT = 5.5;

/** What a mark stands for, which gives it its color: before, after, or after where the center is not open yet. */
export type MarkEnd = 'before' | 'after' | 'hollow';

/** A point, a range by convention, a range up to the number, or all from the number on. */
type Form = 'point' | 'about' | 'nearly' | 'open';

/** How a quantity is drawn, so that nothing looks more precise than its source. */
export function formOf({ bound, approximate }: Quantity): Form {
  if (bound === 'nearly') return bound;
  if (bound === 'over' || bound === 'atLeast') return 'open';
  return approximate || bound === 'about' ? 'about' : 'point';
}

/** Where the mark of a quantity begins and ends on the surface, open end included: labels stand outside of it. */
export function extentOf(quantity: Quantity, { x }: Pick<Plot, 'x'>): { readonly from: number; readonly to: number } {
  const { min, max } = intervalOf(quantity);
  const dot = min < quantity.value ? 0 : DOT;
  if (formOf(quantity) === 'open') return { from: x(min) - dot, to: x(quantity.value) + OPEN_END };
  return { from: x(min) - dot, to: x(max) + dot };
}

/**
 * A quantity as its source bounds it: exact a square or a dot; nearly a bar with a stop at its upper end; about a bar
 * with dashed ends; over and at least an open end, behind such a bar where the lower bound is a rough one too.
 */
export function BoundedMark({
  plot: { x },
  y,
  quantity,
  end,
  fade,
}: {
  readonly plot: Pick<Plot, 'x'>;
  readonly y: number;
  readonly quantity: Quantity;
  readonly end: MarkEnd;
  readonly fade: string;
}) {
  const { min, max } = intervalOf(quantity);
  const form = formOf(quantity);
  const from = x(min);
  const to = x(form === 'open' ? quantity.value : max);
  return (
    <>
      {form === 'open' ? <OpenEnd x={to} y={y} end={end} fade={fade} /> : null}
      {min === quantity.value ? (
        <PointMark x={from} y={y} end={end} />
      ) : (
        <RangeMark from={from} to={to} y={y} end={end} isAbout={form !== 'nearly'} />
      )}
      {form === 'nearly' ? <Stop x={to} y={y} end={end} /> : null}
    </>
  );
}

interface PartProps {
  readonly x: number;
  readonly y: number;
  readonly end: MarkEnd;
}

/** Shape tells before from after as color does. */
export function PointMark({ x, y, end }: PartProps) {
  return end === 'before' ? (
    <rect className="mark-before" x={x - 4.5} y={y - 4.5} width={9} height={9} />
  ) : (
    <circle className={`mark-${end}`} cx={x} cy={y} r={DOT} />
  );
}

export function RangeMark({
  from,
  to,
  y,
  end,
  isAbout,
}: Omit<PartProps, 'x'> & { readonly from: number; readonly to: number; readonly isAbout: boolean }) {
  return (
    <rect
      className={`mark-${end}${isAbout ? ' mark-about' : ''}`}
      x={from}
      y={y - BAR / 2}
      width={Math.max(2, to - from)}
      height={BAR}
    />
  );
}

/** "Not quite": at the upper end of a range that does not reach it. */
export function Stop({ x, y, end }: PartProps) {
  return <path className={`mark-stop mark-${end}`} d={`M${x} ${y - STOP / 2}v${STOP}`} />;
}

/** "And on": from the middle of a mark at `x`, of one length whatever the scale. */
export function OpenEnd({ x, y, end, fade }: PartProps & { readonly fade: string }) {
  return (
    <>
      {end === 'before' ? (
        <path className="mark-fading mark-before" d={`M${x} ${y}h${OPEN_END - 2}`} />
      ) : (
        <rect x={x} y={y - 2.5} width={OPEN_END} height={5} fill={`url(#${fade})`} />
      )}
      <path className={`mark-chevron mark-${end}`} d={`M${x + OPEN_END - 6} ${y - 6}l6 6l-6 6`} />
    </>
  );
}

/** The fade of open ends; needs an id of its own in each SVG. */
export const OpenEndFade = memo(function OpenEndFade({ id }: { readonly id: string }) {
  return (
    <linearGradient id={id}>
      <stop offset="0" className="fade-start" />
      <stop offset="1" className="fade-end" />
    </linearGradient>
  );
});
