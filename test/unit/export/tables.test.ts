import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/cards/cell-words';
import { CARDS } from '../../../src/cards/index';
import type { Fact } from '../../../src/domain/fact';
import { factsOf } from '../../../src/domain/facts';
import { cardCsv } from '../../../src/export/card-csv';
import { cardTable } from '../../../src/export/card-table';
import everything, { cardXlsx } from '../../../src/export/cards-xlsx';
import centersCsv from '../../../src/export/centers-csv';
import { tableClip } from '../../../src/export/clip';
import { csvOf } from '../../../src/export/csv';
import { flatTable, type Value } from '../../../src/export/flat';
import { sourceSheet } from '../../../src/export/source-sheet';
import type { SourcedTable, Subject } from '../../../src/export/subject';
import { workbook } from '../../../src/export/workbook';
import { LANGS } from '../../../src/i18n/lang';
import { anyCenterFilters, idIn } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';
import { manyCenters } from '../../fixtures/many-centers';
import { manyRows } from '../../fixtures/many-rows';
import { parseCsv } from './strict-csv';
import { subjectFor } from './subject';

const anySubject = fc.record({ filters: anyCenterFilters(), lang: fc.constantFrom(...LANGS) });
const RUNS = { numRuns: 12 };
const nowhere = () => undefined;

/** Row by row what a table says, column by column of the file: what stands under each of its own labels. */
function expectWords({ table }: SourcedTable, head: readonly string[], rows: readonly (readonly unknown[])[]) {
  expect(rows).toHaveLength(table.rows.length);
  for (const [column, { label }] of table.columns.entries()) {
    const at = head.indexOf(label);
    expect(at, label).toBeGreaterThanOrEqual(0);
    for (const [row, { cells }] of table.rows.entries())
      for (const { text } of partsOf(cells[column])) expect(String(rows[row]?.[at] ?? '')).toContain(text);
  }
}

/** The numbers of a table's figures stand in the columns beside them. */
function expectAmounts({ table }: SourcedTable, head: readonly string[], rows: readonly (readonly unknown[])[]) {
  for (const [column, { label }] of table.columns.entries())
    for (const [row, { cells }] of table.rows.entries()) {
      const [cell, ...others] = partsOf(cells[column]);
      const at = head.indexOf(label);
      if (!cell?.amount || others.length > 0) continue;
      const { min, max } = cell.amount.range;
      const [low, high] = [rows[row]?.[at + 1], rows[row]?.[at + 2]].map((value) =>
        value === '' || value === null || value === undefined ? undefined : Number(value),
      );
      expect(low).toBe(Number.isFinite(min) ? min : undefined);
      expect(high).toBe(Number.isFinite(max) ? max : undefined);
    }
}

const sourcesOf = ({ answer }: Subject) => answer.dataset.sources;

describe('a card as CSV', () => {
  test('holds every figure of its table and its bounds as numbers, whatever is selected', async () => {
    await fc.assert(
      fc.asyncProperty(anySubject, async ({ filters, lang }) => {
        const subject = await subjectFor(filters, lang);
        for (const card of CARDS) {
          const sourced = cardTable(card, subject.answer, lang);
          const text = csvOf(flatTable(sourced, sourcesOf(subject), lang));
          const [head = [], ...rows] = parseCsv(text.slice(1));
          expectWords(sourced, head, rows);
          expectAmounts(sourced, head, rows);
        }
      }),
      RUNS,
    );
  });

  test('says which end is open, of what unit, and in which paragraph it is reported', async () => {
    const subject = await subjectFor();
    const area = CARDS.find(({ id }) => id === 'area');
    if (!area) throw new Error('no area card');
    const { head, rows } = flatTable(cardTable(area, subject.answer, 'zh'), sourcesOf(subject), 'zh');
    const premises = rows.find(([name, , basis]) => name === '大井头' && basis === '整个场所');
    const value = (label: string): Value => premises?.[head.indexOf(label)];
    expect(value('改造后（m²）')).toBe('近 3000');
    expect(value('改造后（m²）：下限')).toBe(2700);
    expect(value('改造后（m²）：上限')).toBe(3000);
    expect(value('改造后（m²）：开口')).toBe('不含上限');
    expect(value('改造后（m²）：单位')).toBe('m²');
    expect(value('增加（m²）：下限')).toBe(2460);
    // Whether it reaches the reference is worked out over all centers; the row names what is said of this one.
    expect(value('段落')).toBe('A2 第 4 段');
  });
});

/** Cards whose tables have a row or more for each row that is selected. */
const LISTS = CARDS.filter(({ id }) => !['kpis', 'coverage'].includes(id));

