import { describe, expect, test } from 'vitest';
import { kpisDerivations } from '../../../src/cards/kpis/derivations';
import { keyFigures, programPhrases } from '../../../src/cards/kpis/figures';
import { type KpisModel, kpisModel } from '../../../src/cards/kpis/model';
import { kpisTable } from '../../../src/cards/kpis/table';
import { kpisTakeaway } from '../../../src/cards/kpis/takeaway';
import type { Center } from '../../../src/domain/dataset';
import { parseEdtf } from '../../../src/domain/edtf';
import { factsOf } from '../../../src/domain/facts';
import { type Filters, NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { readingWords } from '../../../src/i18n/evidence';
import { LANGS } from '../../../src/i18n/lang';
import { evidenceIn, plainText } from '../../../src/i18n/phrase';
import { ask, idIn } from '../../fixtures/answers';
import { bundled, centerOf } from '../../fixtures/bundled';
import { manyCenters } from '../../fixtures/many-centers';

const engine = inlineEngine(bundled);
const modelOf = async (filters: Partial<Filters> = {}, reference = 300) =>
  kpisModel(await engine.ask({ ...NO_FILTERS, ...filters }, reference));
const place = (id: string) => ({ place: [idIn(bundled.places, id)] });
const center = (...ids: string[]) => ({ center: ids.map((id) => idIn(bundled.centers, id)) });
const figureOf = (model: KpisModel, id: string, lang: 'zh' | 'en' = 'zh') =>
  keyFigures(model, lang)
    .filter((entry) => entry.id === id)
    .map((entry) => ({ ...entry, note: plainText(entry.note) }))[0];
const span = (text: string) => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.date;
};

describe('visiting enterprises', () => {
  const enterprises = (model: KpisModel) => keyFigures(model, 'zh').at(-1);
  const noteOf = (model: KpisModel) => plainText(enterprises(model)?.note ?? []);

  test('do not follow a date filter, as the figures beside them do not', async () => {
    expect(enterprises(await modelOf({ time: span('2008') }))).toEqual(enterprises(await modelOf()));
  });

  test('are of visits to the chosen place: none, or not reported whether there were any', async () => {
    expect(enterprises(await modelOf(place('shangrao')))?.value).toBe(enterprises(await modelOf())?.value);
    expect(enterprises(await modelOf(place('shenzhen')))).toMatchObject({ value: '无', note: ['当前筛选下没有考察'] });
    expect(enterprises(await modelOf(place('xinzhou')))).toMatchObject({
      value: '未报道',
      note: ['是否到访所选地区未报道'],
    });
  });

  test('say that they don’t follow filters of centers', async () => {
    expect(noteOf(await modelOf(center('wanda')))).toMatch(/^11 月 21 日至 22 日，年份推定，不随中心筛选$/);
  });

  test('have their dates beside them, which lead to the fact of the dates and so to why the year is inferred', async () => {
    const model = await modelOf(center('wanda'));
    for (const lang of LANGS) {
      const note = keyFigures(model, lang).at(-1)?.note ?? [];
      expect(evidenceIn(note)).toEqual(['shenzhen-jiangxi-chamber.visit']);
      const fact = factsOf(bundled).get(evidenceIn(note)[0] ?? '');
      expect(fact?.value).toMatchObject({ type: 'date', date: { edtf: '2023?-11-21/2023?-11-22' } });
      expect(fact && readingWords(fact, lang).join(' ')).toContain('2008');
      const row = kpisTable(model, lang).rows.find(({ id }) => id === 'shenzhen-jiangxi-chamber.enterprises');
      expect(row?.cells.at(-1)).toEqual({ text: plainText(note), evidence: 'shenzhen-jiangxi-chamber.visit' });
    }
  });

  test('lead to no dates where there is no visit, or where several are counted', async () => {
    expect(evidenceIn(enterprises(await modelOf(place('shenzhen')))?.note ?? [])).toEqual([]);
    const [visit] = bundled.visits;
    if (!visit) throw new Error('no visit');
    const several = kpisModel(await ask({}, { ...bundled, visits: [visit, { ...visit, id: 'another' }] }));
    expect(enterprises(several)).toMatchObject({ id: 'kpis.visits', note: [] });
  });
});

describe('reported totals', () => {
  const lines = async (filters: Partial<Filters>) => programPhrases(await modelOf(filters), 'zh').map(plainText);

  test('stand with their district, with what contains it, and with each part of it', async () => {
    const all = await lines({});
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(/16 个中心解决问题，新增用房 5100 多 m²（1 月 1 日至 8 月 30 日，年份推定）$/);
    for (const id of ['xinzhou', 'shangrao', 'dongshi']) expect(await lines(place(id))).toEqual(all);
  });

  test('say that they don’t follow filters of centers, on the card and in the table', async () => {
    expect((await lines(center('wanda')))[0]).toMatch(/（1 月 1 日至 8 月 30 日，年份推定，不随中心筛选）$/);
    expect((await lines({ q: '万达' }))[0]).toMatch(/不随中心筛选）$/);
    const { rows } = kpisTable(await modelOf({ reach: ['unknown'] }), 'en');
    const total = rows.find(({ id }) => id === 'xinzhou-upgrade.centers');
    expect(total?.cells.at(-1)).toMatchObject({ text: expect.stringMatching(/, not filtered by center$/) });
  });

  test('of another place are none, and the card says that none is reported', async () => {
    expect(await lines(place('hengfeng'))).toEqual([]);
    expect(await modelOf(place('hengfeng'))).toMatchObject({ isPlaced: true, programs: [] });
  });

  test('are rows of the table with their unit and their time', async () => {
    const rows = kpisTable(await modelOf(), 'zh').rows.map(({ id, cells }) => [
      id,
      ...cells.flat().map(({ text }) => text),
    ]);
    expect(rows).toContainEqual([
      'xinzhou-upgrade.centers',
      expect.stringMatching(/解决问题的中心$/),
      '16 个',
      '报道的汇总数，1 月 1 日至 8 月 30 日，年份推定',
    ]);
    expect(rows).toContainEqual(['xinzhou-upgrade.space', expect.anything(), '5100 多 m²', expect.anything()]);
  });
});

