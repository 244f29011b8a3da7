import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import type { Cell, Table } from '../../../src/cards/card';
import { partsOf } from '../../../src/cards/cell-words';
import { DETAILS } from '../../../src/cards/details';
import { distantFace } from '../../../src/cards/distance';
import { CARDS } from '../../../src/cards/index';
import { type Filters, NO_FILTERS } from '../../../src/engine/filters';
import { cardTable } from '../../../src/export/card-table';
import everything from '../../../src/export/cards-xlsx';
import { csvOf } from '../../../src/export/csv';
import type { CardContents } from '../../../src/export/deck-contents';
import { flatTable } from '../../../src/export/flat';
import { flatMessages } from '../../../src/export/messages';
import { LANGS, type Lang } from '../../../src/i18n/lang';
import { intervalWords, unitWords } from '../../../src/i18n/numbers';
import { plainText } from '../../../src/i18n/phrase';
import { aimQuery } from '../../../src/present/aim';
import { DEFAULT_VIEW, SCALES, type Scale } from '../../../src/state/view';
import { anyFilters } from '../../fixtures/arbitrary-filters';
import { bundled } from '../../fixtures/bundled';
import { type DrawnMark, drawnMarks } from './drawn';
import { exported } from './pptx/decks';
import { formatted, type ReadChart, type ReadSlide } from './pptx/presentation';
import { parseCsv } from './strict-csv';
import { subjectFor } from './subject';

// Nothing here has a width, and Recharts has no surface and no scales before its effects run: where marks stand is another test's.
vi.mock('../../../src/charts/compact', () => ({ useCompact: () => false }));
vi.mock('../../../src/charts/width', () => ({ useWidth: () => [{ current: null }, 900] }));
vi.mock('../../../src/charts/surface', () => ({
  useSurface: () => ({ surface: null, drawOn: (marks: ReactNode) => marks }),
}));
vi.mock('recharts', () => ({
  ComposedChart: ({ children }: { children: ReactNode }) => <svg aria-hidden="true">{children}</svg>,
  XAxis: () => null,
  YAxis: () => null,
  usePlotArea: () => ({ x: 0, y: 0, width: 600, height: 400 }),
  useXAxisScale: () => () => 100,
  useYAxisScale: () => () => 100,
}));

/** Numbers, and the words that bound them. */
const FIGURE = {
  zh: /\d(?:[\d,]*\d)?(?:\.\d+)?|多|余|以上|至少|至多|超过|不到|近(?= ?\d)|约(?= ?\d)|大概/g,
  en: /\d(?:[\d,]*\d)?(?:\.\d+)?|\b(?:over|at least|at most|nearly|about|or more|under)\b/g,
} as const satisfies Readonly<Record<Lang, RegExp>>;
const figuresIn = (text: string, lang: Lang): readonly string[] => text.match(FIGURE[lang]) ?? [];
const boundsIn = (text: string, lang: Lang) => figuresIn(text, lang).filter((figure) => !/^\d/.test(figure));

/** Whether one of the others has all numbers and bounds of a text; of bounds just those, and no other. */
function isSaid(text: string, others: readonly string[], lang: Lang, bounded = text): boolean {
  return others.some((other) => {
    const [said, bounds] = [figuresIn(other, lang), boundsIn(bounded, lang)];
    return (
      figuresIn(text, lang).every((figure) => said.includes(figure)) &&
      boundsIn(other, lang).every((bound) => bounds.includes(bound))
    );
  });
}

/** The words of a cell, and what they mean as a range: a chart says 2–7 where the table says at least 2, at most 7. */
const wordings = ({ text, amount }: Cell, lang: Lang) => (amount ? [text, intervalWords(amount.range, lang)] : [text]);
const cellsOf = ({ rows }: Table): readonly Cell[] => rows.flatMap(({ cells }) => cells.flatMap(partsOf));

