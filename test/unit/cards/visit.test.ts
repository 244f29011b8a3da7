import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../../../src/cards/card';
import { visitCard } from '../../../src/cards/visit';
import { visitDerivations } from '../../../src/cards/visit/derivations';
import { meetingOf, type VisitModel, visitModel } from '../../../src/cards/visit/model';
import { visitSubtitle } from '../../../src/cards/visit/subtitle';
import { visitTable } from '../../../src/cards/visit/table';
import { visitTakeaway } from '../../../src/cards/visit/takeaway';
import type { Dataset, Visit } from '../../../src/domain/dataset';
import { factsOf } from '../../../src/domain/facts';
import { intervalOf } from '../../../src/domain/quantity';
import type { Filters } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { LANGS, type Lang } from '../../../src/i18n/lang';
import { type Phrase, plainText } from '../../../src/i18n/phrase';
import { DashboardContext } from '../../../src/state/context';
import { createDashboard } from '../../../src/state/store';
import { anyCenterFilters, ask, idIn } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';

const modelOf = async (filters: Partial<Filters> = {}, of: Dataset = bundled) => visitModel(await ask(filters, of));
const headings = (model: VisitModel) => LANGS.map((lang) => plainText(visitTakeaway(model, lang)));
const evidenceIn = (phrase: Phrase | string) =>
  typeof phrase === 'string' ? [] : phrase.flatMap((part) => (typeof part === 'string' ? [] : [part.evidence]));
const cellsOf = (cells: Cell | readonly Cell[]): readonly Cell[] => ('text' in cells ? [cells] : cells);
const allCells = ({ rows }: Table) => rows.flatMap(({ cells }) => cells.flatMap(cellsOf));
const lines = ({ rows }: Table) => rows.map(({ cells }) => cells.flatMap(cellsOf).map(({ text }) => text));

function theVisit(): Visit {
  const [visit] = bundled.visits;
  if (!visit) throw new Error('The bundled dataset has no visit');
  return visit;
}

/** The bundled dataset with its visit changed, and copies of it after that. */
const withVisits = (...changes: readonly Partial<Visit>[]): Dataset => ({
  ...bundled,
  visits: changes.map((change, index) => ({ ...theVisit(), id: `visit-${index + 1}`, ...change })),
});
const electronics = idIn(bundled.industries, 'electronics');
const energy = idIn(bundled.industries, 'new-energy');
const optics = idIn(bundled.industries, 'optics');
const logistics = idIn(bundled.industries, 'logistics');
const list = (items: Visit['industries']['items'], complete = false) => ({
  industries: { complete, items, evidence: theVisit().industries.evidence },
  matched: { complete, items, evidence: theVisit().matched.evidence },
});

/** The card's face as the page draws it. */
function drawn(model: VisitModel, lang: Lang, compact = false): string {
  const store = createDashboard({ lang, theme: 'light' }, inlineEngine);
  const { Chart, Legend } = visitCard;
  return renderToStaticMarkup(
    createElement(
      DashboardContext,
      { value: store },
      createElement(Chart, { model, lang, compact }),
      createElement(Legend, { model, lang }),
    ),
  );
}
const evidenceDrawn = (markup: string) => [...markup.matchAll(/data-evidence="([^"]+)"/g)].map(([, id]) => id ?? '');

