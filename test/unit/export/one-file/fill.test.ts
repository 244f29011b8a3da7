import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneFilePage } from '../../../../build/one-file-page';
import { charactersOf, filledPage } from '../../../../src/export/one-file/fill';

const template = oneFilePage({
  html: readFileSync('index.html', 'utf8'),
  theme: '',
  script: '',
  style: '',
  characters: '看',
  icon: '<svg/>',
});
const start = { locale: 'en', query: '?place=xinzhou&lang=en', file: 'a1' };
const slots = { dataset: '{}', decks: '[]', views: '[]', faces: '[]' };
const slotOf = (page: string, slot: string) =>
  new RegExp(`id="carried-${slot}">(.*?)</script>`, 's').exec(page)?.[1] ?? '';

describe('filledPage', () => {
  it('writes language, address and name of the file onto the root', () => {
    expect(filledPage(template, start, slots)).toContain(
      '<html lang="en" data-file="a1" data-start="?place=xinzhou&amp;lang=en">',
    );
  });

  it('gives back any text of any slot, which never ends its element', () => {
    const text = fc.string({
      unit: fc.constantFrom('<', '/', 'script', '>', '!--', '$&', '$1', '"', '\\', '看', '\u2028', 'x'),
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const page = filledPage(template, start, {
          ...slots,
          dataset: JSON.stringify(one),
          decks: JSON.stringify(other),
        });
        expect(JSON.parse(slotOf(page, 'dataset'))).toBe(one);
        expect(JSON.parse(slotOf(page, 'decks'))).toBe(other);
        expect(page.match(/<\/script>/g)).toHaveLength(template.match(/<\/script>/g)?.length ?? 0);
      }),
    );
  });

  it('keeps an address from ending its attribute', () => {
    const page = filledPage(template, { ...start, query: '?q="><script>' }, slots);
    expect(page).toContain('data-start="?q=&quot;>&lt;script>"');
  });

  it('refuses what is not our page, and one that is filled already', () => {
    expect(() => filledPage('<html><body>404</body></html>', start, slots)).toThrow('no <html lang');
    expect(() => filledPage(filledPage(template, start, slots), start, slots)).toThrow();
  });

  it('knows the characters of the page’s own words', () => {
    expect(charactersOf(template)).toBe('看');
    expect(charactersOf('<html></html>')).toBe('');
  });
});
