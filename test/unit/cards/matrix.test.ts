import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../../../src/cards/card';
import { matrixDerivations } from '../../../src/cards/matrix/derivations';
import { describeMatrix } from '../../../src/cards/matrix/describe';
import { headingParts } from '../../../src/cards/matrix/heading-parts';
import { columnsOf, isOpenEnded, matrixModel, tally } from '../../../src/cards/matrix/model';
import { matrixNotes } from '../../../src/cards/matrix/notes';
import { matrixTable } from '../../../src/cards/matrix/table';
import { matrixTakeaway } from '../../../src/cards/matrix/takeaway';
import type { Center, CenterId, Dataset } from '../../../src/domain/dataset';
import { factsOf } from '../../../src/domain/facts';
import { interval } from '../../../src/domain/interval';
import type { Filters } from '../../../src/engine/filters';
import { LANGS } from '../../../src/i18n/lang';
import { type Phrase, plainText } from '../../../src/i18n/phrase';
import { termsIn } from '../../../src/i18n/terms';
import { columnOf, type GridPlace, movedInGrid, type Span } from '../../../src/ui/grid-keys';
import { anyCenterFilters, ask, idIn, withAllPresences } from '../../fixtures/answers';
import { bundled, centerOf } from '../../fixtures/bundled';
import { manyCenters } from '../../fixtures/many-centers';

const model = async (filters: Partial<Filters> = {}, of: Dataset = bundled) => matrixModel(await ask(filters, of));
const center = (...ids: string[]) => ({ center: ids.map((id) => idIn(bundled.centers, id)) });
const xinzhou = { place: [idIn(bundled.places, 'xinzhou')] };
const headings = async (filters: Partial<Filters> = {}, of: Dataset = bundled) => {
  const face = await model(filters, of);
  return LANGS.map((lang) => plainText(matrixTakeaway(face, lang)));
};
const cellsOf = (cells: Cell | readonly Cell[] | undefined): readonly Cell[] =>
  cells === undefined ? [] : 'text' in cells ? [cells] : cells;
const cell = ({ rows, columns }: Table, id: string, key: string) =>
  cellsOf(rows.find((row) => row.id === id)?.cells[columns.findIndex((column) => column.key === key)]);
const textsOf = (cells: readonly Cell[]) => cells.map(({ text }) => text);
const figuresOf = (phrase: Phrase) => phrase.flatMap((part) => (typeof part === 'string' ? [] : [part.evidence]));

