/**
 * What d3-scale needs of d3-interpolate for scales between numbers, ours being pixels. The whole package interpolates
 * colors, dates and texts too, with d3-color behind it (3 kB of the first load).
 */
export function interpolateNumber(from: number, to: number): (t: number) => number {
  return (t) => from * (1 - t) + to * t;
}

export function interpolateRound(from: number, to: number): (t: number) => number {
  return (t) => Math.round(from * (1 - t) + to * t);
}

export { interpolateNumber as interpolate };

/** Named by d3-scale for its color scales, which no chart of ours has. */
export function piecewise(): never {
  throw new Error('Scales between colors are left out of the bundle: see build/lighter/interpolation.ts');
}
