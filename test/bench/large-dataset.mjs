/**
 * A dataset with as many centers as asked for: the given ones, then copies of them in turn under ids and names of their
 * own. Everything else stays.
 *
 * @param {string} text the dataset's file
 * @param {number} count
 * @returns {string} the same kind of file
 */
export function withCenters(text, count) {
  const dataset = JSON.parse(text);
  const originals = dataset.centers;
  dataset.centers = Array.from({ length: count }, (_, index) => {
    const original = originals[index % originals.length];
    const round = Math.floor(index / originals.length);
    return round === 0 ? original : copyOf(original, round + 1);
  });
  return JSON.stringify(dataset);
}

/**
 * @template {{ id: string, name: { zh: string, en: string } }} C
 * @param {C} center
 * @param {number} number
 * @returns {C}
 */
function copyOf(center, number) {
  const name = { zh: `${center.name.zh} ${number}`, en: `${center.name.en} ${number}` };
  return { ...center, id: `${center.id}-copy-${number}`, name };
}
