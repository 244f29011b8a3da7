import type { Page } from '@playwright/test';

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
