/** How a filter click is made, round and round: by the labels and marks of the cards, the check boxes, the chips. */
const WAYS = /** @type {const} */ ([
  { facet: 'place', by: 'checkbox' },
  { facet: 'center', by: 'area' },
  { facet: 'cat', by: 'coverage' },
  { facet: 'status', by: 'checkbox' },
  { facet: 'kind', by: 'timeline' },
  { facet: 'center', by: 'matrix' },
  { facet: 'cat', by: 'matrix' },
  { facet: 'kind', by: 'checkbox' },
  { facet: 'center', by: 'chip' },
  { facet: 'cat', by: 'chip' },
]);

/** Values of the bundled dataset; a larger one made from it has them too. */
const VALUES = {
  place: ['xinzhou', 'xingyuan', 'shangrao', 'dongshi', 'xishi', 'hengfeng'],
  center: ['lingchuang', 'fenghuang', 'bincheng', 'wusan-2', 'dajingtou', 'wanda', 'changtang'],
  cat: ['government', 'party', 'deliberation', 'safety', 'veterans', 'learning', 'children', 'elderly', 'culture'],
  status: ['open', 'expected', 'closed', 'unreported'],
  kind: ['center', 'service', 'report', 'investment'],
};

/**
 * A click to measure: a value to choose, or with `chip` one to release after it was chosen.
 *
 * @typedef {{ facet: keyof typeof VALUES, by: (typeof WAYS)[number]['by'], value: string }} Click
 */

/**
 * The same clicks in each run: no way comes twice in a row, and each comes with other values every time.
 *
 * @param {number} count
 * @returns {Click[]}
 */
export function mixedClicks(count) {
  return Array.from({ length: count }, (_, index) => {
    const way = WAYS[index % WAYS.length] ?? WAYS[0];
    const values = VALUES[way.facet];
    const round = Math.floor(index / WAYS.length);
    // The start differs between the ways of one facet, so that they don't walk the same values side by side.
    return { ...way, value: values[(round + index) % values.length] ?? '' };
  });
}