describe('model', () => {
  test('centers without a list come last and have no presences at all', async () => {
    const { rows } = await model();
    expect(rows.map((row) => row.center.id)).toEqual([
      'lingchuang',
      'wusan-2',
      'wanda',
      'changtang',
      'fenghuang',
      'bincheng',
      'dajingtou',
    ]);
    expect(rows.map(({ presences }) => presences?.length)).toEqual([19, 19, 19, 19, undefined, undefined, undefined]);
    expect(rows.slice(0, 4).map(({ reported }) => reported)).toEqual([7, 9, 5, 2]);
  });

  test('functions stand under their categories, each once', async () => {
    const { groups } = await model();
    expect(
      columnsOf(groups)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(bundled.functions.map(({ id }) => id).sort());
    for (const group of groups) for (const { category } of group.functions) expect(category).toBe(group.id);
  });

  test('a row stays the same object under every filter, so that it is not drawn again', async () => {
    const [all, some] = [await model(), await model(xinzhou)];
    const rowOf = ({ rows }: typeof all) => rows.find((row) => row.center.id === 'wanda');
    expect(rowOf(some)).toBe(rowOf(all));
    expect(some.groups).toBe(all.groups);
  });
});

describe('takeaway', () => {
  test('of all centers', async () => {
    expect(await headings()).toEqual([
      '19 种功能中 4 种有 2 个中心报道，15 种各只有 1 个；3 个中心的功能未报道',
      'Of 19 functions, 4 are reported by two centers and 15 by one; 3 centers’ functions are not reported',
    ]);
  });

  test('of 信州区 says what none of its centers reports, and names the one center without a list', async () => {
    expect(await headings(xinzhou)).toEqual([
      '19 种功能中 1 种有 2 个中心报道，14 种各只有 1 个，4 种没有中心报道；大井头的功能未报道',
      'Of 19 functions, 1 is reported by two centers, 14 by one and 4 by none; Dajingtou’s functions are not reported',
    ]);
  });

  test('of one center keeps the lower bound of an open list', async () => {
    expect(await headings(center('lingchuang'))).toEqual([
      '领创报道了 7 种以上功能，清单未列尽',
      'Lingchuang reports at least 7 functions; its list is left open',
    ]);
    expect(await headings(center('wanda'))).toEqual(['万达报道了 5 种功能', 'Wanda reports 5 functions']);
  });

  test('of centers without lists says that nothing is reported', async () => {
    expect(await headings(center('dajingtou'))).toEqual([
      '大井头的功能未报道',
      'Dajingtou’s functions are not reported',
    ]);
    expect(await headings(center('dajingtou', 'bincheng'))).toEqual([
      '2 个中心的功能未报道',
      '2 centers’ functions are not reported',
    ]);
  });

  test('of no center', async () => {
    expect(await headings({ ...center('wanda'), place: [idIn(bundled.places, 'xingyuan')] })).toEqual([
      '没有可列的功能',
      'No functions to list',
    ]);
  });
});

describe('table', () => {
  test('names each function, the count with its bound, and what the source says of its list', async () => {
    const zh = matrixTable(await model(), 'zh');
    expect(zh.rows).toHaveLength(7);
    expect(textsOf(cell(zh, 'changtang', 'functions'))).toEqual(['暑期爱心托管班', '日间照料中心']);
    expect(cell(zh, 'wusan-2', 'count')).toEqual([
      {
        text: '9 种以上',
        evidence: 'matrix.count.wusan-2',
        amount: { range: interval(9, Number.POSITIVE_INFINITY), unit: 'kind' },
      },
    ]);
    expect(cell(zh, 'wusan-2', 'list')).toMatchObject([
      { text: '共 10 多个功能区，清单未列尽', evidence: 'wusan-2.functions' },
    ]);
    expect(textsOf(cell(zh, 'lingchuang', 'list'))).toEqual(['总数未报道，清单未列尽']);
    expect(cell(zh, 'dajingtou', 'functions')).toEqual([{ text: '未报道', evidence: 'dajingtou.functions' }]);
  });

  test('keeps bounds in words, in English too', async () => {
    const en = matrixTable(await model(), 'en');
    expect(textsOf(cell(en, 'lingchuang', 'residents'))).toEqual(['roughly over 10,000 people']);
    expect(textsOf(cell(en, 'lingchuang', 'handled'))).toEqual(['over 300 items, since the renovation']);
    expect(textsOf(cell(en, 'wanda', 'residents'))).toEqual(['not reported']);
    expect(textsOf(cell(en, 'wusan-2', 'list'))).toEqual(['over 10 rooms in all, list left open']);
    expect(textsOf(cell(en, 'wanda', 'list'))).toEqual(['no others mentioned']);
    expect(textsOf(cell(en, 'fenghuang', 'status'))).toEqual(['expected to open, Nov 2023?']);
  });

  test('holds every fact of every center, areas apart, or a figure that rests on it', async () => {
    const face = await model();
    const table = matrixTable(face, 'zh');
    const named = new Set(
      table.rows.flatMap(({ cells }) => cells.flatMap(cellsOf)).flatMap(({ evidence }) => evidence ?? []),
    );
    const ids = new Set<string>(bundled.centers.map(({ id }) => id));
    const heads = bundled.people.filter((person) => person.center).map(({ id }) => id);
    for (const fact of factsOf(bundled).values()) {
      const [owner = ''] = fact.id.split('.');
      const isArea = /\.(area|premises)\./.test(fact.id);
      const isSilentFunction = fact.field === 'function' && fact.value.type === 'unreported';
      if ((ids.has(owner) && !isArea && !isSilentFunction) || heads.includes(owner))
        expect(named, fact.id).toContain(fact.id);
    }
  });

  test('marks a center that matches only possibly', async () => {
    const face = await model({ area: { min: 310, max: 400 } });
    expect(face.possible).toContain('lingchuang');
    expect(textsOf(cell(matrixTable(face, 'zh'), 'lingchuang', 'center'))).toEqual(['领创（可能符合）']);
    expect(textsOf(cell(matrixTable(face, 'zh'), 'wusan-2', 'center'))).toEqual(['五三(2)']);
  });

  test('says planned and "no" in words', async () => {
    const table = matrixTable(await model({}, withAllPresences), 'zh');
    expect(textsOf(cell(table, 'changtang', 'functions'))).toEqual(['暑期爱心托管班：计划中', '日间照料中心：计划中']);
    expect(textsOf(cell(table, 'wanda', 'functions'))).toContain('下棋区：报道为没有');
    expect(textsOf(cell(table, 'wanda', 'count'))).toEqual(['0 种']);
  });
});

describe('of 120 centers, of which a page holds 40', () => {
  const listed = manyCenters.centers.filter(({ functions }) => functions).length;
  const silent = manyCenters.centers.length - listed;

  test('counts are of all', async () => {
    const face = await model({}, manyCenters);
    expect(face.rows).toHaveLength(40);
    expect(describeMatrix(face, 'en')).toContain('Table of 120 centers');
    expect(describeMatrix(face, 'en')).toContain(`${listed} centers report functions`);
    expect(plainText(matrixTakeaway(face, 'en'))).toContain(`${silent} centers’ functions are not reported`);
    const fn = face.functions.find(({ id }) => id === 'chess');
    expect(fn?.reported).toBe(manyCenters.centers.filter(({ id }) => id.startsWith('wanda')).length);
  });

  test('chart and table say how many are shown of how many', async () => {
    const face = await model({}, manyCenters);
    expect(matrixNotes(face, 'zh').map(plainText)).toContain('共 120 个中心，列出前 40 个');
    expect(matrixTable(face, 'zh').caption).toContain('列出前 40 个');
    expect(matrixTable(face, 'en').caption).toContain('the first 40 are listed');
    expect(matrixTable(await model(), 'en').caption).not.toContain('first');
  });

  test('open lists past the page are said too', async () => {
    const notes = matrixNotes(await model({}, onlyOpenAtTheEnd), 'en').map(plainText);
    expect(notes).toContain('some lists are left open; their counts are lower bounds');
  });

  test('what is past the page is counted in the derivations, and said to be left out', async () => {
    const face = await model({}, manyCenters);
    const derivations = matrixDerivations(face, 'en');
    const unreported = derivations.find(({ id }) => id === 'matrix.unreported');
    expect(unreported?.value).toBe(String(silent));
    expect(unreported?.excluded?.lines).toEqual([`${silent - (unreported?.inputs.length ?? 0)} more centers`]);
    for (const { id, inputs } of derivations)
      for (const { label, facts } of inputs) expect(facts.length, `${id} ${label}`).toBeGreaterThan(0);
  });

  test('a center past the page is named where a function rests on it', async () => {
    const reported = matrixDerivations(await model({}, onlyOpenAtTheEnd), 'zh').find(
      ({ id }) => id === 'matrix.single',
    );
    expect(reported?.inputs).toEqual([
      { label: '下棋区', detail: '最后一个', expression: '1 个中心', result: '1', facts: ['last.fn.chess'] },
    ]);
  });
});

/** No list but that of the last of 120 centers, which names one function and is left open. */
const onlyOpenAtTheEnd: Dataset = {
  ...manyCenters,
  centers: manyCenters.centers.map((entry, index, { length }): Center => {
    const { functions, ...rest } = entry;
    if (index < length - 1) return rest;
    const chess = centerOf('wanda').functions?.items.filter((item) => item.function === 'chess') ?? [];
    return {
      ...rest,
      id: 'last' as CenterId,
      name: { zh: '最后一个', en: 'The last' },
      functions: { complete: false, items: chess, evidence: functions?.evidence ?? rest.status.evidence },
    };
  }),
};

describe('for any selection', () => {
  const anyCase = fc.tuple(anyCenterFilters(), fc.constantFrom(...LANGS), fc.boolean());
  const facts = factsOf(bundled);

  test('the three groups of the takeaway add up to all functions', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ([filters, , isBundled]) => {
        const face = await model(filters, isBundled ? bundled : withAllPresences);
        const { several, single, none, unreported } = tally(face);
        expect(several.length + single.length + none.length).toBe(face.functions.length);
        const cells = face.rows.reduce((sum, { reported }) => sum + reported, 0);
        expect(face.functions.reduce((sum, { reported }) => sum + reported, 0)).toBe(cells);
        expect(unreported).toBe(face.rows.filter(({ presences }) => !presences).length);
      }),
    );
  });

  test('every count of the chart stands in the table with the same evidence', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ([filters, lang, isBundled]) => {
        const face = await model(filters, isBundled ? bundled : withAllPresences);
        const table = matrixTable(face, lang);
        for (const row of face.rows) {
          if (!row.presences) continue;
          const text = termsIn(lang).functionCount(row.reported, isOpenEnded(row));
          expect(cell(table, row.center.id, 'count')).toMatchObject([
            { text, evidence: `matrix.count.${row.center.id}` },
          ]);
          const listed = row.presences.filter((presence) => presence !== 'unreported');
          expect(cell(table, row.center.id, 'functions')).toHaveLength(listed.length);
        }
      }),
    );
  });

  test('every evidence that a face names is a fact or a derivation that rests on facts', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ([filters, lang, isBundled]) => {
        const face = await model(filters, isBundled ? bundled : withAllPresences);
        const derivations = matrixDerivations(face, lang);
        const ids = derivations.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const named = [
          ...matrixTable(face, lang)
            .rows.flatMap(({ cells }) => cells.flatMap(cellsOf))
            .flatMap(({ evidence }) => evidence ?? []),
          ...figuresOf(matrixTakeaway(face, lang)),
          ...matrixNotes(face, lang).flatMap(figuresOf),
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

  test('the takeaway has no loose ends', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ([filters, lang, isBundled]) => {
        const text = plainText(matrixTakeaway(await model(filters, isBundled ? bundled : withAllPresences), lang));
        expect(text).not.toMatch(/[。.]$|undefined|NaN|Infinity|；；|，，| {2}|^[，；]/);
      }),
    );
  });
});

