import { describe, expect, test } from 'vitest';
import { DEFAULT_REFERENCE } from '../../../src/domain/area';
import { interval } from '../../../src/domain/interval';
import type { Answer, Scope } from '../../../src/engine/answer';
import { NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { ask, idIn } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';
import { area, center, certainIn, idsOf, place, XINGYUAN, XINZHOU } from './selected';

const countIn = (answer: Answer, facet: Exclude<keyof Answer['facets'], 'fn'>, value: string) =>
  answer.facets[facet].find((entry) => entry.value === value)?.count;

describe('without filters', () => {
  test('everything is selected for certain, and nothing is left out', async () => {
    const answer = await ask();
    for (const scope of ['centers', 'events', 'visits', 'cases'] as const satisfies readonly Scope[]) {
      expect(answer[scope]).toMatchObject({
        total: bundled[scope].length,
        certain: bundled[scope].length,
        possible: 0,
        unjudged: [],
        unaffectedBy: [],
        emptiedBy: undefined,
      });
      expect(idsOf(answer[scope])).toEqual(bundled[scope].map(({ id }) => id));
    }
  });

  test('five centers reach 300 m², of two nobody knows', async () => {
    expect((await ask()).reach).toEqual({ yes: 5, no: 0, unknown: 2 });
  });

  test('at 400 m² one reaches, one does not, and the lower bounds leave three more open', async () => {
    expect((await inlineEngine(bundled).ask(NO_FILTERS, 400)).reach).toEqual({ yes: 1, no: 1, unknown: 5 });
  });

  test('five centers report an area, two a gain, together at least 2692 and under 2992 m²', async () => {
    const { areas } = await ask();
    expect(areas).toMatchObject({ reported: 5, gaining: 2, gain: interval(2692, 2992, '[)') });
    expect(areas.gains.map((gain) => [gain.center.id, gain.area.basis])).toEqual([
      ['wusan-2', 'serviceCenter'],
      ['dajingtou', 'premises'],
    ]);
  });

  test('four centers list their functions, and two of the lists are left open', async () => {
    expect((await ask()).lists).toEqual({ reported: 4, open: 2 });
  });

  test('a service hall is reported by two centers, and by the other five not reported', async () => {
    const hall = (await ask()).functions.find(({ id }) => id === 'service-hall');
    expect(hall?.counts).toEqual({ yes: 2, planned: 0, no: 0, unreported: 5 });
    expect(hall?.reportedBy).toEqual(['lingchuang', 'wusan-2']);
  });

  test('a category is reported where one of its functions is: safety by one center, learning by two', async () => {
    const yes = Object.fromEntries((await ask()).categories.map(({ id, counts }) => [id, counts.yes]));
    expect(yes).toEqual({
      government: 2,
      party: 2,
      deliberation: 2,
      safety: 1,
      veterans: 1,
      counseling: 1,
      learning: 2,
      children: 2,
      elderly: 2,
      culture: 1,
    });
  });
});

describe('by place', () => {
  test.each(['xinzhou', 'shangrao'])('%s leaves its four centers, and can not judge three', async (id) => {
    const { centers } = await ask(place(id));
    expect(certainIn(centers)).toEqual(XINZHOU);
    expect(centers.possible).toBe(0);
    expect(centers.unjudged).toEqual([{ facet: 'place', count: 3, ids: XINGYUAN }]);
  });

  test('a street leaves its own centers; those of another street are judged, and out', async () => {
    const { centers } = await ask(place('dongshi'));
    expect(idsOf(centers)).toEqual(['wusan-2', 'dajingtou']);
    expect(centers.unjudged).toEqual([]);
  });

  test('兴园 itself leaves its three centers', async () => {
    expect(certainIn((await ask(place('xingyuan'))).centers)).toEqual(XINGYUAN);
  });

  test('two places are alternatives', async () => {
    const { centers } = await ask(place('dongshi', 'xishi'));
    expect(idsOf(centers)).toEqual(['wusan-2', 'dajingtou', 'wanda']);
  });

  test('信州区 empties the visit and the case, which went elsewhere, and lifting it brings them back', async () => {
    const { visits, cases } = await ask(place('xinzhou'));
    for (const selection of [visits, cases])
      expect(selection).toMatchObject({ certain: 0, possible: 0, emptiedBy: 'place' });
  });

  test('横峰 leaves the visit, the case and its events, and no center', async () => {
    const answer = await ask(place('hengfeng'));
    expect(idsOf(answer.visits)).toHaveLength(1);
    expect(idsOf(answer.cases)).toEqual(['feinan-hengfeng']);
    expect(idsOf(answer.events)).toEqual(['feinan-invested', 'shenzhen-visit']);
    expect(answer.centers).toMatchObject({ certain: 0, possible: 0, emptiedBy: 'place' });
  });

  test('an event of which no place is reported is left out, counted and said', async () => {
    const { events } = await ask(place('shangrao'));
    const [unjudged] = events.unjudged;
    expect(unjudged?.ids).toContain('feinan-listed');
    expect(events.certain + events.possible + (unjudged?.count ?? 0)).toBe(events.total);
  });

  test('an event belongs to the places of its centers as well', async () => {
    const { events } = await ask(place('xishi'));
    expect(idsOf(events)).toEqual(['wanda-film']);
  });
});

describe('by function, category and status', () => {
  const partyRoom = idIn(bundled.functions, 'party-room');

  test('a function leaves the centers that report it', async () => {
    const { centers } = await ask({ fn: [{ id: partyRoom, presence: 'yes' }] });
    expect(idsOf(centers)).toEqual(['lingchuang', 'wusan-2']);
  });

  test('a function that is not reported leaves all the others, those without any list included', async () => {
    const { centers } = await ask({ fn: [{ id: partyRoom, presence: 'unreported' }] });
    expect(idsOf(centers)).toEqual(['fenghuang', 'bincheng', 'dajingtou', 'wanda', 'changtang']);
  });

  test('no source says "no" or "planned"', async () => {
    for (const presence of ['no', 'planned'] as const)
      expect((await ask({ fn: [{ id: partyRoom, presence }] })).centers).toMatchObject({ certain: 0, emptiedBy: 'fn' });
  });

  test('a category leaves the centers that report one of its functions', async () => {
    expect(idsOf((await ask({ cat: [idIn(bundled.categories, 'elderly')] })).centers)).toEqual(['wanda', 'changtang']);
  });

  test('a status leaves the centers that have it', async () => {
    expect(idsOf((await ask({ status: ['expected'] })).centers)).toEqual(['fenghuang', 'bincheng']);
    expect((await ask({ status: ['closed'] })).centers.emptiedBy).toBe('status');
  });
});

describe('facets of centers', () => {
  test('leave the visit and the case as they are, which say so', async () => {
    const { visits, cases } = await ask({ ...center('wanda'), status: ['open'], ...area({ min: 1 }) });
    for (const selection of [visits, cases])
      expect(selection).toMatchObject({ certain: 1, possible: 0, unaffectedBy: ['center', 'status', 'area'] });
  });

  test('leave the events of those centers, and none of no center', async () => {
    const { events } = await ask(center('wusan-2', 'wanda'));
    expect(idsOf(events)).toEqual(['wusan-2-move', 'wanda-film', 'wusan-2-reported']);
    expect(events.unaffectedBy).toEqual([]);
  });

  test('an event of a center without an area is left out for its area, whatever else is asked', async () => {
    const { events } = await ask({ ...center('wanda'), ...area({ min: 300 }) });
    expect(events).toMatchObject({ certain: 0, unjudged: [{ facet: 'area', count: 1, ids: ['wanda-film'] }] });
  });

  test('an event of two centers counts as the better of them does', async () => {
    const { events } = await ask({ ...center('fenghuang'), status: ['expected'] });
    expect(certainIn(events)).toEqual(['fenghuang-bincheng-opening']);
  });
});

describe('by text', () => {
  test.each([
    ['万达', ['wanda']],
    ['  WANDA ', ['wanda']],
    ['信州', XINZHOU],
    ['警务', ['lingchuang']],
    ['chess', ['wanda']],
  ])('%j is found in names, places and functions', async (q, ids) => {
    expect(idsOf((await ask({ q })).centers)).toEqual(ids);
  });

  test.each(['Lü Ziqi', 'lu ziqi', 'ＬＵ ＺＩＱＩ'])(
    '%j finds who was there, whatever keyboard writes the name',
    async (q) => {
      expect(idsOf((await ask({ q })).visits)).toHaveLength(1);
    },
  );

  test('acts on every card, and empties those that do not hold it', async () => {
    const answer = await ask({ q: '横峰' });
    expect(idsOf(answer.cases)).toHaveLength(1);
    expect(idsOf(answer.visits)).toHaveLength(1);
    expect(idsOf(answer.events)).toContain('feinan-invested');
    expect(answer.centers).toMatchObject({ certain: 0, emptiedBy: 'q' });
  });
});

describe('between facets all must hold', () => {
  test('信州区 and 300 m² or more leaves two, and says which facet leaves out which', async () => {
    const { centers } = await ask({ ...place('xinzhou'), ...area({ min: 300 }) });
    expect(certainIn(centers)).toEqual(['wusan-2', 'dajingtou']);
    expect(centers.unjudged).toEqual([
      { facet: 'place', count: 3, ids: XINGYUAN },
      { facet: 'area', count: 2, ids: ['wanda', 'changtang'] },
    ]);
  });

  test('where two facets only together leave nothing, either may be lifted', async () => {
    const { centers } = await ask({ ...center('wanda'), ...place('dongshi') });
    expect(centers.certain).toBe(0);
    expect(['center', 'place']).toContain(centers.emptiedBy);
  });

  test('where no single facet is to blame, none is offered', async () => {
    const { centers } = await ask({ ...center('wanda'), ...place('dongshi'), status: ['closed'] });
    expect(centers).toMatchObject({ certain: 0, possible: 0, emptiedBy: undefined });
  });
});

describe('the counts beside a facet', () => {
  test('are of the other facets: 信州区 has four centers, of which its streets have 2, 1 and 1', async () => {
    const answer = await ask(place('xinzhou'));
    expect(['xinzhou', 'dongshi', 'xishi', 'beimen', 'xingyuan'].map((id) => countIn(answer, 'place', id))).toEqual([
      4, 2, 1, 1, 3,
    ]);
    expect(countIn(answer, 'status', 'expected')).toBe(0);
    expect(countIn(answer, 'center', 'lingchuang')).toBe(0);
    const hall = answer.facets.fn.find(({ value }) => value === 'service-hall');
    expect(hall?.counts).toEqual({ yes: 1, planned: 0, no: 0, unreported: 3 });
    expect(countIn(answer, 'reach', 'unknown')).toBe(2);
    expect(countIn(answer, 'kind', 'center')).toBe(3);
  });

  test('of possible rows too', async () => {
    const answer = await ask(area({ min: 400 }));
    expect(countIn(answer, 'status', 'expected')).toBe(2);
  });

  test('are of a reference that the question names', async () => {
    const answer = await inlineEngine(bundled).ask(NO_FILTERS, DEFAULT_REFERENCE + 300);
    expect(['yes', 'no', 'unknown'].map((value) => countIn(answer, 'reach', value))).toEqual([0, 2, 5]);
  });
});
