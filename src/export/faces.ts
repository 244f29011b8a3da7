import { BUNDLED_FACE, BUNDLED_WEIGHTS, type CarriedFace, carriedFaces } from '../data/carried';

/** A slice of the bundled face: which characters it has, and where its file lies. */
export interface Slice {
  /** As CSS says it: `U+4E00-4E10, U+5B57`. */
  readonly range: string;
  readonly file: string;
}

/** The slices of the bundled face that a text needs. */
export function slicesFor(text: string): readonly Slice[] {
  return neededSlices([...slicesOfStyles(), ...slicesCarried()], text);
}

/**
 * Those of them that the browser has loaded: none where the machine's own faces have all of the text, so that what is
 * made holds no more than it has to.
 */
export function loadedSlicesFor(text: string): readonly Slice[] {
  const loaded = new Set(
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ unicodeRange }) => asSpans(unicodeRange)),
  );
  return slicesFor(text).filter(({ range }) => loaded.has(asSpans(range)));
}

/** Makes data of a slice, for what can fetch nothing. */
export async function faceOf({ range, file }: Slice): Promise<CarriedFace> {
  // What is carried is data already, and may not be fetched.
  if (file.startsWith('data:')) return { range, data: file };
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} answers with ${response.status}`);
  return { range, data: await dataUrl(await response.blob()) };
}

/** A face as a rule of a style sheet. */
export function faceRule({ range, data }: CarriedFace): string {
  return `@font-face{font-family:"${BUNDLED_FACE}";font-weight:${BUNDLED_WEIGHTS};unicode-range:${range};src:url(${data}) format("woff2");font-display:block}`;
}

/** Those slices that a text needs, in their order. */
export function neededSlices(slices: readonly Slice[], text: string): readonly Slice[] {
  const characters = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return slices.filter(({ range }) => {
    const spans = spansOf(range);
    return characters.some((character) => spans.some(([first, last]) => first <= character && character <= last));
  });
}

/** The spans of a range of CSS, both ends included; `U+4??` stands for 400 to 4FF. */
export function spansOf(range: string): readonly (readonly [number, number])[] {
  return range.split(',').flatMap((part) => {
    const [, from, to] = /^U\+([0-9A-F?]{1,6})(?:-([0-9A-F]{1,6}))?$/i.exec(part.trim()) ?? [];
    if (from === undefined) return [];
    return [
      [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to ?? from.replaceAll('?', 'F'), 16)] as const,
    ];
  });
}

/** A range in one way of writing: style sheets and browsers have several. */
function asSpans(range: string): string {
  return JSON.stringify(spansOf(range));
}

/** A page in one file has no rules for them. */
function slicesCarried(): readonly Slice[] {
  return carriedFaces().map(({ range, data }) => ({ range, file: data }));
}

function slicesOfStyles(): readonly Slice[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const named = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
      const [, file] = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
      const range = rule.style.getPropertyValue('unicode-range');
      return named === BUNDLED_FACE && file !== undefined
        ? [{ range, file: new URL(file, sheet.href ?? document.baseURI).href }]
        : [];
    }),
  );
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    // Of another origin, as an extension's may be.
    return [];
  }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    // Whatever a server calls it.
    reader.readAsDataURL(new Blob([blob], { type: 'font/woff2' }));
  });
}
