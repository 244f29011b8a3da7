/**
 * @typedef {import('./filter-clicks.mjs').Run} Run
 * @typedef {import('./filter-clicks.mjs').Cost} Cost
 * @typedef {import('./first-load.mjs').FirstLoad} FirstLoad
 * @typedef {import('./first-load.mjs').Script} Script
 */

/** What a click costs, by the words of the table. */
const MEASURES = /** @type {const} */ ([
  ['script', 'scripting'],
  ['layout', 'style, layout'],
  ['tasks', 'all tasks'],
]);

/**
 * What is fetched first, in kB (1000 bytes) of gzipped JavaScript, and how much the layout shifts.
 *
 * @param {{ page: FirstLoad, phone: FirstLoad, floor: FirstLoad }} loads
 */
export function firstLoadText({ page, phone, floor }) {
  const needed = sum(page.needed);
  return [
    'First load: JavaScript, kB after gzip (level 9)',
    line('until the seven cards are drawn', needed, names(page.needed)),
    line('fetched ahead when idle', sum(page.ahead), names(page.ahead)),
    line('floor page', sum(floor.needed), ''),
    line('ratio page / floor', needed / sum(floor.needed), ''),
    `  layout shift: ${page.shift.toFixed(4)} at 1440 × 900, ${phone.shift.toFixed(4)} at 390 × 844`,
  ].join('\n');
}

/**
 * The costs of the filter clicks on page and floor, and the ratio of both.
 *
 * @param {number} centers
 * @param {{ page: Run, floor: Run, patience: number }} runs `patience`: milliseconds
 */
export function clicksText(centers, { page, floor, patience }) {
  const title = `Filter click at ${centers.toLocaleString('en')} centers: ms of the main thread's processor time until all cards have settled`;
  const unfinished = [page, floor].map((run, index) => unfinishedText(index === 0 ? 'page' : 'floor', run, patience));
  const head = ['', ...MEASURES.flatMap(([, words]) => [`${words} p50`, 'p95'])];
  const ratios = MEASURES.flatMap(([key]) =>
    [50, 95].map((share) => percentile(page.costs, key, share) / percentile(floor.costs, key, share)),
  );
  return [
    title,
    row(head),
    row([`page, ${page.costs.length} clicks`, ...figures(page.costs)]),
    row([`floor, ${floor.costs.length} clicks`, ...figures(floor.costs)]),
    row(['ratio page / floor', ...ratios.map(figure)]),
    row(['(a click on nothing)', ...figures([...page.empty, ...floor.empty])]),
    ...unfinished.filter((text) => text !== ''),
  ].join('\n');
}

/** @param {string} name @param {Run} run @param {number} patience */
function unfinishedText(name, { opened, costs, asked }, patience) {
  const seconds = patience / 1000;
  if (opened === undefined) return `  The ${name} had not drawn its cards after ${seconds} s: no click was measured.`;
  const start = `  The ${name} drew its cards ${opened.toFixed(1)} s after it was opened`;
  return costs.length < asked
    ? `${start}. ${seconds} s were enough for ${costs.length} of ${asked} clicks.`
    : `${start}.`;
}

/** @param {readonly Cost[]} costs */
function figures(costs) {
  return MEASURES.flatMap(([key]) => [50, 95].map((share) => figure(percentile(costs, key, share))));
}

/** @param {number} value */
function figure(value) {
  return Number.isFinite(value) ? value.toFixed(value < 100 ? 2 : 0) : '–';
}

/**
 * The least value that so many percent don't exceed; NaN of none.
 *
 * @param {readonly Cost[]} costs
 * @param {keyof Cost} key
 * @param {number} share
 */
function percentile(costs, key, share) {
  const sorted = costs.map((cost) => cost[key]).sort((a, b) => a - b);
  return sorted[Math.ceil((share / 100) * sorted.length) - 1] ?? Number.NaN;
}

/** @param {readonly Script[]} scripts in kB */
function sum(scripts) {
  return scripts.reduce((total, { bytes }) => total + bytes, 0) / 1000;
}

/** @param {readonly Script[]} scripts */
function names(scripts) {
  return scripts.map(({ name, bytes }) => `${name} ${(bytes / 1000).toFixed(1)}`).join(', ');
}

/** @param {string} words @param {number} value @param {string} details */
function line(words, value, details) {
  return `  ${words.padEnd(34)}${value.toFixed(1).padStart(8)}${details === '' ? '' : `  (${details})`}`;
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `  ${cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(index % 2 ? 18 : 9))).join('')}`;
}
