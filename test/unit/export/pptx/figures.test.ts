import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AreaModel } from '../../../../src/cards/area/model';
import type { CaseModel } from '../../../../src/cards/case/model';
import { partsOf } from '../../../../src/cards/cell-words';
import type { CoverageModel } from '../../../../src/cards/coverage/model';
import { DETAILS } from '../../../../src/cards/details';
import { keyFigures } from '../../../../src/cards/kpis/figures';
import type { KpisModel } from '../../../../src/cards/kpis/model';
import type { MatrixModel } from '../../../../src/cards/matrix/model';
import type { TimelineModel } from '../../../../src/cards/timeline/model';
import { whenWords } from '../../../../src/cards/timeline/words';
import type { VisitModel } from '../../../../src/cards/visit/model';
import { factsOf } from '../../../../src/domain/facts';
import type { Quantity } from '../../../../src/domain/quantity';
import type { CardContents } from '../../../../src/export/deck-contents';
import { longestWord } from '../../../../src/export/pptx/measure';
import { LANGS, type Lang } from '../../../../src/i18n/lang';
import { measureWords, quantityWords, ratioWords } from '../../../../src/i18n/numbers';
import { plainText } from '../../../../src/i18n/phrase';
import { aimQuery } from '../../../../src/present/aim';
import { DEFAULT_VIEW } from '../../../../src/state/view';
import { anyCenterFilters, withAllPresences } from '../../../fixtures/answers';
import { bundled } from '../../../fixtures/bundled';
import { type Exported, exported } from './decks';
import { formatted, type ReadChart, type ReadSlide } from './presentation';
import { all, type Node, parseXml, textIn } from './strict-xml';

/** The slides of a card: as long as a card has more than one, they have its title and follow one another. */
function slidesOf({ contents, slides }: Exported, id: string) {
  const cards = contents.slides.filter((slide) => slide.kind === 'card');
  const card = cards.find((slide) => slide.card.id === id);
  if (!card) throw new Error(`No slide of ${id}`);
  return {
    card,
    slides: slides.filter(({ texts }) => texts.some((text) => text.startsWith(`${card.card.name(contents.lang)}  `))),
  };
}

/** The labelled points of a card's charts: which category, which value, and how Excel writes it. */
const pointsIn = (charts: readonly ReadChart[]) =>
  charts.flatMap(({ categories, series }) =>
    series.flatMap(({ values, formats }) =>
      values.flatMap((value, index) => {
        const format = formats[index];
        return value === undefined || format === undefined
          ? []
          : [{ category: categories[index], value, label: formatted(value, format) }];
      }),
    ),
  );
const chartsIn = (slides: readonly ReadSlide[]) => slides.flatMap(({ charts }) => charts);
const cellsIn = (slides: readonly ReadSlide[]) => slides.flatMap(({ tables }) => tables.flat(2));
const textsIn = (slides: readonly ReadSlide[]) => slides.flatMap(({ texts }) => texts);

/** Excel counts 2023-01-01 as 44927, we as 19358. */
const EXCEL = 44_927 - 19_358;

type Check = (card: CardContents, slides: readonly ReadSlide[], lang: Lang) => void;