/** Months, years and lanes of the timeline's axes; the reference line is no figure of the data. */
const AXIS = /^(?:time|kind)\./;

/** Every figure that the chart draws stands in the table: in a cell of the same source, else in a row of that. */
function expectDrawnInTable(marks: readonly DrawnMark[], table: Table, lang: Lang) {
  for (const { id, text, name } of marks) {
    if (AXIS.test(id) || figuresIn(text, lang).length === 0) continue;
    const isOwn = ({ evidence }: Cell) => evidence === id;
    const rows = table.rows.map(({ cells }) => cells.flatMap(partsOf)).filter((cells) => cells.some(isOwn));
    const own = rows.flat().filter((cell) => isOwn(cell) && cell.amount);
    const isSame = own.some(({ text: words }) => figuresIn(text, lang)[0] === figuresIn(words, lang)[0]);
    const among = (isSame || own.length === 0 ? own : rows.flat()).flatMap((cell) => wordings(cell, lang));
    if (own.length > 0) expect(isSaid(text, among, lang, name), `${id} “${text}” in the table: ${among}`).toBe(true);
    else {
      // A label of a center or a group has no row of its own.
      const said = (rows.length > 0 ? rows.flat() : cellsOf(table)).flatMap(({ text: words }) =>
        figuresIn(words, lang),
      );
      for (const figure of figuresIn(text, lang)) expect(said, `${id} “${text}” in the table`).toContain(figure);
    }
  }
}

type Rows = readonly (readonly unknown[])[];

/** A flat file has each cell's words, and its amount in columns of their own: ends, which of them is open, unit. */
function expectFlat(table: Table, head: readonly string[], rows: Rows, lang: Lang) {
  const { amount: labels, open, separator } = flatMessages(lang);
  expect(rows).toHaveLength(table.rows.length);
  for (const [column, { label }] of table.columns.entries())
    for (const [index, row] of table.rows.entries()) {
      const parts = partsOf(row.cells[column]);
      const value = (of: string) => String(rows[index]?.[head.indexOf(of)] ?? '');
      expect(value(label)).toBe(parts.map(({ text }) => text).join(separator));
      const [cell, ...others] = parts;
      if (!cell?.amount || others.length > 0) continue;
      const { range, unit } = cell.amount;
      const end = (number: number) => (Number.isFinite(number) ? String(number) : '');
      const ends = (['min', 'max'] as const).map((side) =>
        range[`${side}Open`] ? open[side][Number.isFinite(range[side]) ? 'excluded' : 'endless'] : '',
      );
      expect(value(labels.min(label))).toBe(end(range.min));
      expect(value(labels.max(label))).toBe(end(range.max));
      expect(value(labels.open(label))).toBe(ends.filter(Boolean).join(separator));
      expect(value(labels.unit(label))).toBe(unit === undefined ? '' : unitWords(unit, lang));
    }
}

/** All texts of the slides of a card: words of the slides, cells of their tables, labels of their charts as Excel writes them. */
function textsOf(slides: readonly ReadSlide[]): readonly string[] {
  return slides.flatMap(({ texts, tables, charts }) => [
    ...texts,
    ...tables.flat(2),
    ...charts.flatMap((chart) => [...chart.categories, ...labelsOf(chart)]),
  ]);
}

const labelsOf = ({ series }: ReadChart) =>
  series.flatMap(({ values, formats }) =>
    values.flatMap((value, index) => {
      const format = formats[index];
      return value === undefined || format === undefined ? [] : [formatted(value, format)];
    }),
  );

