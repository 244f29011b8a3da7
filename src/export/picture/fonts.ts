/** A face that came with the page, as a style sheet declares it. */
interface Face {
  readonly rule: CSSFontFaceRule;
  readonly url: string;
  readonly base: string;
}

/**
 * The slices of the page's own face that a text needs, as rules that hold the face itself: a picture can fetch nothing.
 * None where the system's faces have all of its characters; then the browser has loaded no slice.
 */
export async function facesFor(text: string): Promise<string> {
  const loaded = new Set(
    [...document.fonts].filter(({ status }) => status === 'loaded').map((face) => face.unicodeRange),
  );
  const codes = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  const needed = facesOfPage().filter(({ rule }) => {
    const range = rule.style.getPropertyValue('unicode-range');
    return [...loaded].some((other) => isSameRange(other, range)) && covers(range, codes);
  });
  const rules = await Promise.all(needed.map(inlined));
  return rules.join('\n');
}

function facesOfPage(): readonly Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const [, url] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
      return url === undefined ? [] : [{ rule, url, base: sheet.href ?? document.baseURI }];
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

async function inlined({ rule: { style }, url, base }: Face): Promise<string> {
  const response = await fetch(new URL(url, base));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const data = await dataUrl(await response.blob());
  const property = (name: string) => `${name}:${style.getPropertyValue(name)};`;
  return `@font-face{${['font-family', 'font-style', 'font-weight', 'unicode-range'].map(property).join('')}src:url(${data}) format("woff2");font-display:block}`;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([blob], { type: 'font/woff2' }));
  });
}

/** `U+4E00-4E03, U+4E10`, as each side writes it. */
function rangesOf(text: string): readonly (readonly [first: number, last: number])[] {
  return [...text.matchAll(/u\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '0', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
}

function isSameRange(one: string, other: string): boolean {
  return JSON.stringify(rangesOf(one)) === JSON.stringify(rangesOf(other));
}

function covers(range: string, codes: ReadonlySet<number>): boolean {
  const ranges = rangesOf(range);
  return [...codes].some((code) => ranges.some(([first, last]) => code >= first && code <= last));
}
