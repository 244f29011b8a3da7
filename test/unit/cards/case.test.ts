import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../../../src/cards/card';
import { caseCard } from '../../../src/cards/case';
import { CaseFacts } from '../../../src/cards/case/CaseFacts';
import { caseDerivations } from '../../../src/cards/case/derivations';
import { caseLayout } from '../../../src/cards/case/layout';
import { type CaseModel, caseModel } from '../../../src/cards/case/model';
import { landScale } from '../../../src/cards/case/scale';
import { caseTable } from '../../../src/cards/case/table';
import { caseTakeaway } from '../../../src/cards/case/takeaway';
import { caseTree } from '../../../src/cards/case/tree';
import type { ChartNode } from '../../../src/charts/chart-tree';
import type { Case, Dataset } from '../../../src/domain/dataset';
import { factsOf } from '../../../src/domain/facts';
import { contains } from '../../../src/domain/interval';
import { BOUNDS, intervalOf } from '../../../src/domain/quantity';
import type { Filters } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { LANGS, type Lang } from '../../../src/i18n/lang';
import { type Phrase, plainText } from '../../../src/i18n/phrase';
import { DashboardContext } from '../../../src/state/context';
import { createDashboard } from '../../../src/state/store';
import { anyCenterFilters, ask, idIn } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';

const modelOf = async (filters: Partial<Filters> = {}, of: Dataset = bundled) => caseModel(await ask(filters, of));
const headings = (model: CaseModel) => LANGS.map((lang) => plainText(caseTakeaway(model, lang)));
const evidenceIn = (phrase: Phrase) => phrase.flatMap((part) => (typeof part === 'string' ? [] : [part.evidence]));
const cellsOf = (cells: Cell | readonly Cell[]): readonly Cell[] => ('text' in cells ? [cells] : cells);
const allCells = ({ rows }: Table) => rows.flatMap(({ cells }) => cells.flatMap(cellsOf));
const lines = ({ rows }: Table) => rows.map(({ cells }) => cells.flatMap(cellsOf).map(({ text }) => text));
const claims = (node: ChartNode): readonly ChartNode[] => [node, ...(node.children ?? []).flatMap(claims)];

function theCase(): Case {
  const [entry] = bundled.cases;
  if (!entry) throw new Error('The bundled dataset has no case');
  return entry;
}

/** The bundled dataset with its case changed, and copies of it after that. */
const withCases = (...changes: readonly Partial<Case>[]): Dataset => ({
  ...bundled,
  cases: changes.map((change, index) => ({ ...theCase(), id: `case-${index + 1}`, ...change })),
});
type Amount = Partial<Case['land']['before']>;
const land = (before: Amount, after: Amount): Pick<Case, 'land'> => ({
  land: { before: { ...theCase().land.before, ...before }, after: { ...theCase().land.after, ...after } },
});
const without = (field: 'revenue' | 'listing'): Dataset => {
  const { [field]: _, ...rest } = theCase();
  return { ...bundled, cases: [rest] };
};
const render = (model: CaseModel, lang: Lang, part: 'facts' | 'legend') =>
  renderToStaticMarkup(
    createElement(
      DashboardContext,
      { value: createDashboard({ lang, theme: 'light' }, inlineEngine) },
      part === 'legend'
        ? createElement(caseCard.Legend, { model, lang })
        : model.cases.map((entry) => createElement(CaseFacts, { key: entry.id, entry, isNamed: false, lang })),
    ),
  );

