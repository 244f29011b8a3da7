import { describe, expect, test } from 'vitest';
import { type Block, block, linesOf, textOf } from '../../../../src/export/briefing/blocks';
import { briefingOf } from '../../../../src/export/briefing/index';
import { markupOf, plainOf } from '../../../../src/export/briefing/markup';
import { LANGS } from '../../../../src/i18n/lang';
import { bundled } from '../../../fixtures/bundled';
import { subjectFor } from '../subject';

/** The text of markup, as whoever pastes it reads it. */
const textIn = (html: string) =>
  html
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const bare = (text: string) => text.replace(/\s+/g, '');

describe('the two flavors', () => {
  test.each(LANGS)('have the same words in %s', async (lang) => {
    const blocks = briefingOf(await subjectFor({}, lang));
    const words = blocks.map((entry) =>
      entry.kind === 'table' ? entry.table.caption + linesOf(entry.table).flat().join('') : textOf(entry),
    );
    expect(bare(textIn(markupOf(blocks, lang)))).toBe(bare(words.join('')));
    expect(bare(plainOf(blocks))).toBe(bare(words.join('')));
  });

  test('raise marks, frame the table and name no face', async () => {
    const html = markupOf(briefingOf(await subjectFor()), 'zh');
    expect(html).toContain('m²（2 个尚未投用）<sup>[1]第1、4段[2]第2、4、6、8段</sup>。');
    expect(html).toContain('<table border="1"');
    expect(html.match(/<th\b/g)).toHaveLength(7);
    expect(html).not.toMatch(/font-family|<script|<style|class=/);
  });
});

test('no text becomes markup, whatever the data say', async () => {
  const sharp = '<img src=x onerror=alert(1)>&amp;';
  const named = <T extends { readonly name: { zh: string; en: string } }>(entries: readonly T[]) =>
    entries.map((entry) => ({ ...entry, name: { zh: sharp, en: sharp } }));
  const hostile = {
    ...bundled,
    meta: { ...bundled.meta, title: { zh: sharp, en: sharp } },
    centers: named(bundled.centers),
    places: named(bundled.places),
    sources: bundled.sources.map((source) => ({ ...source, title: { zh: sharp, en: sharp } })),
  };
  const blocks = briefingOf(await subjectFor({ q: '<b>' }, 'zh', hostile));
  const all = briefingOf(await subjectFor({}, 'en', hostile));
  for (const html of [markupOf(blocks, 'zh'), markupOf(all, 'en')]) {
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>)');
    expect(bare(textIn(html))).toContain(bare(sharp));
    expect(new Set(html.match(/<[a-z0-9]+/g))).toEqual(
      new Set([
        '<meta',
        '<div',
        ...[...html.matchAll(/<(h1|h2|p|b|sup|table|thead|tbody|tr|th|td)\b/g)].map(([tag]) => tag),
      ]),
    );
  }
});

test('a text cell that a spreadsheet would run is kept from it in the plain flavor', () => {
  const table: Block = {
    kind: 'table',
    table: { caption: 'c', columns: [{ key: 'a', label: 'A' }], rows: [{ id: '1', cells: [{ text: '=1+1' }] }] },
  };
  expect(plainOf([block('line', 'x'), table])).toBe("x\n\nc\nA\n'=1+1");
});
