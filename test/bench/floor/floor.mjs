// The least that the same four displays cost: typed arrays, one canvas, no framework. It reads the same datasets and
// answers the same clicks; each value of a facet is a plain button. Marks and words are as few as will do.
import { columnsOf, KINDS, STATUSES, select } from './columns.mjs';
import { draw, PAGE } from './displays.mjs';

const file = new URLSearchParams(location.search).get('data') ?? '';
/** @type {import('./columns.mjs').Dataset} */
const dataset = await (await fetch(file)).json();
const columns = columnsOf(dataset);

/** @type {import('./columns.mjs').Chosen} */
const chosen = { place: 0, cat: 0, status: 0, kind: 0, center: new Set() };
/** @param {readonly { id: string }[]} entries */
const ids = (entries) => entries.map(({ id }) => id);
const values = {
  place: ids(dataset.places),
  center: ids(dataset.centers.slice(0, PAGE)),
  cat: ids(dataset.categories),
  status: STATUSES,
  kind: KINDS,
};

const canvas = document.querySelector('canvas');
const context = canvas?.getContext('2d');
const section = document.querySelector('section');
let revision = 0;

function redraw() {
  if (context) draw(context, columns, select(columns, chosen));
  revision++;
  document.documentElement.dataset.revision = String(revision);
  section?.setAttribute('data-revision', String(revision));
}

/** @param {keyof typeof values} facet @param {number} index */
function toggle(facet, index) {
  if (facet !== 'center') chosen[facet] ^= 1 << index;
  else if (!chosen.center.delete(index)) chosen.center.add(index);
  redraw();
}

function reset() {
  Object.assign(chosen, { place: 0, cat: 0, status: 0, kind: 0 });
  chosen.center.clear();
  redraw();
}

/** @param {string} label @param {Record<string, string>} data @param {() => void} act */
function addButton(label, data, act) {
  const button = document.createElement('button');
  button.textContent = label;
  Object.assign(button.dataset, data);
  button.addEventListener('click', act);
  document.querySelector('nav')?.append(button);
}

for (const facet of /** @type {(keyof typeof values)[]} */ (Object.keys(values)))
  for (const [index, value] of values[facet].entries()) addButton(value, { facet, value }, () => toggle(facet, index));
addButton('reset', { reset: '' }, reset);
redraw();
