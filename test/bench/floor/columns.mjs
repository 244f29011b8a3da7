/** @typedef {import('../../../src/domain/dataset').Dataset} Dataset */
/** @typedef {ReturnType<typeof columnsOf>} Columns */
/** @typedef {{ place: number, cat: number, status: number, kind: number, center: Set<number> }} Chosen */

/** @type {readonly string[]} */
export const STATUSES = ['open', 'expected', 'closed', 'unreported'];
/** @type {readonly string[]} */
export const KINDS = ['center', 'service', 'report', 'investment'];
/** @type {readonly string[]} */
const PRESENCES = ['unreported', 'yes', 'planned', 'no'];
const YES = 1;

/**
 * A dataset as typed arrays, one value per center or event; a set of places or categories is a mask of bits.
 *
 * @param {Dataset} dataset
 */
export function columnsOf({ centers, events, places, categories, functions }) {
  const masks = placeMasks(places);
  const rows = new Map(centers.map(({ id }, row) => [id, row]));
  const kinds = new Map(functions.map(({ id }, index) => [id, index]));
  const categoryOf = functions.map(({ category }) => categories.findIndex(({ id }) => id === category));

  const presence = new Uint8Array(centers.length * functions.length);
  const covered = new Uint32Array(centers.length);
  for (const [row, { functions: list }] of centers.entries())
    for (const item of list?.items ?? []) {
      const column = kinds.get(item.function) ?? 0;
      presence[row * functions.length + column] = PRESENCES.indexOf(item.presence);
      if (item.presence === 'yes') covered[row] = (covered[row] ?? 0) | (1 << (categoryOf[column] ?? 0));
    }
  const areas = centers.map(({ areas: [first, ...others] }) => others.find(({ before }) => before) ?? first);
  const days = events.map(({ date }) => daysOf(date?.edtf ?? ''));

  return {
    names: centers.map(({ name }) => name.zh),
    functions: functions.length,
    categories: categories.map(({ name }) => name.zh),
    place: Uint32Array.from(centers, ({ place }) => masks.get(place) ?? 0),
    status: Uint8Array.from(centers, ({ status }) => 1 << STATUSES.indexOf(status.value)),
    before: Float64Array.from(areas, (area) => area?.before?.value ?? Number.NaN),
    after: Float64Array.from(areas, (area) => area?.after?.value ?? Number.NaN),
    presence,
    covered,
    events: {
      kind: Uint8Array.from(events, ({ kind }) => 1 << KINDS.indexOf(kind)),
      place: Uint32Array.from(events, (event) => event.places.reduce((mask, id) => mask | (masks.get(id) ?? 0), 0)),
      centers: events.map((event) => Int32Array.from(event.centers, (id) => rows.get(id) ?? -1)),
      first: Float64Array.from(days, ([first]) => first),
      last: Float64Array.from(days, ([, last]) => last),
    },
  };
}

/**
 * Which centers are chosen, as rows, and which events.
 *
 * @param {Columns} columns
 * @param {Chosen} chosen an empty mask or set chooses all
 */
export function select(columns, chosen) {
  const { place, status, covered, events } = columns;
  const rows = new Int32Array(place.length);
  const isChosen = new Uint8Array(place.length);
  let count = 0;
  for (let row = 0; row < place.length; row++) {
    if (chosen.place && !((place[row] ?? 0) & chosen.place)) continue;
    if (chosen.status && !((status[row] ?? 0) & chosen.status)) continue;
    if (chosen.cat && !((covered[row] ?? 0) & chosen.cat)) continue;
    if (chosen.center.size && !chosen.center.has(row)) continue;
    isChosen[row] = 1;
    rows[count++] = row;
  }
  const asksForCenters = chosen.status || chosen.cat || chosen.center.size;
  const selected = [];
  for (let event = 0; event < events.kind.length; event++) {
    if (chosen.kind && !((events.kind[event] ?? 0) & chosen.kind)) continue;
    const own = events.centers[event]?.some((row) => isChosen[row] === 1) ?? false;
    const isThere = !chosen.place || ((events.place[event] ?? 0) & chosen.place) !== 0;
    if (asksForCenters ? own : own || isThere) selected.push(event);
  }
  return { rows: rows.subarray(0, count), events: selected };
}

/**
 * How many of the rows report a function of each category.
 *
 * @param {Columns} columns
 * @param {Int32Array} rows
 */
export function coverage({ covered, categories }, rows) {
  const counts = new Uint32Array(categories.length);
  for (const row of rows)
    for (let category = 0; category < counts.length; category++)
      counts[category] = (counts[category] ?? 0) + (((covered[row] ?? 0) >> category) & YES);
  return counts;
}

/**
 * The first of the rows, largest gain first, unknown last.
 *
 * @param {Columns} columns
 * @param {Int32Array} rows
 * @param {number} most
 */
export function byGain({ before, after }, rows, most) {
  /** @param {number} row */
  const gain = (row) => (after[row] ?? 0) - (before[row] ?? 0) || Number.NEGATIVE_INFINITY;
  return [...rows.subarray(0, most)].sort((a, b) => (gain(a) === gain(b) ? a - b : gain(b) - gain(a)));
}

/**
 * For each place its own bit and those of all that contain it.
 *
 * @param {Dataset['places']} places at most 31
 */
function placeMasks(places) {
  const bit = new Map(places.map(({ id }, index) => [id, 1 << index]));
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  return new Map(
    places.map(({ id }) => {
      let mask = 0;
      for (let at = /** @type {typeof id | undefined} */ (id); at !== undefined; at = parents.get(at))
        mask |= bit.get(at) ?? 0;
      return [id, mask];
    }),
  );
}

/**
 * First and last moment of a date of the dataset, in milliseconds; NaN for an event without one.
 *
 * @param {string} edtf
 */
function daysOf(edtf) {
  const [from = '', to = from] = edtf.replaceAll('?', '').split('/');
  const [year = Number.NaN, month, day] = to.split('-').map(Number);
  const last = day ? Date.UTC(year, month ?? 1, day) : Date.UTC(month ? year : year + 1, month ?? 0);
  return /** @type {const} */ ([Date.parse(from), day ? Date.UTC(year, (month ?? 1) - 1, day + 1) : last]);
}
