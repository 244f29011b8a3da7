import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { ask } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';
import { area, certainIn, idsOf, possibleIn, time, XINGYUAN } from './selected';

describe('by area', () => {
  const unjudged = [{ facet: 'area', count: 2, ids: ['wanda', 'changtang'] }];

  test('300 and more: the five that report one are certain, and two can not be judged', async () => {
    const { centers } = await ask(area({ min: 300 }));
    expect(certainIn(centers)).toEqual(['lingchuang', 'fenghuang', 'bincheng', 'wusan-2', 'dajingtou']);
    expect(centers).toMatchObject({ certain: 5, possible: 0, unjudged });
  });

  test('400 and more: one is certain, three are possible, one is out', async () => {
    const { centers } = await ask(area({ min: 400 }));
    expect(certainIn(centers)).toEqual(['dajingtou']);
    expect(possibleIn(centers)).toEqual(XINGYUAN);
    expect(centers).toMatchObject({ certain: 1, possible: 3, unjudged });
  });

  test('300 to 500: "nearly 500" is certain, what is only bounded below is possible', async () => {
    const { centers } = await ask(area({ min: 300, max: 500 }));
    expect(certainIn(centers)).toEqual(['wusan-2', 'dajingtou']);
    expect(possibleIn(centers)).toEqual(XINGYUAN);
  });

  test('up to 300: "at least 300" is possible, "over 300" is not', async () => {
    const { centers } = await ask(area({ max: 300 }));
    expect(idsOf(centers)).toEqual(['fenghuang', 'bincheng']);
    expect(centers).toMatchObject({ certain: 0, possible: 2 });
  });

  test('up to 200: none is left, the area is what emptied it, and two can not be judged', async () => {
    const { centers } = await ask(area({ max: 200 }));
    expect(centers).toMatchObject({ certain: 0, possible: 0, emptiedBy: 'area', unjudged });
  });

  test('a center is measured by its own rooms: 大井头 is not among those over 1000, nor does its site count', async () => {
    expect(idsOf((await ask(area({ min: 1000 }))).centers)).toEqual(XINGYUAN);
  });
});

describe('by whether the reference is reached', () => {
  test('its three answers share all centers among them', async () => {
    expect(idsOf((await ask({ reach: ['yes'] })).centers)).toHaveLength(5);
    expect(idsOf((await ask({ reach: ['no'] })).centers)).toEqual([]);
    expect(idsOf((await ask({ reach: ['unknown'] })).centers)).toEqual(['wanda', 'changtang']);
    expect((await ask({ reach: ['yes', 'no', 'unknown'] })).centers.certain).toBe(7);
  });

  test('the answer follows the reference', async () => {
    const reached = (reference: number) => inlineEngine(bundled).ask({ ...NO_FILTERS, reach: ['no'] }, reference);
    expect(idsOf((await reached(351)).centers)).toEqual(['wusan-2']);
    expect(idsOf((await reached(500)).centers)).toEqual(['wusan-2', 'dajingtou']);
  });
});

describe('by kind and time', () => {
  test('a kind leaves its events, and the other cards as they are, which say so', async () => {
    const answer = await ask({ kind: ['investment'] });
    expect(idsOf(answer.events)).toEqual(['feinan-invested', 'feinan-listed', 'shenzhen-visit']);
    for (const scope of ['centers', 'visits', 'cases'] as const) expect(answer[scope].unaffectedBy).toEqual(['kind']);
  });

  test('a month leaves what lies in it for certain, what reaches into it possibly, and can not judge the undated', async () => {
    const { events } = await ask(time('2023-08'));
    expect(certainIn(events)).toEqual(['wusan-2-reported']);
    expect(possibleIn(events)).toEqual(['xinzhou-program', 'dajingtou-move', 'changtang-summer-care']);
    expect(events.unjudged).toEqual([
      { facet: 'time', count: 3, ids: ['lingchuang-renovated', 'lingchuang-reported', 'feinan-listed'] },
    ]);
  });

  test('an open end reaches as far as there are dates', async () => {
    expect(idsOf((await ask(time('../2010'))).events)).toEqual(['feinan-invested']);
    expect(idsOf((await ask(time('2023-11/..'))).events)).toEqual(['fenghuang-bincheng-opening', 'shenzhen-visit']);
  });

  test('acts on the visit by its dates, on the case by either of its years, and not on the centers, which say so', async () => {
    const november = await ask(time('2023-11'));
    expect(november.visits).toMatchObject({ certain: 1, possible: 0 });
    expect(november.cases).toMatchObject({ certain: 0, possible: 1 });
    expect(november.centers).toMatchObject({ certain: 7, unaffectedBy: ['time'] });
    const then = await ask(time('2008'));
    expect(then.visits).toMatchObject({ certain: 0, possible: 0, emptiedBy: 'time' });
    expect(then.cases).toMatchObject({ certain: 1 });
  });

  test('a day of the visit leaves it for certain: it was there on both, as its source says', async () => {
    for (const day of ['2023-11-21', '2023-11-22']) {
      const { events, visits } = await ask(time(day));
      expect(visits, day).toMatchObject({ certain: 1, possible: 0 });
      expect(certainIn(events), day).toEqual(['shenzhen-visit']);
    }
    expect((await ask(time('2023-11-23'))).visits).toMatchObject({ certain: 0, possible: 0 });
  });
});