test('a count lists each function with the source’s own word, and says that an open list is a lower bound', async () => {
  const found = matrixDerivations(await model(), 'zh').find(({ id }) => id === 'matrix.count.wusan-2');
  expect(found).toMatchObject({ title: '五三(2)已报道的功能', value: '9 种以上', total: '9 种以上' });
  expect(found?.inputs).toHaveLength(9);
  expect(found?.inputs[0]).toEqual({
    label: '一站式综合办事大厅',
    detail: '一站式服务大厅',
    result: '1',
    facts: ['wusan-2.fn.service-hall'],
  });
  expect(found?.conventions).toEqual(
    expect.arrayContaining(['清单未列尽，所以只是下限。', '原文称共 10 多个功能区，列名 9 个。']),
  );
});

test('the legend says which lists are left open, each figure with its evidence', async () => {
  const face = await model();
  expect(matrixNotes(face, 'zh').map(plainText)).toEqual([
    '领创、五三(2)的清单未列尽：五三(2)共 10 多个功能区，列名 9 个',
  ]);
  expect(matrixNotes(face, 'en').map(plainText)).toEqual([
    'Lingchuang’s and Wusan No. 2’s lists are left open: Wusan No. 2 has over 10 rooms, 9 named',
  ]);
  expect(matrixNotes(await model(center('wanda')), 'zh')).toEqual([]);
});

