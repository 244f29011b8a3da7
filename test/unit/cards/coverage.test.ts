import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../../../src/cards/card';
import { coverageDerivations } from '../../../src/cards/coverage/derivations';
import { describeCoverage } from '../../../src/cards/coverage/describe';
import { rangeWords } from '../../../src/cards/coverage/messages';
import { type CoverageModel, coverageModel, derivationId, rangeOf } from '../../../src/cards/coverage/model';
import { fittingNames } from '../../../src/cards/coverage/names';
import { barPaths } from '../../../src/cards/coverage/shapes';
import { coverageTable } from '../../../src/cards/coverage/table';
import { coverageTakeaway } from '../../../src/cards/coverage/takeaway';
import { coverageTree, drawnRows, markIds } from '../../../src/cards/coverage/tree';
import { findPath } from '../../../src/charts/chart-tree';
import type { Dataset } from '../../../src/domain/dataset';
import { factsOf } from '../../../src/domain/facts';
import { PRESENCES } from '../../../src/domain/presence';
import type { Filters } from '../../../src/engine/filters';
import { LANGS } from '../../../src/i18n/lang';
import { type Phrase, plainText } from '../../../src/i18n/phrase';
import { anyCenterFilters, ask, idIn, withAllPresences } from '../../fixtures/answers';
import { bundled, centerOf } from '../../fixtures/bundled';
import { manyCenters } from '../../fixtures/many-centers';

const model = async (filters: Partial<Filters> = {}, of: Dataset = bundled) => coverageModel(await ask(filters, of));
const center = (...ids: string[]) => ({ center: ids.map((id) => idIn(bundled.centers, id)) });
const xinzhou = { place: [idIn(bundled.places, 'xinzhou')] };
const headings = async (filters: Partial<Filters> = {}, of: Dataset = bundled) => {
  const face = await model(filters, of);
  return LANGS.map((lang) => plainText(coverageTakeaway(face, lang)));
};
const cellsOf = (cells: Cell | readonly Cell[] | undefined): readonly Cell[] =>
  cells === undefined ? [] : 'text' in cells ? [cells] : cells;
const rowTexts = ({ rows }: Table, id: string) =>
  rows
    .find((row) => row.id === id)
    ?.cells.map((cells) =>
      cellsOf(cells)
        .map(({ text }) => text)
        .join(' '),
    );
const figuresOf = (phrase: Phrase) => phrase.flatMap((part) => (typeof part === 'string' ? [] : [part.evidence]));

describe('takeaway', () => {
  test('names the categories that only one of all centers reports', async () => {
    expect(await headings()).toEqual([
      '平安消防、退役军人、心理服务、文体娱乐各只有 1 个中心报道',
      'Public safety, veterans’ services, counseling, and culture are reported by one center each',
    ]);
  });

  test('in 信州区 says first what nobody reports', async () => {
    expect(await headings(xinzhou)).toEqual([
      '平安消防、退役军人没有中心报道；5 类各只有 1 个中心报道',
      'No center reports public safety or veterans’ services; 5 categories are reported by one center each',
    ]);
  });

  test('counts what nobody reports where the names are too many', async () => {
    expect(await headings(center('wanda', 'changtang'))).toEqual([
      '10 类功能中 6 类没有中心报道；3 类各只有 1 个中心报道',
      '6 of the 10 categories are reported by no center; 3 by one center each',
    ]);
  });

  test('of one category that one center reports names it', async () => {
    const few = {
      ...bundled,
      categories: bundled.categories.filter(({ id }) => ['government', 'culture'].includes(id)),
    };
    const of = {
      ...few,
      functions: few.functions.filter(({ category }) => few.categories.some(({ id }) => id === category)),
    };
    expect(await headings({}, of)).toEqual(['文体娱乐只有 1 个中心报道', 'Only one center reports culture']);
    expect((await headings(center('wusan-2', 'changtang'), of))[1]).toBe(
      'No center reports culture; only one center reports government services',
    );
  });

  test('of a single center says what it reports and that the rest is not reported', async () => {
    expect(await headings(center('lingchuang'))).toEqual([
      '领创报道了 5 类功能，其余 5 类未报道',
      'Lingchuang reports 5 categories of functions; the other 5 are not reported',
    ]);
  });

  test('never says that a center without a list has nothing', async () => {
    expect(await headings(center('dajingtou'))).toEqual([
      '大井头的功能未报道，不等于没有',
      'Dajingtou’s functions are not reported; that does not mean it has none',
    ]);
    expect(await headings(center('dajingtou', 'fenghuang', 'bincheng'))).toEqual([
      '所选 3 个中心的功能都未报道，不等于没有',
      'The functions of these 3 centers are not reported; that does not mean they have none',
    ]);
  });

  test('of no center has nothing to count', async () => {
    expect(await headings({ ...center('wanda'), ...{ place: [idIn(bundled.places, 'xingyuan')] } })).toEqual([
      '没有可统计的功能',
      'No functions to count',
    ]);
  });

  test('does not call planned or denied functions "not reported"', async () => {
    expect(await headings(center('lingchuang'), withAllPresences)).toEqual([
      '领创报道了 1 类功能，其余 9 类计划中、没有或未报道',
      'Lingchuang reports 1 category of functions; the other 9 are planned, absent or not reported',
    ]);
  });
});

