/** Widths as parts of the font size, on the wide side for the faces that we name. */
const WIDE = 1;
const NARROW = 0.56;
/** Curly quotes and the ellipsis among them: a Chinese face draws them as wide as its characters. */
const WIDE_CHARACTER = /[\u2018-\u201d\u2026\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;

/**
 * About how wide a text will be, in pixels, without asking the browser: measuring forces a layout.
 * Good to a few pixels, which is what placing labels needs.
 */
export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((width, character) => width + (WIDE_CHARACTER.test(character) ? WIDE : NARROW), 0) * fontSize;
}

/** A text that fits into a room of pixels, cut with an ellipsis where it must be. */
export function clipped(text: string, room: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, fontSize) > room) characters.pop();
  return `${characters.join('')}…`;
}