test('heads of columns break between words of two characters', () => {
  const broken = (text: string) => headingParts(text, 'zh').join('|');
  expect(['警务室', '党员活动室', '综合办事大厅', '退役军人服务站', '一站式综合办事大厅'].map(broken)).toEqual([
    '警务室',
    '党员|活动室',
    '综合办事|大厅',
    '退役军人|服务站',
    '一站式综|合办事大厅',
  ]);
  expect(headingParts('Service hall', 'en')).toEqual(['Service hall']);
});

describe('keys of the grid', () => {
  const wide = (start: number, width: number): Span => ({ start, width });
  // A category over two functions, two rows of cells, a row whose cells are merged into one.
  const rows = [
    [wide(1, 2), wide(3, 1)],
    [wide(0, 1), wide(1, 1), wide(2, 1), wide(3, 1), wide(4, 1)],
    [wide(0, 1), wide(1, 3)],
    [wide(0, 1), wide(1, 1), wide(2, 1), wide(3, 1), wide(4, 1)],
  ];
  const at = (row: number, cell: number): GridPlace => ({ row, cell, column: rows[row]?.[cell]?.start ?? 0 });
  const go = (place: GridPlace, ...keys: string[]) =>
    keys.reduce((now, key) => {
      const [name = '', ctrl] = key.split('+').reverse();
      return movedInGrid(rows, now, name, ctrl === 'Ctrl') ?? now;
    }, place);

  test('down through a merged row keeps the column', () => {
    expect(go(at(1, 2), 'ArrowDown', 'ArrowDown')).toEqual({ row: 3, cell: 2, column: 2 });
    expect(go(at(1, 2), 'ArrowUp')).toEqual({ row: 0, cell: 0, column: 2 });
  });

  test('ends of row and grid; an edge is an edge; other keys mean nothing', () => {
    expect(go(at(1, 2), 'Home')).toEqual(at(1, 0));
    expect(go(at(1, 2), 'End')).toEqual(at(1, 4));
    expect(go(at(1, 2), 'Ctrl+End')).toEqual(at(3, 4));
    expect(go(at(1, 2), 'Ctrl+Home')).toEqual(at(0, 0));
    expect(go(at(1, 4), 'ArrowRight')).toEqual(at(1, 4));
    expect(go(at(3, 1), 'ArrowDown')).toEqual(at(3, 1));
    expect(movedInGrid(rows, at(1, 1), 'a', false)).toBeUndefined();
  });

  test('every cell can be reached from every other, and no key leaves the grid', () => {
    const keys = fc.array(
      fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Ctrl+Home', 'Ctrl+End'),
    );
    const place = fc.nat(3).chain((row) => fc.nat((rows[row]?.length ?? 1) - 1).map((cell) => at(row, cell)));
    fc.assert(
      fc.property(place, keys, place, (from, walk, to) => {
        const where = go(from, ...walk);
        expect(rows[where.row]?.[where.cell]).toBeDefined();
        const vertical = Array.from({ length: Math.abs(to.row - where.row) }, () =>
          to.row > where.row ? 'ArrowDown' : 'ArrowUp',
        );
        const row = go(where, 'Home', ...vertical, 'Home');
        expect(go(row, ...Array.from({ length: to.cell }, () => 'ArrowRight'))).toEqual(to);
      }),
    );
  });

  test('a focused cell takes its own column unless the remembered one is under it', () => {
    expect([columnOf(wide(1, 3), 2), columnOf(wide(1, 3), 0), columnOf(wide(4, 1), 2)]).toEqual([2, 1, 4]);
  });
});

test('a number that is only a lower bound has its unit before the word that says so: 300 人以上', async () => {
  const atLeast = { value: 300, unit: 'person', bound: 'atLeast' } as const;
  const centers = bundled.centers.map((center) => ({
    ...center,
    residents: { ...atLeast, evidence: center.status.evidence },
  }));
  const texts = matrixTable(await model({}, { ...bundled, centers }), 'zh').rows.flatMap(({ cells }) =>
    cells.flat().map(({ text }) => text),
  );
  expect(texts).toContain('300 人以上');
});