describe('takeaway', () => {
  test('says from how much land to how much, in how many years', async () => {
    const model = await modelOf();
    expect(headings(model)).toEqual([
      '飞南资源 15 年间占地从 50 亩扩到 560 亩',
      'In 15 years Feinan Resources’ land grew from 50 to 560 mu',
    ]);
    for (const lang of LANGS)
      expect(evidenceIn(caseTakeaway(model, lang))).toEqual([
        'feinan-hengfeng.years',
        'feinan-hengfeng.land.before',
        'feinan-hengfeng.land.after',
      ]);
  });

  test('keeps bounds, and claims growth only where it is certain', async () => {
    expect(headings(await modelOf({}, withCases(land({ bound: 'nearly' }, { bound: 'over' }))))).toEqual([
      '飞南资源 15 年间占地从近 50 亩扩到 560 多亩',
      'In 15 years Feinan Resources’ land grew from nearly 50 to over 560 mu',
    ]);
    expect(headings(await modelOf({}, withCases(land({ value: 500, bound: 'over' }, {}))))).toEqual([
      '飞南资源 15 年间占地从 500 多亩到 560 亩',
      'In 15 years Feinan Resources’ land went from over 500 to 560 mu',
    ]);
    expect(headings(await modelOf({}, withCases(land({ value: 600 }, {}))))[0]).toBe(
      '飞南资源 15 年间占地从 600 亩缩到 560 亩',
    );
    expect(headings(await modelOf({}, withCases(land({ value: 560 }, {}))))[1]).toBe(
      'In 15 years Feinan Resources’ land stayed at 560 mu',
    );
  });

  test('compares no two units', async () => {
    const model = await modelOf({}, withCases(land({ value: 50, unit: 'm2' }, {})));
    expect(headings(model)[1]).toBe('In 15 years Feinan Resources’ land went from 50 m² to 560 mu');
    expect(model.cases[0]?.ratio).toBeUndefined();
    expect(caseDerivations(model, 'en').map(({ id }) => id)).toEqual(['case.count', 'case.grown']);
  });

  test('of several cases counts those that grew for certain', async () => {
    const several = withCases({}, land({ value: 500, bound: 'over' }, {}), land({ value: 600 }, {}));
    expect(headings(await modelOf({}, several))).toEqual([
      '3 个案例中 1 个占地确定扩大',
      'In 1 of 3 cases the land certainly grew',
    ]);
    expect(headings(await modelOf({}, withCases({}, {})))).toEqual([
      '2 个案例的占地都扩大了',
      'In both cases the land grew',
    ]);
    const still = land({ value: 500, bound: 'over' }, {});
    expect(headings(await modelOf({}, withCases(still, still)))).toEqual([
      '2 个案例中没有一个占地确定扩大',
      'In none of 2 cases did the land certainly grow',
    ]);
  });

  test('counts all cases, those too that are not listed', async () => {
    const several = (still: number) =>
      withCases(...Array.from({ length: 43 }, (_, index) => (index % 42 < still ? land({ value: 560 }, {}) : {})));
    const model = await modelOf({}, several(1));
    expect(headings(model)).toEqual(['43 个案例中 41 个占地确定扩大', 'In 41 of 43 cases the land certainly grew']);
    expect(headings(await modelOf({}, several(42)))[1]).toBe('In none of 43 cases did the land certainly grow');
    expect(headings(await modelOf({}, several(0)))[1]).toBe('In all 43 cases the land grew');
    const [count, grown] = caseDerivations(model, 'en').slice(-2);
    expect(count).toMatchObject({ value: '43', total: '43' });
    expect(count?.inputs).toHaveLength(41);
    expect(count?.inputs.at(-1)).toEqual({ label: '3 more cases, not listed one by one', facts: [], result: '3' });
    expect(grown).toMatchObject({ value: '41', total: '41' });
    // Of the three that are not listed one has not grown.
    expect(grown?.inputs.at(-1)).toMatchObject({ facts: [], result: '2' });
    expect([count?.excluded, grown?.excluded]).toEqual([undefined, undefined]);
  });

  test('of more cases than are listed says so in the table', async () => {
    const model = await modelOf({}, withCases(...Array.from({ length: 41 }, () => ({}))));
    expect(caseTable(model, 'zh').caption).toMatch(/^41 个案例.*这里列出前 40 个$/);
    expect(caseTable(model, 'en').caption).toMatch(/^All facts of 41 cases.*the first 40 are listed$/);
    expect(caseCard.describe(model, 'zh').length).toBeLessThan(80);
  });

  test('of no case claims nothing, and is unmoved by filters that only centers answer', async () => {
    expect(headings(await modelOf({ place: [idIn(bundled.places, 'xinzhou')] }))).toEqual(['', '']);
    const one = await modelOf({ center: [idIn(bundled.centers, 'lingchuang')] });
    expect(one).toEqual(await modelOf());
  });
});

