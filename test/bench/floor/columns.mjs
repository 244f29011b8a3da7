const PRESENCES = ['unreported', 'yes', 'planned', 'no'];
const DAY = 86_400_000;

/**
 * A dataset as typed arrays, one value per center or event. A set of places or categories is a mask of bits.
 *
 * @param {any} dataset
 */
export function columnsOf({ centers, events, places, categories, functions, statuses, kinds }) {
  const placeIndex = indexOf(places);
  const functionIndex = indexOf(functions);
  const centerIndex = indexOf(centers);
  const bits = placeBits(places, placeIndex);
  const count = functions.length;

  const center = {
    count: centers.length,
    place: new Uint32Array(centers.map((/** @type {any} */ { place }) => bits[placeIndex.get(place) ?? 0])),
    status: new Uint8Array(centers.map((/** @type {any} */ { status }) => statuses.indexOf(status.value))),
    before: new Float64Array(centers.map((/** @type {any} */ entry) => areaOf(entry)?.before?.value ?? Number.NaN)),
    after: new Float64Array(centers.map((/** @type {any} */ entry) => areaOf(entry)?.after?.value ?? Number.NaN)),
    presence: new Uint8Array(centers.length * count),
    categories: new Uint32Array(centers.length),
  };
  const categoryOf = Uint8Array.from(functions, ({ category }) =>
    categories.findIndex((/** @type {any} */ { id }) => id === category),
  );
  for (const [row, { functions: list }] of centers.entries())
    for (const { function: id, presence } of list?.items ?? []) {
      const column = functionIndex.get(id) ?? 0;
      center.presence[row * count + column] = PRESENCES.indexOf(presence);
      if (presence === 'yes') center.categories[row] = (center.categories[row] ?? 0) | (1 << (categoryOf[column] ?? 0));
    }

  const event = {
    count: events.length,
    kind: new Uint8Array(events.map((/** @type {any} */ { kind }) => kinds.indexOf(kind))),
    first: new Float64Array(events.map((/** @type {any} */ { date }) => daysOf(date)[0])),
    last: new Float64Array(events.map((/** @type {any} */ { date }) => daysOf(date)[1])),
    place: new Uint32Array(
      events.map((/** @type {any} */ entry) =>
        entry.places.reduce(
          (/** @type {number} */ mask, /** @type {string} */ id) => mask | (bits[placeIndex.get(id) ?? 0] ?? 0),
          0,
        ),
      ),
    ),
    centers: events.map((/** @type {any} */ entry) =>
      Int32Array.from(entry.centers, (/** @type {string} */ id) => centerIndex.get(id) ?? 0),
    ),
  };
  return { center, event, categoryOf, functions: count };
}