describe('takeaway', () => {
  test('says that every industry named was matched, and what came in addition', async () => {
    expect(headings(await modelOf())).toEqual([
      '考察团列名的 2 类产业，当地都安排了配套企业；另有光学、物流企业',
      'Hosts arranged local firms in both industries named, plus optics and logistics',
    ]);
  });

  test('is the same under filters that only centers answer', async () => {
    const one = await modelOf({ center: [idIn(bundled.centers, 'lingchuang')] });
    expect(headings(one)).toEqual(headings(await modelOf()));
  });

  test('of an open list never says that nothing was matched', async () => {
    const { industries } = list([electronics]);
    const { matched } = list([optics]);
    expect(headings(await modelOf({}, withVisits({ industries, matched })))).toEqual([
      '考察团列名的 1 类产业，当地有无配套企业未报道；当地安排的是光学企业',
      'Local firms in the one industry named are not reported; local firms are in optics',
    ]);
  });

  test('of a closed list says so', async () => {
    const { industries } = list([electronics, energy]);
    const { matched } = list([optics], true);
    expect(headings(await modelOf({}, withVisits({ industries, matched })))).toEqual([
      '考察团列名的 2 类产业，当地都没有安排配套企业；当地安排的是光学企业',
      'Hosts arranged no local firms in the 2 industries named; local firms are in optics',
    ]);
  });

  test('counts a partial match from an open list as a lower bound', async () => {
    const { industries } = list([electronics, energy, optics]);
    const { matched } = list([energy]);
    const closed = { ...matched, complete: true };
    expect(headings(await modelOf({}, withVisits({ industries, matched })))).toEqual([
      '考察团列名的 3 类产业，当地至少为其中 1 类安排了配套企业',
      'Hosts arranged local firms in at least 1 of the 3 industries named',
    ]);
    expect(headings(await modelOf({}, withVisits({ industries, matched: closed })))).toEqual([
      '考察团列名的 3 类产业，当地为其中 1 类安排了配套企业',
      'Hosts arranged local firms in 1 of the 3 industries named',
    ]);
  });

  test('counts what came in addition where the names are too many, as a lower bound of an open list', async () => {
    const names = ['a', 'b', 'c', 'd'].map((id) => ({ ...bundled.industries[0], id, name: { zh: id, en: id } }));
    const more = { ...withVisits(list([electronics])), industries: [...bundled.industries, ...names] } as Dataset;
    const local = (complete: boolean): Dataset => ({
      ...more,
      visits: more.visits.map((visit) => ({
        ...visit,
        matched: { ...visit.matched, complete, items: more.industries.map(({ id }) => id) },
      })),
    });
    expect(headings(await modelOf({}, local(false)))).toEqual([
      '考察团列名的 1 类产业，当地安排了配套企业；另有至少 7 类其他产业的企业',
      'Hosts arranged local firms in the one industry named, plus at least 7 other industries',
    ]);
    expect(headings(await modelOf({}, local(true)))[0]).toBe(
      '考察团列名的 1 类产业，当地安排了配套企业；另有 7 类其他产业的企业',
    );
  });

  test('of several visits says how many, and how many enterprises came with all bounds', async () => {
    const enterprises = { ...theVisit().enterprises, value: 30, bound: 'over' } as const;
    expect(headings(await modelOf({}, withVisits({}, {})))).toEqual([
      '2 次考察，企业合计 36 家次',
      '2 visits by 36 enterprises, counted per visit',
    ]);
    expect(headings(await modelOf({}, withVisits({}, { enterprises })))).toEqual([
      '2 次考察，企业合计超过 48 家次',
      '2 visits by over 48 enterprises, counted per visit',
    ]);
  });

  test('of more visits than are listed is open above', async () => {
    const many = await modelOf({}, withVisits(...Array.from({ length: 41 }, () => ({}))));
    expect(many.visits).toHaveLength(40);
    expect(visitTable(many, 'zh').caption).toMatch(/^41 次考察.*这里列出前 40 次$/);
    expect(visitTable(many, 'en').caption).toMatch(/^All facts of 41 visits.*the first 40 visits are listed$/);
    expect(visitCard.describe(many, 'zh')).toContain('41 次投资考察的事实清单，列出前 40 次：');
    expect(headings(many)).toEqual([
      '41 次考察，企业合计至少 720 家次',
      '41 visits by at least 720 enterprises, counted per visit',
    ]);
  });

  test('of no visit claims nothing', async () => {
    expect(headings(await modelOf({ place: [idIn(bundled.places, 'xinzhou')] }))).toEqual(['', '']);
  });
});

describe('subtitle', () => {
  test('names the delegation, its enterprises and the dates with their inferred year, each with its source', async () => {
    const model = await modelOf();
    const words = LANGS.map((lang) => visitSubtitle(model, lang));
    expect(words.map((phrase) => (typeof phrase === 'string' ? phrase : plainText(phrase)))).toEqual([
      '深圳市江西商会赴上饶考察，18 家企业，2023? 年 11 月 21 日至 22 日',
      'Shenzhen Jiangxi Chamber in Shangrao, 18 enterprises, Nov 21–22, 2023?',
    ]);
    expect(evidenceIn(words[0] ?? '')).toEqual([
      'shenzhen-jiangxi-chamber.enterprises',
      'shenzhen-jiangxi-chamber.visit',
    ]);
  });
});

