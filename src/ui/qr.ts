import { encode } from 'uqr';

/** A QR code: modules a side, the quiet zone around it included, and its dark modules as the path of a drawing. */
export interface QrShape {
  readonly size: number;
  readonly path: string;
}

/** Modules of white that a reader needs around a code. */
const QUIET = 4;

/** Larger codes (117 modules a side) have modules too small to be read from a screen across a room. */
const MOST_VERSION = 25;

/** The code of a text; undefined where the text is too long for one that a phone could read. */
export function qrShape(text: string): QrShape | undefined {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET, maxVersion: MOST_VERSION });
    return { size, path: data.map(rowPath).join('') };
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

/** Dark modules side by side are one rectangle: between two a gap could shine through. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    const width = x + 1 - from;
    runs.push(`M${from} ${y}h${width}v1h-${width}z`);
  }
  return runs.join('');
}
