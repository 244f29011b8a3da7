import type { ReactNode } from 'react';
import type { Plot } from '../../charts/plot';
import { textWidth } from '../../charts/text-width';
import { SIZE } from './layout';

/** How far below the middle of its text a value can be hit; the rest of its height lies above. */
const BELOW = 14;

interface ValueProps {
  readonly mark: string;
  readonly className: string;
  /** Where the words begin, or end if they stand left of their mark. */
  readonly x: number;
  /** The middle of the words. */
  readonly y: number;
  /** Where the mark is that they name. */
  readonly to: number;
  readonly text: string;
  readonly size: number;
  readonly hit: number;
  readonly children?: ReactNode;
}

/** A value in words with its mark: one thing to point at. */
export function Value({ mark, className, x, y, to, text, size, hit, children }: ValueProps) {
  const isLeft = x < to;
  const width = textWidth(text, size);
  const from = isLeft ? x - width : to - BELOW;
  const until = isLeft ? to + BELOW : x + width;
  return (
    <g className={className} data-mark={mark}>
      <rect className="hit" x={from} y={y + BELOW - hit} width={until - from} height={hit} />
      {children}
      <text x={x} y={y} dy="0.36em" textAnchor={isLeft ? 'end' : 'start'}>
        {text}
      </text>
    </g>
  );
}

interface MomentProps {
  readonly mark: string;
  readonly x: number;
  readonly top: number;
  readonly text: string;
  readonly hit: number;
}

/** When, below its end of the slope. */
export function Moment({ mark, x, top, text, hit }: MomentProps) {
  const width = Math.max(hit, textWidth(text, SIZE.before));
  return (
    <g data-mark={mark} className="case-moment">
      <rect className="hit" x={x - width / 2} y={top} width={width} height={hit} />
      <text x={x} y={top + 17} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}

/** Turns a mark that is made for a horizontal axis upright, at a point in time. */
export function Upright({ x, children }: { readonly x: number; readonly children: ReactNode }) {
  return <g transform={`translate(${x} 0) rotate(-90)`}>{children}</g>;
}

/** The vertical axis as marks for a horizontal one see it inside of `Upright`: larger is further right. */
export function vertical(y: (value: number) => number): Plot {
  return { left: 0, right: 0, x: (value) => -y(value) };
}
