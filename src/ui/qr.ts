import { encode } from 'uqr';

/** Dark modules side by side are one rectangle, a module high: between two a gap could shine through. */
interface QrBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A QR code: modules a side, the quiet zone around it included, and its dark modules. */
export interface QrShape {
  readonly size: number;
  readonly bars: readonly QrBar[];
}

/** Modules of white that a reader needs around a code. */
const QUIET = 4;

/** Larger codes (117 modules a side) have modules too small to be read from a screen across a room. */
const MOST_VERSION = 25;

/** The code of a text; undefined where the text is too long for one that a phone could read. */
export function qrShape(text: string): QrShape | undefined {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET, maxVersion: MOST_VERSION });
    return { size, bars: data.flatMap(barsOf) };
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

function barsOf(row: readonly boolean[], y: number): readonly QrBar[] {
  const bars: QrBar[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    bars.push({ x: from, y, width: x + 1 - from });
  }
  return bars;
}