/** What is drawn on the page is on the slide or in its notes; what a chart of the slide says is in the table. */
function expectOnSlides(marks: readonly DrawnMark[], table: Table, slides: readonly ReadSlide[], lang: Lang) {
  const said = [...textsOf(slides), ...slides.flatMap(({ notes }) => notes)].map((text) => figuresIn(text, lang));
  const cells = cellsOf(table);
  const measured = new Set(cells.flatMap(({ evidence, amount }) => (amount && evidence ? [evidence] : [])));
  for (const { id, text, name } of marks) {
    if (!measured.has(id)) continue;
    const figures = [...figuresIn(text, lang), ...boundsIn(name, lang)];
    expect(
      said.some((texts) => figures.every((figure) => texts.includes(figure))),
      `“${name}” on a slide`,
    ).toBe(true);
  }
  const wording = cells.flatMap((cell) => wordings(cell, lang));
  for (const label of slides.flatMap(({ charts }) => charts.flatMap(labelsOf)))
    expect(isSaid(label, wording, lang), `“${label}” of a slide in the table`).toBe(true);
}

/** The notes say all that the card states, and give every source's figure in the table with its bound. */
function expectInNotes({ card, model }: CardContents, table: Table, slides: readonly ReadSlide[], lang: Lang) {
  const notes = slides[0]?.notes ?? [];
  for (const statement of DETAILS[card.id]?.statements(model, lang) ?? [])
    expect(notes).toContain(`· ${plainText(statement.words)}`);
  const said = notes.map((line) => figuresIn(line, lang));
  const measured = cellsOf(table).filter(({ amount }) => amount);
  for (const id of new Set(measured.flatMap(({ evidence }) => evidence ?? []))) {
    // A derived figure may stand in several cells, as what is reported and what is not; the notes give its range.
    const words = measured.filter(({ evidence }) => evidence === id).flatMap((cell) => wordings(cell, lang));
    const isNoted = words
      .map((text) => figuresIn(text, lang))
      .some((figures) => said.some((line) => figures.every((figure) => line.includes(figure))));
    expect(isNoted, `${id} “${words}” in the notes`).toBe(true);
  }
}

async function expectOneModel(filters: Filters, scale: Scale, lang: Lang) {
  const subject = await subjectFor(filters, lang);
  const { sheets } = await readXlsx(
    await ((await everything(subject, () => undefined))?.blob ?? new Blob()).arrayBuffer(),
  );
  const { contents, slides } = await exported(aimQuery(filters, { ...DEFAULT_VIEW, scale }), lang);
  for (const [index, card] of CARDS.entries()) {
    const sourced = cardTable(card, subject.answer, lang);
    const { table } = sourced;
    const [csvHead = [], ...csvRows] = parseCsv(
      csvOf(flatTable(sourced, bundled.sources, lang)).replace(/^\uFEFF/, ''),
    );
    expectFlat(table, csvHead, csvRows, lang);
    const [xlsxHead = [], ...xlsxRows] = sheets[index + 1]?.rows ?? [];
    expectFlat(table, xlsxHead.map(String), xlsxRows, lang);

    const slide = contents.slides.find((one): one is CardContents => one.kind === 'card' && one.card.id === card.id);
    if (!slide) throw new Error(`no slide of ${card.id}`);
    if (slide.isEmpty) continue;
    const model = card.model(subject.answer);
    const own = slides.filter(({ texts }) => texts.some((text) => text.startsWith(`${card.name(lang)}  `)));
    const drawn = { model, lang, scale, dataset: bundled };
    for (const Chart of new Set([card.Chart, distantFace(card, false).Chart])) {
      const marks = drawnMarks(Chart, drawn);
      expectDrawnInTable(marks, table, lang);
      expectOnSlides(marks, table, own, lang);
    }
    expectInNotes(slide, table, own, lang);
  }
}

test.each(LANGS)(
  'chart, table, CSV, XLSX, slides and notes give the same figures, whatever is selected (%s)',
  async (lang) => {
    await fc.assert(
      fc.asyncProperty(anyFilters(bundled), fc.constantFrom(...SCALES), (filters, scale) =>
        expectOneModel(filters, scale, lang),
      ),
      {
        numRuns: 12,
        examples: [
          [NO_FILTERS, 'log'],
          [NO_FILTERS, 'ratio'],
        ],
      },
    );
  },
);