describe('table', () => {
  test('has a row per category and per function, bounds in words', async () => {
    const face = await model();
    const zh = coverageTable(face, 'zh');
    expect(zh.rows).toHaveLength(29);
    expect(rowTexts(zh, 'fn.reading')).toEqual(['阅览', '阅读科普', '2', '5', '至少 2 个，至多 7 个', '五三(2) 万达']);
    const en = coverageTable(face, 'en');
    expect(rowTexts(en, 'cat.veterans')).toEqual([
      'Veterans’ services (any function)',
      'Veterans’ services',
      '1',
      '6',
      'at least 1, at most 7',
      'Lingchuang',
    ]);
  });

  test('keeps functions that no selected center reports', async () => {
    expect(rowTexts(coverageTable(await model(xinzhou), 'zh'), 'fn.police')).toEqual([
      '警务室',
      '平安消防',
      '0',
      '4',
      '至少 0 个，至多 4 个',
      '无中心报道',
    ]);
  });

  test('has a column for planned and for denied only where something is', async () => {
    const keys = (face: CoverageModel) => coverageTable(face, 'en').columns.map(({ key }) => key);
    expect(keys(await model())).toEqual(['name', 'category', 'yes', 'unreported', 'range', 'which']);
    expect(keys(await model({}, withAllPresences))).toEqual(expect.arrayContaining(['planned', 'no']));
  });

  test('of 120 centers counts all of them, and names those past the page too', async () => {
    const face = await model({}, manyCenters);
    const reporting = manyCenters.centers.filter(({ id }) => id.startsWith('wanda'));
    const [, , yes, , , names] = rowTexts(coverageTable(face, 'en'), 'fn.chess') ?? [];
    expect(yes).toBe(String(reporting.length));
    expect(names).toBe(reporting.map(({ name }) => name.en).join(' '));
    const listed = manyCenters.centers.filter(({ functions }) => functions).length;
    expect(describeCoverage(face, 'en')).toContain(`120 centers, of which ${listed} report functions`);
  });

  test('says how many more there are than it names', async () => {
    const all: Dataset = {
      ...manyCenters,
      centers: manyCenters.centers.map((entry) => ({ ...entry, functions: centerOf('wanda').functions })),
    };
    expect(rowTexts(coverageTable(await model({}, all), 'en'), 'fn.chess')?.at(-1)).toMatch(/ 80 more$/);
  });

  test('counts planned into the upper end and "no" into neither', async () => {
    const table = coverageTable(await model(center('wanda', 'changtang'), withAllPresences), 'zh');
    expect(rowTexts(table, 'fn.day-care')?.slice(2, 7)).toEqual(['0', '1', '0', '1', '至少 0 个，至多 2 个']);
    expect(rowTexts(table, 'fn.chess')?.slice(2, 7)).toEqual(['0', '0', '1', '1', '至少 0 个，至多 1 个']);
  });
});

