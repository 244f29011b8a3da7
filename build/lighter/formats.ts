/** What d3-scale names of d3-format, for the labels of ticks: ours are worded by Intl (1 kB of the first load). */
function leftOut(): never {
  throw new Error('Formats of ticks are left out of the bundle: see build/lighter/formats.ts');
}

export {
  leftOut as format,
  leftOut as formatPrefix,
  leftOut as formatSpecifier,
  leftOut as precisionFixed,
  leftOut as precisionPrefix,
  leftOut as precisionRound,
};