describe.each(LISTS.map((card) => [card.id, card] as const))('a file of the card %s', (_, card) => {
  test('has every row that is selected, also those that the card has no room for', async () => {
    const subject = await subjectFor({}, 'en', manyRows);
    const names = subject.answer.dataset[card.scope].map(({ name }) => name.en);
    const clip = await tableClip(card, subject);
    const csv = await (await cardCsv(card, subject, nowhere)).blob.text();
    const { sheets } = await readXlsx(await (await cardXlsx(card, subject, nowhere)).blob.arrayBuffer());
    for (const text of [clip.text, csv, (sheets[1]?.rows ?? []).flat().join('\n')])
      expect(names.filter((name) => !text.includes(name))).toEqual([]);
    expect(clip.html).not.toContain('the first');
  });
});

test('all centers are exported, also those that no card can name', async () => {
  const subject = await subjectFor({}, 'en', manyCenters);
  const product = await centersCsv(subject, nowhere);
  const [head = [], ...rows] = parseCsv(((await product?.blob.text()) ?? '').replace(/^\uFEFF/, ''));
  expect(rows).toHaveLength(manyCenters.centers.length);
  const centers = await subject.centers(nowhere);
  expectWords(centers, head, rows);
  expectAmounts(centers, head, rows);
});

test('a center’s row names the paragraphs behind it, derived figures included', async () => {
  const subject = await subjectFor({ center: [idIn(bundled.centers, 'wusan-2')] });
  const centers = await subject.centers(nowhere);
  const facts = centers.table.rows.flatMap(({ id, cells }) =>
    cells.flatMap((cell) => partsOf(cell)).map(({ evidence }) => (evidence ? centers.behind(id, evidence).length : 1)),
  );
  expect(Math.min(...facts)).toBeGreaterThan(0);
});

describe('the workbook', () => {
  test('has a sheet per card, the centers, the sources and what it is of', async () => {
    await fc.assert(
      fc.asyncProperty(anySubject, async ({ filters, lang }) => {
        const subject = await subjectFor(filters, lang);
        const product = await everything(subject, nowhere);
        const { sheets } = await readXlsx(await (product?.blob ?? new Blob()).arrayBuffer());
        expect(sheets).toHaveLength(CARDS.length + 3);
        for (const [index, card] of CARDS.entries()) {
          const [head = [], ...rows] = sheets[index + 1]?.rows ?? [];
          const sourced = cardTable(card, subject.answer, lang);
          expectWords(sourced, head.map(String), rows);
          expectAmounts(sourced, head.map(String), rows);
        }
        const about = (sheets[0]?.rows ?? []).flat().join('\n');
        for (const words of [bundled.meta.title[lang], subject.result, ...subject.filters.map(({ value }) => value)])
          expect(about).toContain(words);
      }),
      RUNS,
    );
  });

  test('cites only paragraphs that there are, with what they say', async () => {
    const product = await everything(await subjectFor(), nowhere);
    const { sheets } = await readXlsx(await (product?.blob ?? new Blob()).arrayBuffer());
    const [, ...rows] = sheets.at(-1)?.rows ?? [];
    expect(new Set(rows.map(([article]) => article))).toEqual(new Set(['A1', 'A2', 'A3']));
    for (const row of rows) {
      const source = bundled.sources.find(({ id }) => id === row[0]);
      expect(row[5]).toBeLessThanOrEqual(source?.paragraphs ?? 0);
      expect(String(row[9] ?? '')).not.toBe('');
    }
  });

  test('cites nothing for what a source is silent of, also where the data say so in so many words', () => {
    const facts = [...factsOf(bundled).values()];
    const [told] = facts.filter(({ value }) => value.type === 'presence');
    if (!told) throw new Error('no function is told of');
    const silent: Fact = { ...told, value: { type: 'presence', presence: 'unreported', words: [] } };
    expect(sourceSheet([told], bundled, 'zh').rows.length).toBeGreaterThan(1);
    expect(sourceSheet([silent], bundled, 'zh').rows).toHaveLength(1);
  });

  test('keeps texts whole that look like formulas, and as texts', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '近 3000', ' =1', '<&>"', 'a\u0000b'];
    const sheet = { name: 'a/b', hasHead: true, rows: [['=A1'], ...texts.map((text) => [text]), [-20]], widths: [10] };
    const blob = await workbook(
      [
        { ...sheet, name: 'a' },
        { ...sheet, name: 'A' },
      ],
      't',
    );
    const read = await readXlsx(await blob.arrayBuffer());
    expect(read.sheets.map(({ name }) => name)).toEqual(['a', 'A 2']);
    const values = read.sheets[0]?.rows.map(([value]) => value);
    expect(values).toEqual(['=A1', ...texts.slice(0, -1), 'ab', -20]);
    const cells = [...(read.sheets[0]?.cells?.values() ?? [])];
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });
});