describe('for any selection', () => {
  const anyCase = fc.tuple(anyCenterFilters(), fc.constantFrom(...LANGS), fc.boolean());
  const facts = factsOf(bundled);

  test('every figure of the chart stands in the table with the same evidence', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ([filters, lang, isBundled]) => {
        const of = isBundled ? bundled : withAllPresences;
        const face = await model(filters, of);
        const cells = coverageTable(face, lang).rows.flatMap((row) => row.cells.flatMap(cellsOf));
        const known = new Set(cells.map(({ text, evidence }) => `${evidence} ${text}`));
        for (const row of drawnRows(
          face,
          face.categories.map(({ id }) => id),
        ))
          expect(known).toContain(`${derivationId(row)} ${rangeWords(rangeOf(row), lang)}`);
      }),
    );
  });

  test('each center counts once under each function, and a category is reported where any of its functions is', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ([filters, , isBundled]) => {
        const of = isBundled ? bundled : withAllPresences;
        const { categories, total, centers } = await model(filters, of);
        expect(centers).toHaveLength(total);
        for (const category of categories) {
          for (const { counts } of [category, ...category.functions])
            expect(PRESENCES.reduce((sum, presence) => sum + counts[presence], 0)).toBe(total);
          const reporting = new Set(category.functions.flatMap(({ reportedBy }) => reportedBy));
          expect(new Set(category.reportedBy)).toEqual(reporting);
        }
      }),
    );
  });

  test('every evidence that a face names is a fact or a derivation of the card, and derivations rest on facts', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ([filters, lang, isBundled]) => {
        const of = isBundled ? bundled : withAllPresences;
        const face = await model(filters, of);
        const derivations = coverageDerivations(face, lang);
        const ids = derivations.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const table = coverageTable(face, lang).rows.flatMap((row) => row.cells.flatMap(cellsOf));
        const named = [
          ...table.flatMap(({ evidence }) => evidence ?? []),
          ...figuresOf(coverageTakeaway(face, lang)),
          markIds.total,
        ];
        for (const id of named) expect(facts.has(id) || ids.includes(id), id).toBe(true);
        for (const { inputs } of derivations)
          for (const input of inputs) {
            expect(input.facts.length > 0 || face.total === 0).toBe(true);
            for (const fact of input.facts) expect(facts.has(fact), fact).toBe(true);
          }
      }),
    );
  });

  test('what is drawn can be reached by keys, and does what a click does', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ([filters, lang, isBundled]) => {
        const of = isBundled ? bundled : withAllPresences;
        const face = await model(filters, of);
        const open = face.categories.filter((_, index) => index % 2 === 0).map(({ id }) => id);
        const done: string[] = [];
        const note = (name: string) => (id: string) => void done.push(`${name} ${id}`);
        const deeds = {
          evidence: note('evidence'),
          category: note('cat'),
          fn: note('fn'),
          center: note('center'),
          disclose: note('open'),
        };
        const tree = coverageTree(face, open, lang, deeds);
        for (const row of drawnRows(face, open)) {
          expect(findPath(tree, markIds.row(row)), row.id).toBeDefined();
          expect(findPath(tree, derivationId(row)), row.id).toBeDefined();
          for (const id of row.reportedBy) expect(findPath(tree, markIds.center(markIds.row(row), id))).toBeDefined();
        }
        const first = tree.children?.[1];
        if (!first) return;
        first.action?.run();
        first.children?.[0]?.action?.run();
        first.children?.[1]?.action?.run();
        const id = face.categories[0]?.id;
        expect(done).toEqual([`cat ${id}`, `open ${id}`, `evidence coverage.cat.${id}`]);
      }),
    );
  });

  test('the takeaway ends without a full stop and never repeats a separator', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ([filters, lang, isBundled]) => {
        const of = isBundled ? bundled : withAllPresences;
        const text = plainText(coverageTakeaway(await model(filters, of), lang));
        expect(text).not.toMatch(/[。.]$|undefined|NaN|；；|，，| {2}|^[，；]/);
      }),
    );
  });
});

test('a derivation shows each selected center with what it says and the source’s own word', async () => {
  const found = coverageDerivations(await model(), 'zh').find(({ id }) => id === 'coverage.reading');
  expect(found).toMatchObject({ title: '有“阅览”的中心', value: '2–7', note: '个中心，至少 2 个，至多 7 个' });
  expect(found?.inputs.find(({ label }) => label === '五三(2)')).toEqual({
    label: '五三(2)',
    detail: '原文：阅览室',
    result: '已报道',
    facts: ['wusan-2.fn.reading'],
  });
  expect(found?.inputs.find(({ label }) => label === '凤凰')).toEqual({
    label: '凤凰',
    result: '未报道',
    facts: ['fenghuang.fn.reading'],
  });
});

test('a function reported in several categories of the same name keeps a derivation of its own', async () => {
  const ids = coverageDerivations(await model(), 'en').map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['coverage.veterans', 'coverage.cat.veterans']));
});

describe('bars', () => {
  const bar = { left: 0, right: 70, top: 0, height: 10 };
  const pieces = (path: string) => path.split('M').length - 1;

  test('seven centers are units, more are shares', async () => {
    const [row] = (await model()).categories;
    if (!row) throw new Error('no category');
    const paths = barPaths([{ row, bar }]);
    expect([pieces(paths.yes), pieces(paths.unreported)]).toEqual([2, 5]);
    const many = { ...row, counts: { yes: 3, planned: 0, no: 1, unreported: 4 } };
    const shares = barPaths([{ row: many, bar }]);
    expect([pieces(shares.yes), pieces(shares.unreported), pieces(shares.no), pieces(shares.planned)]).toEqual([
      1, 1, 1, 0,
    ]);
  });
});

test('names that do not fit are cut with an ellipsis, the fitting ones keep their ids', () => {
  const ids = bundled.centers.map(({ id }) => id);
  const all = fittingNames(ids.slice(0, 2), bundled.centers, 200, 13, 'zh');
  expect(all.map(({ lead, text }) => lead + text).join('')).toBe('领创、凤凰');
  const few = fittingNames(ids, bundled.centers, 95, 13, 'zh');
  expect(few.map(({ lead, text }) => lead + text).join('')).toBe('领创、凤凰、…');
  expect(few.flatMap(({ id }) => id ?? [])).toEqual(['lingchuang', 'fenghuang']);
});