describe('model', () => {
  test('puts what both sides name first, and every industry in one column', async () => {
    const { industries } = list([optics, electronics]);
    const { matched } = list([logistics, electronics]);
    const [visit] = (await modelOf({}, withVisits({ industries, matched }))).visits;
    expect(visit?.industries.map(({ id, delegation, local }) => [id, delegation, local])).toEqual([
      ['electronics', true, true],
      ['optics', true, false],
      ['logistics', false, true],
    ]);
  });

  test('loses and invents no industry', async () => {
    const ids = bundled.industries.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.subarray(ids), fc.subarray(ids), async (own, arranged) => {
        const of = withVisits({ industries: list(own).industries, matched: list(arranged).matched });
        const [visit] = (await modelOf({}, of)).visits;
        if (!visit) throw new Error('No visit');
        const { named, matched, extra } = meetingOf(visit);
        expect(new Set(named.map(({ id }) => id))).toEqual(new Set(own));
        expect(new Set([...matched, ...extra].map(({ id }) => id))).toEqual(new Set(arranged));
        expect(visit.industries).toHaveLength(new Set([...own, ...arranged]).size);
      }),
    );
  });

  test('takes only those participants who came with the visit', async () => {
    const [visit] = (await modelOf()).visits;
    expect(visit?.people.map(({ name }) => name.zh)).toEqual(['杨洪', '吕子淇', '陈文红']);
    expect(visit?.people.map(({ posts }) => posts.length)).toEqual([3, 2, 3]);
  });
});

describe('table', () => {
  test('holds every fact of the visit, and a post that is not reported says so', async () => {
    const zh = lines(visitTable(await modelOf(), 'zh'));
    expect(zh).toContainEqual(['考察企业', '18 家', '']);
    expect(zh).toContainEqual(['到访', '上饶经开区', '按列出的次序，先后未报道']);
    expect(zh).toContainEqual(['夜晚到访', '望仙谷景区', '按列出的次序，先后未报道']);
    expect(zh).toContainEqual(['考察团产业', '未报道：光学', '']);
    expect(zh).toContainEqual(['当地配套企业', '等，清单未列尽', '']);
    expect(zh).toContainEqual(['职务', '吕子淇', '深圳市亚创投资发展集团有限公司（职务未报道）', '']);
    expect(zh.find(([item]) => item === '考察日期')).toEqual([
      '考察日期',
      '2023? 年 11 月 21 日至 22 日',
      theVisit().date.inference?.zh,
    ]);
    const en = lines(visitTable(await modelOf(), 'en'));
    expect(en).toContainEqual(['Post', 'Yang Hong', 'President, Shenzhen Jiangxi Chamber of Commerce', '']);
    expect(en).toContainEqual(['Delegation', 'not reported: Logistics', '']);
  });

  test('names every firm and every policy of the articles', async () => {
    for (const lang of LANGS) {
      const texts = lines(visitTable(await modelOf(), lang)).flat();
      for (const { name } of [...bundled.firms, ...bundled.policies]) expect(texts).toContain(name[lang]);
    }
  });

  test('keeps bounds in words', async () => {
    const enterprises = { ...theVisit().enterprises, value: 20, bound: 'over' } as const;
    const model = await modelOf({}, withVisits({ enterprises }));
    expect(allCells(visitTable(model, 'zh')).map(({ text }) => text)).toContain('20 多家');
    expect(allCells(visitTable(model, 'en')).map(({ text }) => text)).toContain('over 20 enterprises');
  });

  test('says whose fact it is where there are several visits', async () => {
    const model = await modelOf({}, withVisits({ name: { zh: '甲', en: 'A' } }, { name: { zh: '乙', en: 'B' } }));
    const zh = lines(visitTable(model, 'zh'));
    expect(zh).toContainEqual(['考察企业', '甲', '18 家', '']);
    expect(zh).toContainEqual(['考察企业', '乙', '18 家', '']);
  });

  test('has every fact that the face draws, and one row for each fact of the visit', async () => {
    const model = await modelOf();
    for (const lang of LANGS) {
      const table = visitTable(model, lang);
      const known = new Set(allCells(table).flatMap(({ evidence }) => evidence ?? []));
      for (const id of evidenceDrawn(drawn(model, lang))) expect(known).toContain(id);
      const own = [...factsOf(bundled).keys()].filter((id) => id.startsWith('shenzhen-jiangxi-chamber.'));
      expect(own.filter((id) => !known.has(id))).toEqual([]);
      expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
    }
  });
});

