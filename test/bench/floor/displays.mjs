import { byGain, coverage, KINDS } from './columns.mjs';

/** As many rows as the dashboard draws of a large dataset. */
export const PAGE = 40;
/** Not reported, reported, planned, no; and the kinds of event. */
const COLORS = ['#d6d3cb', '#b5202e', '#a87413', '#5b6472'];
/** The span of the timeline. */
const FROM = Date.UTC(2008);
const TO = Date.UTC(2024);

/**
 * Draws the four displays of what is selected.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {import('./columns.mjs').Columns} columns
 * @param {ReturnType<typeof import('./columns.mjs').select>} selected
 */
export function draw(context, columns, { rows, events }) {
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.font = '13px sans-serif';
  drawArea(context, columns, byGain(columns, rows, PAGE));
  drawCoverage(context, columns, rows);
  drawMatrix(context, columns, rows.subarray(0, PAGE));
  drawTimeline(context, columns, events);
}

/**
 * A line per center from its area before to that after.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {import('./columns.mjs').Columns} columns
 * @param {readonly number[]} rows
 */
function drawArea(context, { names, before, after }, rows) {
  /** @param {number} area */
  const x = (area) => 120 + 170 * Math.max(0, Math.log10(area / 50));
  for (const [index, row] of rows.entries()) {
    const y = 20 + index * 15;
    const from = before[row] ?? Number.NaN;
    const to = after[row] ?? Number.NaN;
    context.fillStyle = '#1d2129';
    context.fillText(names[row] ?? '', 0, y + 4);
    context.fillText(Number.isNaN(to) ? '未报道' : `${from || '?'} → ${to}`, 500, y + 4);
    if (Number.isNaN(to)) continue;
    if (!Number.isNaN(from)) context.fillRect(x(from), y - 1, x(to) - x(from), 3);
    context.fillStyle = COLORS[1] ?? '';
    context.beginPath();
    context.arc(x(to), y, 5, 0, 2 * Math.PI);
    context.fill();
  }
}

/**
 * A bar per category, split into reported and not reported.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {import('./columns.mjs').Columns} columns
 * @param {Int32Array} rows
 */
function drawCoverage(context, columns, rows) {
  const counts = coverage(columns, rows);
  for (const [category, count] of counts.entries()) {
    const y = 20 + category * 40;
    const width = rows.length === 0 ? 0 : (400 * count) / rows.length;
    context.fillStyle = '#1d2129';
    context.fillText(columns.categories[category] ?? '', 700, y + 14);
    context.fillText(`${count}–${rows.length}`, 1230, y + 14);
    context.fillStyle = COLORS[1] ?? '';
    context.fillRect(810, y, width, 18);
    context.fillStyle = COLORS[0] ?? '';
    context.fillRect(810 + width, y, 400 - width, 18);
  }
}

/**
 * A cell per center and function.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {import('./columns.mjs').Columns} columns
 * @param {Int32Array} rows
 */
function drawMatrix(context, { names, presence, functions }, rows) {
  for (const [index, row] of rows.entries()) {
    const y = 650 + index * 15;
    context.fillStyle = '#1d2129';
    context.fillText(names[row] ?? '', 0, y + 11);
    for (let column = 0; column < functions; column++) {
      context.fillStyle = COLORS[presence[row * functions + column] ?? 0] ?? '';
      context.fillRect(120 + column * 30, y, 26, 12);
    }
  }
}

/**
 * A lane per kind of event, a bar as wide as the date is imprecise.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {import('./columns.mjs').Columns} columns
 * @param {readonly number[]} selected
 */
function drawTimeline(context, { events }, selected) {
  /** @param {number} time */
  const x = (time) => 780 + (600 * (time - FROM)) / (TO - FROM);
  for (const [lane, kind] of KINDS.entries()) {
    const y = 650 + lane * 60;
    context.fillStyle = '#1d2129';
    context.fillText(kind, 700, y + 10);
    context.fillStyle = COLORS[lane] ?? '';
    for (const event of selected) {
      const first = events.first[event] ?? Number.NaN;
      if (events.kind[event] !== 1 << lane || Number.isNaN(first)) continue;
      context.fillRect(x(first), y, Math.max(2, x(events.last[event] ?? first) - x(first)), 12);
    }
  }
}
