/** Widths as parts of the font size, on the wide side for the faces that we name. */
const WIDE = 1;
const NARROW = 0.56;
/** Curly quotes and the ellipsis among them: a Chinese face draws them as wide as its characters. */
function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2018 && code <= 0x201d) ||
    code === 0x2026
  );
}

/**
 * About how wide a text will be, in pixels, without asking the browser: measuring forces a layout.
 * Good to a few pixels, which is what placing labels needs.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += isWide(text.charCodeAt(index)) ? WIDE : NARROW;
  return width * fontSize;
}

/** A text that fits into a room of pixels, cut with an ellipsis where it must be. */
export function clipped(text: string, room: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, fontSize) > room) characters.pop();
  return `${characters.join('')}…`;
}
