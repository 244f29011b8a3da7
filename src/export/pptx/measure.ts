import { textWidth } from '../../charts/text-width';

/** Parts of the letters' size, of the theme's Latin face. */
const NARROW = /[ .,;:'’|!()[\]ijlft·]/;
const BROAD = /[A-Zmw%@–—]/;
const BOLD = 1.07;

/** About how wide a text is, in inches; letters in points. */
export function widthOf(text: string, size: number, isBold = false): number {
  // Chinese characters keep their width.
  const bold = isBold ? BOLD : 1;
  let width = 0;
  for (const character of text) {
    const latin = NARROW.test(character) ? 0.3 : BROAD.test(character) ? 0.68 : 0.54;
    width += character > '\u2000' ? textWidth(character, 1) : latin * bold;
  }
  return (width * size) / 72;
}

/** In how many lines a text stands in a width; words of Latin letters are not parted, so lines end early. */
export function linesOf(text: string, size: number, width: number, isBold = false): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((widthOf(line, size, isBold) * 1.03) / width)), 0);
}

/** The longest run that is not parted: a word of Latin letters. */
export function longestWord(text: string, size: number, isBold = false): number {
  return Math.max(0, ...(text.match(/[\u0021-\u2000]+/g) ?? []).map((word) => widthOf(word, size, isBold)));
}
