import type { Quantity } from '../domain/quantity';
import { intervalOf } from '../domain/quantity';
import type { Plot } from './plot';

/** Pixels, fixed so that no length says more than the source: an open end is a chevron that means "and on". */
export const OPEN_END = 42;
const STOP = 18;
const BAR = 10;
const DOT = 5.5;

interface MarkProps {
  readonly plot: Plot;
  readonly y: number;
  readonly quantity: Quantity;
}

/** Where the mark of a quantity begins and ends on the surface, open end included: labels stand outside of it. */
export function extentOf(quantity: Quantity, plot: Plot): { readonly from: number; readonly to: number } {
  const { min, max } = intervalOf(quantity);
  const from = plot.x(min);
  if (max === Number.POSITIVE_INFINITY) return { from: from - DOT, to: from + OPEN_END };
  if (min === max) return { from: from - DOT, to: from + DOT };
  return { from, to: plot.x(max) };
}

/** Before: a slate square, its range, or a square with an open end. */
export function BeforeMark({ plot, y, quantity }: MarkProps) {
  const { from, to } = extentOf(quantity, plot);
  const { min, max } = intervalOf(quantity);
  const x = plot.x(min);
  if (max === Number.POSITIVE_INFINITY)
    return (
      <>
        <path className="mark-open-before" d={`M${x} ${y}H${to}M${to - 6} ${y - 6}l6 6l-6 6`} />
        <rect className="mark-before" x={x - 4.5} y={y - 4.5} width={9} height={9} />
      </>
    );
  return quantity.bound === 'exact' ? (
    <rect className="mark-before" x={x - 4.5} y={y - 4.5} width={9} height={9} />
  ) : (
    <rect className="mark-before" x={from} y={y - BAR / 2} width={Math.max(2, to - from)} height={BAR} />
  );
}

/**
 * After, as its source bounds it: exact a dot; nearly a bar with a stop at its upper end; over and at least a dot with
 * a fading open end; about a bar with dashed ends. Hollow where the center is not open yet.
 */
export function AfterMark({
  plot,
  y,
  quantity,
  hollow,
  fade,
}: MarkProps & { readonly hollow: boolean; readonly fade: string }) {
  const { bound } = quantity;
  const { min, max } = intervalOf(quantity);
  const x = plot.x(min);
  const dot = <circle className={hollow ? 'mark-hollow' : 'mark-after'} cx={x} cy={y} r={DOT} />;
  if (bound === 'exact' && min === max) return dot;
  if (max === Number.POSITIVE_INFINITY)
    return (
      <>
        <OpenEnd x={x} y={y} fade={fade} />
        {dot}
      </>
    );
  const end = plot.x(max);
  const isNearly = bound === 'nearly';
  return (
    <>
      <rect
        className={isNearly ? 'mark-after' : 'mark-about'}
        x={x}
        y={y - BAR / 2}
        width={Math.max(2, end - x)}
        height={BAR}
      />
      {isNearly ? <path className="mark-stop" d={`M${end} ${y - STOP / 2}v${STOP}`} /> : null}
    </>
  );
}

/** "And on": from the middle of a dot at `x`, of one length whatever the scale. */
export function OpenEnd({ x, y, fade }: { readonly x: number; readonly y: number; readonly fade: string }) {
  return (
    <>
      <rect x={x + DOT} y={y - 2.5} width={OPEN_END - DOT} height={5} fill={`url(#${fade})`} />
      <path className="mark-chevron" d={`M${x + OPEN_END - 6} ${y - 6}l6 6l-6 6`} />
    </>
  );
}

/** The fade of open ends; needs an id of its own in each SVG. */
export function OpenEndFade({ id }: { readonly id: string }) {
  return (
    <linearGradient id={id}>
      <stop offset="0" className="fade-start" />
      <stop offset="1" className="fade-end" />
    </linearGradient>
  );
}