const CHECKS: Readonly<Record<string, Check>> = {
  area({ model }, slides, lang) {
    const { rows, unreported, counts } = model as AreaModel;
    const ends = rows.flatMap(({ name, before, after }) =>
      [before, after].flatMap((end) => (end ? [{ name: name[lang], end }] : [])),
    );
    const points = pointsIn(chartsIn(slides));
    const line = (name: string | undefined, value: number, label: string) => `${name}: ${value}, ${label}`;
    expect(
      points.map(({ category, value, label }) => line(category?.split(/\n| \(|（可能符合）/)[0], value, label)).sort(),
    ).toEqual(ends.map(({ name, end }) => line(name.split(' (')[0], end.value, quantityWords(end, lang))).sort());
    const categories = chartsIn(slides).flatMap((chart) => chart.categories);
    for (const { name } of unreported)
      expect(categories.some((category) => category.startsWith(`${name[lang]}\n`))).toBe(true);
    expect(categories.length).toBeGreaterThanOrEqual(Math.min(counts.selected, rows.length + unreported.length));
  },
  coverage({ model }, slides, lang) {
    const { categories, total } = model as CoverageModel;
    const [chart] = chartsIn(slides);
    expect(chart?.categories).toEqual(categories.map(({ name }) => name[lang]));
    for (const [index, { counts }] of categories.entries()) {
      const values = chart?.series.map(({ values }) => values[index] ?? 0) ?? [];
      expect(values[0]).toBe(counts.yes);
      expect(values.at(-1)).toBe(counts.unreported);
      expect(values.reduce((a, b) => a + b, 0)).toBe(total);
    }
  },
  kpis({ model }, slides, lang) {
    for (const { name, value, unit, note } of keyFigures(model as KpisModel, lang)) {
      expect(textsIn(slides)).toContain(name);
      expect(textsIn(slides)).toContain(unit === '' ? value : `${value} ${unit}`);
      expect(textsIn(slides)).toContain(plainText(note));
    }
  },
  matrix({ model }, slides, lang) {
    const { rows, groups } = model as MatrixModel;
    const lines = slides.flatMap(({ tables }) => tables.flatMap((table) => table.slice(1)));
    expect(lines.map(([name]) => name?.replace(/ \?$/, ''))).toEqual(rows.map(({ center }) => center.name[lang]));
    for (const [index, { presences, reported }] of rows.entries()) {
      const said = (lines[index] ?? [])
        .slice(1, -1)
        .flatMap((cell) => cell.split('\n'))
        .filter(Boolean);
      if (!presences) continue;
      const shorts = groups.flatMap(({ functions }) => functions.map(({ short }) => short[lang]));
      const expected = shorts.filter((_, column) => presences[column] !== 'unreported');
      expect(said.map((text) => text.split(/：|: /)[0])).toEqual(expected);
      expect(lines[index]?.at(-1)).toContain(String(reported));
    }
  },
  timeline({ model }, slides, lang) {
    const { rows } = model as TimelineModel;
    const bars = chartsIn(slides).flatMap(({ series }) =>
      (series[0]?.values ?? []).map((first, index) => {
        const width = series.slice(1).flatMap(({ values }) => values[index] ?? [])[0] ?? 0;
        return `${(first ?? 0) - EXCEL} ${width}`;
      }),
    );
    for (const row of rows) {
      const { date } = row;
      const isDrawn = date && bars.includes(`${date.first} ${date.last - date.first + 1}`);
      const isSaid = textsIn(slides).some(
        (text) => text.includes(row.name[lang]) && text.includes(whenWords(row, lang)),
      );
      expect(isDrawn || isSaid ? '' : row.id).toBe('');
    }
  },
  visit({ model }, slides, lang) {
    for (const { enterprises, host, places, industries, people } of (model as VisitModel).visits) {
      expect(cellsIn(slides)).toEqual(expect.arrayContaining([measureWords(enterprises, lang), host[lang]]));
      for (const { text } of places) expect(cellsIn(slides).some((cell) => cell.includes(text[lang]))).toBe(true);
      for (const { name } of [...industries, ...people]) expect(cellsIn(slides)).toContain(name[lang]);
    }
  },
  case({ model }, slides, lang) {
    const { cases } = model as CaseModel;
    const labels = pointsIn(chartsIn(slides)).map(({ value, label }) => `${value}: ${label}`);
    const of = (end: Quantity) => `${end.value}: ${measureWords(end, lang)}`;
    expect(labels).toEqual(cases.flatMap(({ before, after }) => [of(before), of(after)]));
    for (const { revenue } of cases)
      if (revenue)
        expect(textsIn(slides).some((text) => text.includes(measureWords(revenue.quantity, lang)))).toBe(true);
  },
};

/** Tables that reach into what stands below them. */
function overlaps({ xml }: ReadSlide): readonly string[] {
  const slide = parseXml(xml);
  const at = (node: Node, name: string) => all(node, name)[0]?.attributes ?? {};
  return all(slide, 'p:graphicFrame').flatMap((frame) => {
    if (all(frame, 'a:tbl').length === 0) return [];
    const top = Number(at(frame, 'a:off').y);
    const bottom = top + all(frame, 'a:tr').reduce((sum, row) => sum + Number(row.attributes.h), 0);
    const below = all(slide, 'p:sp').filter((shape) => Number(at(shape, 'a:off').y) > top && textIn(shape) !== '');
    return below.flatMap((shape) => (Number(at(shape, 'a:off').y) < bottom ? [textIn(shape)] : []));
  });
}

function checkAll(made: Exported): void {
  for (const slide of made.slides) expect(overlaps(slide)).toEqual([]);
  for (const [id, check] of Object.entries(CHECKS)) {
    const { card, slides } = slidesOf(made, id);
    if (!card.isEmpty) check(card, slides, made.contents.lang);
  }
  for (const { sheet, series, categories } of made.slides.flatMap(({ charts }) => charts)) {
    const [, ...rows] = sheet;
    expect(rows.map(([name]) => name)).toEqual(categories);
    for (const [index, { values }] of series.entries()) expect(rows.map((row) => row[index + 1])).toEqual(values);
  }
}

test('figures are those of the page, for whatever is selected, and the workbooks hold the same', async () => {
  const filters = anyCenterFilters().map((some) => aimQuery(some, DEFAULT_VIEW));
  await fc.assert(
    fc.asyncProperty(filters, fc.constantFrom(...LANGS), async (home, lang) => checkAll(await exported(home, lang))),
    {
      numRuns: 8,
      examples: [
        ['', 'zh'],
        ['', 'en'],
        ['scale=linear', 'zh'],
        // Some match only possibly, and are called so.
        ['area=320..', 'zh'],
      ],
    },
  );
});

test('planned and denied functions are told apart from what is not reported', async () => {
  checkAll(await exported('', 'en', { dataset: withAllPresences }));
});

test.each(LANGS)('the notes in %s have the article and paragraph of every figure on the slide', async (lang) => {
  const made = await exported('', lang);
  for (const id of Object.keys(CHECKS)) {
    const { card, slides } = slidesOf(made, id);
    const notes = slides[0]?.notes ?? [];
    const known = factsOf(bundled);
    const evidence = DETAILS[id]
      ?.table(card.model, lang)
      .rows.flatMap(({ cells }) => cells.flatMap(partsOf).flatMap((cell) => cell.evidence ?? []));
    for (const fact of (evidence ?? []).flatMap((entry) => known.get(entry) ?? []))
      for (const { source, paragraph } of fact.evidence) {
        const cites = new RegExp(`\\[${source}\\] (?:第 |paras? )(?:\\d+[、, ]+)*${paragraph}(?!\\d)`);
        const about = notes.filter((line) => line.includes(fact.subject[lang]) && cites.test(line));
        expect(about.length > 0 ? '' : `${id}: ${fact.id} [${source}] ${paragraph}`).toBe('');
      }
    for (const statement of DETAILS[id]?.statements(card.model, lang) ?? [])
      expect(notes).toContain(
        `· ${statement.words.map((part) => (typeof part === 'string' ? part : part.text)).join('')}`,
      );
    for (const source of new Set(card.cited.match(/\[\w+\]/g)))
      expect(notes.some((line) => line.startsWith(`${source} `))).toBe(true);
  }
});

test('under the scale of ratios the chart has their intervals from the lower bounds', async () => {
  const { card, slides } = slidesOf(await exported('scale=ratio', 'en'), 'area');
  const ratios = (card.model as AreaModel).rows.flatMap(({ ratio }) => ratio ?? []);
  expect(ratios.length).toBeGreaterThan(1);
  expect(pointsIn(chartsIn(slides)).map(({ value, label }) => [value, label])).toEqual(
    ratios.map((ratio) => [ratio.min, ratioWords(ratio, 'en')]),
  );
});

test.each(LANGS)('no word is wider than its column of the matrix (%s)', async (lang) => {
  const { slides } = slidesOf(await exported('', lang), 'matrix');
  const [slide] = slides;
  const widths = [...(slide?.xml ?? '').matchAll(/<a:gridCol w="(\d+)"/g)].map(([, emu]) => Number(emu) / 914_400);
  const heads = slide?.tables[0]?.[0] ?? [];
  expect(heads.length).toBe(widths.length);
  // A tenth more than measured, as faces that stand in for the theme's may need.
  const parted = heads.filter((head, index) => longestWord(head, 11) * 1.1 > (widths[index] ?? 0) - 0.12);
  expect(parted).toEqual([]);
});

test('under the scale of ratios the areas themselves stand below, and ticks are not rounded', async () => {
  const { slides } = slidesOf(await exported('scale=ratio', 'zh'), 'area');
  const [chart] = chartsIn(slides);
  expect(chart?.categories[0]).toContain('240 → 近 3000\u00a0m²');
  expect(chart?.categories[1]).toContain('此前未报道\n改造后 近 500\u00a0m²');
  const [step] = (chart?.xml ?? '').match(/(?<=c:majorUnit val=")[\d.]+/) ?? [];
  expect(step).toBe('2.5');
  expect(chart?.xml).toContain('formatCode="0.0&quot; 倍&quot;"');
});

test('what is not yet open is outlined, and visible where no outline is drawn', async () => {
  const { slides } = slidesOf(await exported('center=fenghuang', 'zh'), 'area');
  const [chart] = chartsIn(slides);
  const drawn = chart?.series.find(({ name }) => name.startsWith('尚未投用'));
  const [marker] = drawn ? all(drawn.node, 'c:marker') : [];
  if (!marker) throw new Error('No marker');
  expect(Number(all(marker, 'a:ln')[0]?.attributes.w)).toBeGreaterThanOrEqual(28_575);
  expect(Number(all(marker, 'a:lumOff')[0]?.attributes.val)).toBeLessThanOrEqual(50_000);
});
