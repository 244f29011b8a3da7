import { BUNDLED_FACE, type CarriedFace } from '../../data/carried';
import type { Progress } from '../subject';

/** A slice of a face: which characters it has, and where its file lies. */
export interface Slice {
  /** As CSS says it: `U+4E00-4E10, U+5B57`. */
  readonly range: string;
  readonly file: string;
}

/** The slices of the bundled face that a text needs. */
export function slicesNeeded(text: string): readonly Slice[] {
  return neededSlices(bundledSlices(), text);
}

/** Fetches slices and makes data of them. */
export async function carriedFaces(slices: readonly Slice[], progress: Progress): Promise<readonly CarriedFace[]> {
  const faces: CarriedFace[] = [];
  for (const { range, file } of slices) {
    const response = await fetch(file);
    if (!response.ok) throw new Error(`${file} answers with ${response.status}`);
    faces.push({ range, data: await dataUrl(await response.blob()) });
    progress(faces.length / slices.length);
  }
  return faces;
}

function bundledSlices(): readonly Slice[] {
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

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