describe('the face', () => {
  test('shows places, evening, talks, industries and posts as figures that lead to their facts', async () => {
    const model = await modelOf();
    const ids = evidenceDrawn(drawn(model, 'zh'));
    const facts = factsOf(bundled);
    expect(ids.filter((id) => !facts.has(id))).toEqual([]);
    for (const id of [
      'shenzhen-jiangxi-chamber.visited.hengfeng',
      'shenzhen-jiangxi-chamber.evening.shiguang',
      'shenzhen-jiangxi-chamber.talk.4',
      'shenzhen-jiangxi-chamber.host',
      'lv-ziqi.post.2',
    ])
      expect(ids).toContain(id);
    // Two industries named and two not: all four boxes lead to the list that names them or is silent.
    expect(ids.filter((id) => id === 'shenzhen-jiangxi-chamber.industries')).toHaveLength(4);
    expect(ids.filter((id) => id === 'shenzhen-jiangxi-chamber.matched')).toHaveLength(4);
  });

  test('says that lists are open, that the order is not reported and that the year is inferred', async () => {
    const model = await modelOf();
    const zh = drawn(model, 'zh');
    expect(zh.match(/等，清单未列尽/g)).toHaveLength(2);
    expect(zh).toContain('aria-label="未报道：光学"');
    expect(zh).toContain('先后未报道');
    expect(zh).toContain('2023?：年份为推定');
    const en = drawn(model, 'en', true);
    expect(en.match(/and others, list left open/g)).toHaveLength(2);
    expect(en).toContain('2023?: year inferred');
    expect(en).not.toMatch(/[㐀-鿿]/);
  });

  test('says "not listed" of a closed list, and not that it is open', async () => {
    const { industries } = list([electronics], true);
    const { matched } = list([electronics, optics], true);
    const zh = drawn(await modelOf({}, withVisits({ industries, matched })), 'zh');
    expect(zh).toContain('aria-label="未列入：光学"');
    expect(zh).not.toContain('未报道：光学');
    expect(zh).not.toContain('清单未列尽');
  });

  test('of several visits opens the first and names the others', async () => {
    const zh = drawn(await modelOf({}, withVisits({}, { name: { zh: '乙', en: 'B' } })), 'zh');
    expect(zh.match(/<details/g)).toHaveLength(2);
    expect(zh.match(/<details [^>]*open/g)).toHaveLength(1);
    expect(zh).toContain('<b>乙</b>');
  });
});

describe('evidence', () => {
  test('every figure of heading, subtitle, table and derivation leads to a fact or a derivation', async () => {
    const facts = factsOf(bundled);
    await fc.assert(
      fc.asyncProperty(anyCenterFilters(), async (filters) => {
        const model = visitModel(await ask(filters));
        for (const lang of LANGS) {
          const derivations = visitDerivations(model, lang);
          const ids = [
            ...evidenceIn(visitTakeaway(model, lang)),
            ...evidenceIn(visitSubtitle(model, lang)),
            ...allCells(visitTable(model, lang)).flatMap(({ evidence }) => evidence ?? []),
          ];
          for (const id of ids) expect(facts.has(id) || derivations.some((entry) => entry.id === id)).toBe(true);
          for (const id of derivations.flatMap(({ inputs }) => inputs.flatMap((input) => input.facts)))
            expect(facts.has(id)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('lists which named industries have local firms', async () => {
    const derivation = visitDerivations(await modelOf(), 'en').find(({ id }) => id.endsWith('.matched'));
    expect(derivation?.value).toBe('2 of 2');
    expect(derivation?.inputs.map(({ label, result }) => [label, result])).toEqual([
      ['Electronics', 'local firms named'],
      ['New energy', 'local firms named'],
    ]);
  });

  test('adds up the enterprises of all visits, bounds included', async () => {
    const enterprises = { ...theVisit().enterprises, value: 10, bound: 'nearly' } as const;
    const model = await modelOf({}, withVisits({}, { enterprises }));
    expect(intervalOf(enterprises)).toMatchObject({ min: 9, max: 10 });
    const sum = visitDerivations(model, 'zh').find(({ id }) => id === 'visit.enterprises');
    expect([sum?.value, sum?.note]).toEqual(['27–28', '家次，不含 28']);
    expect(sum?.inputs.map(({ result }) => result)).toEqual(['18 家', '近 10 家']);
  });
});