describe('table', () => {
  test('holds every fact of the case, its derived ratio, and what is not reported', async () => {
    const zh = lines(caseTable(await modelOf(), 'zh'));
    expect(zh).toEqual([
      ['企业', '飞南资源', ''],
      ['来自', '广东肇庆', ''],
      ['投资地', '横峰县', ''],
      ['投资年份', '2008 年', ''],
      ['报道年份', '2023? 年', theCase().reported.inference?.zh],
      ['年数', '15 年', ''],
      ['当初占地', '50 亩', ''],
      ['报道时占地', '560 亩', '其间未报道'],
      ['占地倍数', '11.2 倍', '推算值'],
      ['营收', '超过 100 亿元', '旗下飞南、兴南两家合计，期间未报道'],
      ['上市', '深交所创业板', '时间未报道'],
      ['发展', '不断增加投资、扩大生产', ''],
      ['同地其他投资', '近年一大批珠三角企业家到横峰投资，并取得成功', ''],
    ]);
    const en = lines(caseTable(await modelOf(), 'en'));
    expect(en).toContainEqual([
      'Revenue',
      'over 10 billion yuan',
      'its two subsidiaries Feinan and Xingnan together, period not reported',
    ]);
    expect(en).toContainEqual(['Land, times what it was', '11.2×', 'derived']);
  });

  test('keeps a row for what is not reported', async () => {
    expect(lines(caseTable(await modelOf({}, without('revenue')), 'en'))).toContainEqual([
      'Revenue',
      'not reported',
      '',
    ]);
    expect(lines(caseTable(await modelOf({}, without('listing')), 'zh'))).toContainEqual(['上市', '未报道', '']);
  });

  test('has every fact of the case and every figure of the chart', async () => {
    const model = await modelOf();
    for (const lang of LANGS) {
      const known = new Set(allCells(caseTable(model, lang)).flatMap(({ evidence }) => evidence ?? []));
      const own = [...factsOf(bundled).keys()].filter((id) => id.startsWith('feinan-hengfeng.'));
      const drawn = claims(caseTree(model, lang, () => {})).flatMap(({ id, action }) => (action ? [id] : []));
      expect([...own, ...drawn].filter((id) => !known.has(id))).toEqual([]);
      expect(drawn).toHaveLength(5);
    }
  });

  test('names the case in every row where there are several', async () => {
    const table = caseTable(await modelOf({}, withCases({}, { name: { zh: '乙', en: 'B' } })), 'en');
    expect(table.columns.map(({ label }) => label)).toEqual(['Case', 'Item', 'What is reported', 'Note']);
    expect(new Set(lines(table).map(([name]) => name))).toEqual(new Set(['Feinan in Hengfeng', 'B']));
    expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
  });
});

describe('chart', () => {
  test('speaks its ends with date, inferred year and bound, and opens their sources', async () => {
    const opened: string[] = [];
    const tree = caseTree(await modelOf(), 'zh', (id) => opened.push(id));
    expect(tree.children?.map(({ label }) => label)).toEqual([
      '2008 年占地 50 亩',
      '2023? 年（年份为推定）占地 560 亩',
      '占地是当初的 11.2 倍',
      '投资：2008 年',
      '报道：2023? 年（年份为推定）',
    ]);
    tree.children?.[2]?.action?.run();
    expect(opened).toEqual(['case.feinan-hengfeng.ratio']);
  });

  test('has one group per case where there are several', async () => {
    const tree = caseTree(await modelOf({}, withCases({}, {})), 'en', () => {});
    expect(tree.children?.map(({ id, children }) => [id, children?.length])).toEqual([
      ['case.case-1', 5],
      ['case.case-2', 5],
    ]);
  });

  test('draws all land of one unit on one scale from 0, each slope above the next', async () => {
    const model = await modelOf({}, withCases({}, land({ value: 300 }, { value: 140 })));
    const layout = caseLayout(model, 'zh', false);
    const scale = landScale(model, layout);
    expect(scale.share(560, 'mu')).toBe(1);
    expect(scale.share(140, 'mu')).toBe(0.25);
    expect(scale.at(1, 0)).toBe(0);
    expect(scale.at(0, 1)).toBe(scale.domain[1]);
    expect(scale.at(0, 0)).toBeGreaterThan(scale.at(1, 1));
    expect((scale.domain[1] - scale.domain[0]) * layout.plot).toBeCloseTo(
      layout.height - layout.margin.top - layout.margin.bottom,
    );
  });

  test('puts no value outside of its slope, whatever the bounds', async () => {
    const quantity = fc.record({ value: fc.integer({ min: 1, max: 5000 }), bound: fc.constantFrom(...BOUNDS) });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(quantity, quantity), { minLength: 1, maxLength: 4 }), async (lands) => {
        const model = await modelOf({}, withCases(...lands.map(([before, after]) => land(before, after))));
        const scale = landScale(model, caseLayout(model, 'en', true));
        for (const { before, after } of model.cases)
          for (const quantity of [before, after]) {
            const { min, max } = intervalOf(quantity);
            expect(scale.share(min, 'mu')).toBeGreaterThanOrEqual(0);
            expect(scale.share(Number.isFinite(max) ? max : min, 'mu')).toBeLessThanOrEqual(1);
          }
      }),
    );
  });
});

