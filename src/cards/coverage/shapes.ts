import { PRESENCES, type Presence } from '../../domain/presence';
import type { CoverageRow } from './model';

/** More centers than this are drawn as shares of one bar. */
const MOST_UNITS = 7;
const GAP = 2;

/** A bar's place in pixels. */
export interface Bar {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/** In a bar from the left: what is reported, what may come to it, and last what is denied. */
const ORDER = ['yes', 'planned', 'unreported', 'no'] as const satisfies readonly Presence[];

/** The rectangles of each presence as the data of one path: a unit per center, or a share of the bar. */
export function barPaths(
  rows: readonly { readonly row: CoverageRow; readonly bar: Bar }[],
): Readonly<Record<Presence, string>> {
  const paths: Record<Presence, string> = { yes: '', planned: '', no: '', unreported: '' };
  for (const { row, bar } of rows) {
    const total = PRESENCES.reduce((sum, presence) => sum + row.counts[presence], 0);
    if (total === 0) continue;
    const step = (bar.right - bar.left) / total;
    let at = 0;
    for (const presence of ORDER) {
      const count = row.counts[presence];
      const pieces = total <= MOST_UNITS ? Array.from({ length: count }, () => 1) : count > 0 ? [count] : [];
      for (const piece of pieces) {
        paths[presence] += rectangle(bar.left + at * step, bar.top, piece * step - GAP, bar.height);
        at += piece;
      }
    }
  }
  return paths;
}

/** On half pixels, so that outlines of 1 px are sharp. */
function rectangle(x: number, y: number, width: number, height: number): string {
  const left = Math.round(x) + 0.5;
  const right = Math.max(left + 1, Math.round(x + width) - 0.5);
  return `M${left} ${Math.round(y) + 0.5}H${right}v${height - 1}H${left}z`;
}