describe('functions', () => {
  test('are a lower bound as long as one of them is neither reported nor reported as absent', async () => {
    const functions = async (filters: Partial<Filters>, of = bundled) =>
      figureOf(kpisModel(await ask(filters, of)), 'kpis.functions');
    expect(await functions({ reach: ['unknown'] })).toMatchObject({ value: '7', unit: '种以上' });
    expect(await functions({}, { ...bundled, centers: [denyingAllButOne] })).toMatchObject({ value: '1', unit: '种' });
  });
});

/** 万达 with a list that says yes or no to every function. */
const denyingAllButOne: Center = {
  ...centerOf('wanda'),
  functions: {
    complete: true,
    evidence: centerOf('wanda').status.evidence,
    items: bundled.functions.map(({ id }, index) => ({
      function: id,
      presence: index === 0 ? 'yes' : 'no',
      words: [],
      evidence: centerOf('wanda').status.evidence,
    })),
  },
};

describe('reaching the reference', () => {
  test('counts apart what is not open yet', async () => {
    expect(figureOf(await modelOf(), 'kpis.reach')?.note).toBe('5 个确定（2 个尚未投用），2 个未知');
    expect(plainText(kpisTakeaway(await modelOf(), 'zh'))).toMatch(/都达到 300 m²（2 个尚未投用）$/);
  });

  test('is never "0 of them surely"', async () => {
    const none = await modelOf(center('wusan-2'), 1000);
    expect(figureOf(none, 'kpis.reach')?.note).toBe('1 个未达到');
    expect(plainText(kpisTakeaway(none, 'zh'))).toBe('1 个中心的面积有报道，未达到 1000 m²');
    const unknown = await modelOf(center('wusan-2', 'lingchuang'), 1000);
    expect(plainText(kpisTakeaway(unknown, 'zh'))).toBe('2 个中心中 2 个有面积报道，没有一个确定达到 1000 m²');
    expect(plainText(kpisTakeaway(unknown, 'en'))).toBe(
      '2 of 2 centers have a reported area; none surely reaches 1000 m²',
    );
  });
});

test('several visits that a filter leaves alone say no more than that', async () => {
  const [visit] = bundled.visits;
  if (!visit) throw new Error('no visit');
  const twice = { ...bundled, visits: [visit, { ...visit, id: 'second-visit' }] };
  const model = kpisModel(await ask(center('wanda'), twice));
  const notes = LANGS.map((lang) => figureOf(model, 'kpis.visits', lang)?.note);
  expect(notes).toEqual(['不随中心筛选', 'not filtered by center']);
});

describe('more centers than a page holds', () => {
  test('are counted all, and named only while they are few', async () => {
    const model = kpisModel(await ask({}, manyCenters));
    const reported = manyCenters.centers.filter(({ areas }) => areas.length > 0).length;
    const gaining = manyCenters.centers.filter(({ areas }) =>
      areas.some(({ before, after }) => before && after),
    ).length;
    expect(figureOf(model, 'kpis.centers')).toMatchObject({ value: '120', note: '4 个街道，1 个未报道城市' });
    expect(figureOf(model, 'kpis.areas')).toMatchObject({
      value: String(reported),
      note: `${120 - reported} 个未报道`,
    });
    const gain = kpisDerivations(model, 'zh').find(({ id }) => id === 'kpis.gain');
    expect(gain?.excluded?.lines).toEqual([
      `${reported - gaining} 个中心：前后面积没有都报道`,
      `${120 - reported} 个中心：面积未报道`,
    ]);
  });
});

describe('derived figures', () => {
  test('cite what was searched also where nothing is found', async () => {
    for (const filters of [{}, center('wanda'), center('bincheng'), place('xinzhou')])
      for (const { id, inputs } of kpisDerivations(await modelOf(filters), 'zh'))
        expect(
          inputs.flatMap(({ facts }) => facts),
          `${JSON.stringify(filters)} ${id}`,
        ).not.toEqual([]);
  });

  test('of who reaches the reference cite who is not yet open', async () => {
    const reach = kpisDerivations(await modelOf(), 'zh').find(({ id }) => id === 'kpis.reach');
    const cited = reach?.inputs.flatMap(({ facts }) => facts).filter((fact) => fact.endsWith('.status'));
    expect(cited).toEqual(['fenghuang.status', 'bincheng.status']);
  });
});