describe('ratio', () => {
  test('of 50 to 560 mu is 11.2, computed from the two facts', async () => {
    const [ratio] = caseDerivations(await modelOf(), 'zh');
    expect(ratio).toMatchObject({ id: 'case.feinan-hengfeng.ratio', value: '11.2 倍', note: '', conventions: [] });
    expect(ratio?.inputs).toEqual([
      {
        label: '占地',
        detail: '报道时 ÷ 当初',
        expression: '560 ÷ 50',
        result: '11.2 倍',
        facts: ['feinan-hengfeng.land.after', 'feinan-hengfeng.land.before'],
      },
    ]);
  });

  test('contains every ratio that the bounds allow, and growth is claimed only if all of them exceed 1', async () => {
    const quantity = fc.record({ value: fc.integer({ min: 1, max: 2000 }), bound: fc.constantFrom(...BOUNDS) });
    await fc.assert(
      fc.asyncProperty(quantity, quantity, async (before, after) => {
        const [entry] = (await modelOf({}, withCases(land(before, after)))).cases;
        if (!entry?.ratio) throw new Error('No ratio');
        // Members just inside of either end, or the end itself where it is closed.
        const inside = ({ value, bound }: typeof before) =>
          ({
            exact: [value],
            over: [value * 1.001, value * 3],
            atLeast: [value, value * 3],
            nearly: [value * 0.9, value * 0.999],
            about: [value * 0.9, value * 1.1],
          })[bound];
        const ratios = inside(after).flatMap((top) => inside(before).map((bottom) => top / bottom));
        const { ratio, change } = entry;
        for (const value of ratios)
          expect(contains({ ...ratio, min: ratio.min - 1e-9, max: ratio.max + 1e-9 }, value)).toBe(true);
        if (change === 'grew') expect(Math.min(...ratios)).toBeGreaterThan(1 - 1e-9);
        if (change === 'shrank') expect(Math.max(...ratios)).toBeLessThan(1 + 1e-9);
      }),
    );
  });

  test('names the convention of a bound that it uses', async () => {
    const [ratio] = caseDerivations(await modelOf({}, withCases(land({}, { bound: 'nearly' }))), 'en');
    expect(ratio).toMatchObject({ value: '10.08–11.2×', note: 'excluding 11.2' });
    expect(ratio?.conventions).toEqual(['“Nearly N” means 0.9 N to N, N excluded.']);
  });
});

describe('evidence', () => {
  test('every figure of heading, table, face and derivation leads to a fact or a derivation', async () => {
    const facts = factsOf(bundled);
    await fc.assert(
      fc.asyncProperty(anyCenterFilters(), async (filters) => {
        const model = caseModel(await ask(filters));
        for (const lang of LANGS) {
          const derivations = caseDerivations(model, lang);
          const ids = [
            ...evidenceIn(caseTakeaway(model, lang)),
            ...allCells(caseTable(model, lang)).flatMap(({ evidence }) => evidence ?? []),
            ...[...render(model, lang, 'facts').matchAll(/data-evidence="([^"]+)"/g)].map(([, id]) => id ?? ''),
          ];
          for (const id of ids) expect(facts.has(id) || derivations.some((entry) => entry.id === id)).toBe(true);
          for (const id of derivations.flatMap(({ inputs }) => inputs.flatMap((input) => input.facts)))
            expect(facts.has(id)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('words below the chart', () => {
  test('say what of revenue and listing is not reported', async () => {
    const zh = render(await modelOf(), 'zh', 'facts');
    expect(zh).toContain('超过 100 亿元');
    expect(zh).toContain('旗下飞南、兴南两家合计，期间未报道');
    expect(zh).toContain('时间未报道');
    expect(render(await modelOf({}, without('revenue')), 'en', 'facts')).toContain('<dd>not reported</dd>');
  });

  test('explain the dotted line and where an inferred year comes from', async () => {
    const zh = render(await modelOf(), 'zh', 'legend');
    expect(zh).toContain('点线：其间未报道');
    expect(zh).toContain('2023?：由“15 年”推得');
    expect(render(await modelOf(), 'en', 'legend')).toContain('2023?: from “15 years”');
    const unexplained = withCases({ years: { ...theCase().years, bound: 'about' } });
    expect(render(await modelOf({}, unexplained), 'en', 'legend')).toContain('2023?: year inferred');
  });

  test('explain the bounds that occur, and no others', async () => {
    const plain = render(await modelOf(), 'en', 'legend');
    expect(plain).not.toContain('convention');
    const nearly = render(await modelOf({}, withCases(land({}, { bound: 'nearly' }))), 'en', 'legend');
    expect(nearly).toContain('nearly N: 0.9 N to N');
    expect(nearly).not.toContain('about N');
  });
});
