import { describe, expect, test } from 'vitest';
import { areaFactId } from '../../../src/domain/area';
import type { Dataset } from '../../../src/domain/dataset';
import type { Fact } from '../../../src/domain/fact';
import { factsOf } from '../../../src/domain/facts';
import { bundled, centerOf } from '../../fixtures/bundled';

const facts = factsOf(bundled);

function factOf(id: string): Fact {
  const fact = facts.get(id);
  if (!fact) throw new Error(`No fact ${id}`);
  return fact;
}

/** How many facts a dataset states or is silent about, counted table by table; two with one id would be one less. */
function expectedCount({
  centers,
  places,
  functions,
  services,
  programs,
  policies,
  events,
  visits,
  people,
  firms,
  cases,
}: Dataset) {
  const total = <T>(entries: readonly T[], count: (entry: T) => number) =>
    entries.reduce((all, entry) => all + count(entry), 0);
  const given = (...values: unknown[]) => values.filter((value) => value !== undefined).length;
  const alwaysPerCenter = 1 + 1 + 4 + 1 + functions.length + 2;
  return (
    total(centers, ({ brand, method, move, activities, partners }) => {
      return alwaysPerCenter + given(brand, method, move) + activities.length + partners.length;
    }) +
    places.filter(({ level }) => level !== 'province').length +
    services.length +
    total(programs, ({ centers, space, methods }) => given(centers, space) + methods.length) +
    policies.length +
    events.length +
    total(visits, ({ places, evening, talks }) => 5 + places.length + evening.length + talks.length) +
    total(people, ({ posts }) => posts.length) +
    firms.length +
    total(cases, ({ revenue, listing, growth, context }) => 6 + given(revenue, listing, growth, context))
  );
}

describe('the facts of the bundled dataset', () => {
  test('have an id of their own each, so that none hides another', () => {
    expect(facts.size).toBe(expectedCount(bundled));
    for (const [id, fact] of facts) expect(fact.id).toBe(id);
  });

  test('have ids that may stand in an address as they are', () => {
    for (const id of facts.keys()) expect(id).toMatch(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/);
  });

  test('all lead to at least one paragraph, also where the finding is silence', () => {
    for (const { id, evidence } of facts.values()) expect([id, evidence.length > 0]).toEqual([id, true]);
  });

  test('name their subject in both languages', () => {
    for (const { id, subject } of facts.values())
      expect([id, subject.zh !== '', subject.en !== '']).toEqual([id, true, true]);
  });
});

describe('a fact', () => {
  test.each([
    ['wusan-2.area.before', 118, 'exact'],
    ['wusan-2.area.after', 350, 'exact'],
    ['lingchuang.area.after', 300, 'over'],
    ['fenghuang.area.after', 300, 'atLeast'],
    ['dajingtou.area.after', 500, 'nearly'],
    ['dajingtou.premises.before', 240, 'exact'],
    ['dajingtou.premises.after', 3000, 'nearly'],
    ['xinzhou-upgrade.centers', 16, 'exact'],
    ['xinzhou-upgrade.space', 5100, 'over'],
    ['shenzhen-jiangxi-chamber.enterprises', 18, 'exact'],
    ['feinan-hengfeng.land.before', 50, 'exact'],
    ['feinan-hengfeng.land.after', 560, 'exact'],
    ['feinan-hengfeng.revenue', 1e10, 'over'],
  ])('%s is %d, %s', (id, value, bound) => {
    expect(factOf(id).value).toMatchObject({ type: 'quantity', quantity: { value, bound } });
  });

  test('that no source states says so, and cites the paragraphs that speak of its subject', () => {
    const before = factOf('lingchuang.area.before');
    expect(before.value).toEqual({ type: 'unreported' });
    expect(before.evidence.map(({ source, paragraph }) => `${source}.${paragraph}`)).toContain('A1.1');
    expect(new Set(before.evidence.map(({ source, paragraph }) => `${source}.${paragraph}`)).size).toBe(
      before.evidence.length,
    );
  });

  test('on a function carries its name and the words of its source', () => {
    expect(factOf('wanda.fn.cinema')).toMatchObject({
      detail: { zh: '红色影厅区' },
      value: { type: 'presence', presence: 'yes', words: ['红色影厅区'] },
    });
    expect(factOf('wanda.fn.police')).toMatchObject({ detail: { zh: '警务室' }, value: { type: 'unreported' } });
  });

  test('on a list that its source leaves open gives the number stated, or says that it is not complete', () => {
    expect(factOf('wusan-2.functions').value).toMatchObject({
      type: 'quantity',
      quantity: { value: 10, bound: 'over' },
    });
    expect(factOf('lingchuang.functions').value).toMatchObject({ type: 'list', complete: false });
    expect(factOf('wanda.functions').value).toMatchObject({ type: 'list', complete: true });
    expect(factOf('dajingtou.functions').value).toEqual({ type: 'unreported' });
  });

  test('on an event gives its date, or the words that its source has in place of one', () => {
    expect(factOf('event.fenghuang-bincheng-opening').value).toMatchObject({
      type: 'date',
      date: { edtf: '2023?-11' },
      expected: true,
    });
    expect(factOf('event.lingchuang-renovated').value).toMatchObject({ type: 'text', text: { zh: '近期' } });
  });

  test('on a post of which only the organization is named is not made up', () => {
    expect(factOf('lv-ziqi.post.2')).toMatchObject({ field: 'post', value: { type: 'unreported' } });
  });

  test('on where a center lies cites what is said of that center, and of the place where that is all there is', () => {
    const { placeEvidence, ...rest } = centerOf('dajingtou');
    expect(factOf('dajingtou.place').evidence).toBe(placeEvidence);
    const without = factsOf({ ...bundled, centers: [rest] }).get('dajingtou.place');
    expect(without?.evidence).toBe(bundled.places.find(({ id }) => id === 'dongshi')?.evidence);
  });

  test('on a place says what it belongs to, or that no source says it; of a province nothing', () => {
    expect(factOf('place.xinzhou')).toMatchObject({
      subject: { zh: '信州区' },
      field: 'within',
      value: { type: 'text', text: { zh: '上饶市' } },
    });
    expect(factOf('place.xingyuan').value).toEqual({ type: 'unreported' });
    expect(facts.has('place.guangdong')).toBe(false);
  });

  test('on an area is found by center, basis and end', () => {
    expect(areaFactId('dajingtou', 'premises', 'after')).toBe('dajingtou.premises.after');
    expect(areaFactId('dajingtou', 'serviceCenter', 'before')).toBe('dajingtou.area.before');
    for (const center of bundled.centers)
      for (const { basis, ...area } of center.areas)
        for (const end of ['before', 'after'] as const)
          expect(factOf(areaFactId(center.id, basis, end)).value.type).toBe(area[end] ? 'quantity' : 'unreported');
  });
});

test('the facts of a dataset are gathered once, however often they are asked for', () => {
  const copy = { ...bundled };
  expect(factsOf(copy)).toBe(factsOf(copy));
  expect(factsOf({ ...copy, centers: [] }).size).toBeLessThan(factsOf(copy).size);
});
