import { describe, expect, test } from 'vitest';
import { areaGain, areaRatio, DEFAULT_REFERENCE, reachOf, standingArea } from '../../../src/domain/area';
import { interval, point } from '../../../src/domain/interval';
import { listedArea } from '../../../src/domain/listed-area';
import type { Quantity } from '../../../src/domain/quantity';
import { m2 } from '../../fixtures/arbitrary-quantity';
import { bundled, centerOf } from '../../fixtures/bundled';

const evidence = centerOf('wusan-2').status.evidence;
const cited = (quantity: Quantity) => ({ ...quantity, evidence });

describe('the area gained', () => {
  test('is open where the area after is', () => {
    expect(areaGain({ before: cited(m2(240)), after: cited(m2(3000, 'nearly')) })).toEqual(interval(2460, 2760, '[)'));
  });

  test('is open upward where the area before has a lower bound only', () => {
    const gain = areaGain({ before: cited(m2(100, 'over')), after: cited(m2(350)) });
    expect(gain).toEqual(interval(Number.NEGATIVE_INFINITY, 250, '()'));
  });

  test('is not known where one of the two is not reported', () => {
    expect(areaGain({ after: cited(m2(300, 'over')) })).toBeUndefined();
    expect(areaGain({ before: cited(m2(300)) })).toBeUndefined();
    expect(areaRatio({ after: cited(m2(300, 'over')) })).toBeUndefined();
  });

  test('as a ratio: 240 to "nearly 3000" is 11.25 to under 12.5 times', () => {
    const ratio = areaRatio({ before: cited(m2(240)), after: cited(m2(3000, 'nearly')) });
    expect(ratio).toEqual(interval(11.25, 12.5, '[)'));
  });

  test('as a ratio is not known where there was nothing before', () => {
    expect(areaRatio({ before: cited(m2(0)), after: cited(m2(350)) })).toBeUndefined();
  });
});

describe('the area that stands for a center', () => {
  test('is that of its own rooms, also where the whole site is reported', () => {
    expect(standingArea(centerOf('dajingtou'))).toMatchObject({
      basis: 'serviceCenter',
      after: { value: 500, bound: 'nearly' },
    });
  });

  test('is that of the whole site where its own rooms have no area after', () => {
    const center = centerOf('dajingtou');
    const premises = center.areas.filter(({ basis }) => basis === 'premises');
    const roomsBefore = { basis: 'serviceCenter' as const, before: { ...cited(m2(90)), unit: 'm2' as const } };
    expect(standingArea({ ...center, areas: premises })).toMatchObject({ basis: 'premises', after: { value: 3000 } });
    expect(standingArea({ ...center, areas: [roomsBefore, ...premises] })?.basis).toBe('premises');
  });

  test('is none where none is reported', () => {
    expect(standingArea(centerOf('wanda'))).toBeUndefined();
  });
});

describe('the bundled centers', () => {
  test('five reach 300 m²; of the two without an area nobody knows', () => {
    const reach = bundled.centers.map((center) => [center.id, reachOf(center, DEFAULT_REFERENCE)]);
    expect(Object.fromEntries(reach)).toEqual({
      lingchuang: 'yes',
      fenghuang: 'yes',
      bincheng: 'yes',
      'wusan-2': 'yes',
      dajingtou: 'yes',
      wanda: 'unknown',
      changtang: 'unknown',
    });
  });

  test('"nearly 500" does not reach 500', () => {
    expect(reachOf(centerOf('dajingtou'), 500)).toBe('no');
  });

  test('gained 232 m² in one center and 2460 to under 2760 on another site; no other gain is known', () => {
    const gains = bundled.centers.flatMap(({ id, areas }) =>
      areas.flatMap((area) => {
        const gain = areaGain(area);
        return gain ? [[id, area.basis, gain]] : [];
      }),
    );
    expect(gains).toEqual([
      ['wusan-2', 'serviceCenter', point(232)],
      ['dajingtou', 'premises', interval(2460, 2760, '[)')],
    ]);
  });

  test('is listed with the area that stands for it, else with one of which only the size before is reported', () => {
    const dajingtou = centerOf('dajingtou');
    expect(listedArea(dajingtou)?.basis).toBe('serviceCenter');
    expect(listedArea(centerOf('wanda'))).toBeUndefined();
    const onlyBefore = dajingtou.areas.map(({ after: _, ...area }) => area);
    expect(listedArea({ ...dajingtou, areas: onlyBefore })?.basis).toBe('premises');
  });
});
