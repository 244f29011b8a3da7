import type { Page } from '@playwright/test';

/** A drawing as the browser draws it as an image, which can fetch nothing and knows no face of the page. */
export async function pixelsOf(page: Page, svg: string): Promise<string> {
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return canvas.toDataURL();
  }, svg);
}

/** What a drawing is, as a browser reads it that has nothing of the page. */
export async function inspected(page: Page, svg: string) {
  const blank = await page.context().newPage();
  const read = await blank.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...document.querySelectorAll('*')];
    return {
      fault: document.querySelector('parsererror')?.textContent,
      names: [...new Set(all.map(({ localName }) => localName))],
      addresses: all.flatMap(({ attributes }) =>
        [...attributes].flatMap(({ name, value }) =>
          /href|src$/.test(name) || /url\((?!["']?#)/.test(value) ? value : [],
        ),
      ),
      styles: [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join(''),
      text: [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n'),
      title: document.querySelector('title')?.textContent ?? '',
      width: Number(document.documentElement.getAttribute('width')),
      nothings: all.filter(({ attributes }) => [...attributes].some(({ value }) => /NaN|undefined/.test(value))).length,
    };
  }, svg);
  await blank.close();
  return read;
}
