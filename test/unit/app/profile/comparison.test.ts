import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareProfiles } from '../../../../src/app/profile/comparison';
import { profileOf } from '../../../../src/app/profile/model';
import { verdictWords } from '../../../../src/app/profile/words';
import type { Center, Dataset } from '../../../../src/domain/dataset';
import { LANGS } from '../../../../src/i18n/lang';
import { idIn } from '../../../fixtures/answers';
import { m2 } from '../../../fixtures/arbitrary-quantity';
import { bundled, centerOf } from '../../../fixtures/bundled';

const rowsIn = (dataset: Dataset, ...centers: (string | Center)[]) =>
  compareProfiles(
    centers.map((center) => profileOf(typeof center === 'string' ? centerOf(center) : center, dataset, 300)),
    dataset,
  );
const rowsOf = (...centers: (string | Center)[]) => rowsIn(bundled, ...centers);
const row = (rows: ReturnType<typeof rowsOf>, id: string) => {
  const found = rows.find(({ attribute }) => attribute.id === id);
  if (!found) throw new Error(`No row ${id}`);
  return found;
};
const { evidence } = centerOf('wusan-2').status;
const area = (value: ReturnType<typeof m2>) => ({ ...value, unit: 'm2' as const, evidence });

describe('two centers', () => {
  const rows = rowsOf('lingchuang', 'wusan-2');

  test('"over 300" against 350 can’t be told, and is no difference', () => {
    expect(row(rows, 'serviceCenter.after').comparison).toBe('unknown');
    expect(verdictWords(row(rows, 'serviceCenter.after'), 'zh')).toBe('无法判断');
  });

  test('not reported against 118 can’t be compared', () => {
    const before = row(rows, 'serviceCenter.before');
    expect([before.comparison, before.obstacles]).toEqual(['incomparable', ['unreported']]);
    expect(verdictWords(before, 'en')).toBe('Can’t be compared: not reported');
  });

  test('whose status is not reported have none reported', () => {
    const silent = (id: string) => ({
      ...centerOf(id),
      status: { ...centerOf(id).status, value: 'unreported' as const },
    });
    const status = row(rowsOf(silent('lingchuang'), silent('wusan-2')), 'status');
    expect(LANGS.map((lang) => verdictWords(status, lang))).toEqual(['均未报道', 'None reported']);
  });

  test('of which one has no area can’t be compared by the reference, for that reason', () => {
    const reach = row(rowsOf('wusan-2', 'wanda'), 'reach');
    expect([reach.comparison, reach.obstacles]).toEqual(['incomparable', ['unreported']]);
  });

  test('a function that one reports and the other does not name is no difference', () => {
    expect(row(rows, 'fn.police').comparison).toBe('incomparable');
    expect(row(rows, 'fn.party-room').comparison).toBe('same');
  });

  test('in different places are different', () => {
    expect(row(rows, 'place').comparison).toBe('different');
  });

  test('in places that only share their name are in different places', () => {
    const [xingyuan] = bundled.places.filter(({ id }) => id === 'xingyuan');
    if (!xingyuan) throw new Error('no xingyuan');
    const namesake = idIn(bundled.places, 'beimen');
    const places = bundled.places.map((place) => (place.id === namesake ? { ...place, name: xingyuan.name } : place));
    const moved = { ...centerOf('lingchuang'), place: namesake };
    expect(row(rowsIn({ ...bundled, places }, moved, 'fenghuang'), 'place').comparison).toBe('different');
    expect(row(rowsOf('lingchuang', 'fenghuang'), 'place').comparison).toBe('same');
  });

  test('one in a street and one of which only the district is reported may be in one place', () => {
    const inDistrict = { ...centerOf('wanda'), place: idIn(bundled.places, 'xinzhou') };
    expect(row(rowsOf(inDistrict, 'wusan-2'), 'place').comparison).toBe('unknown');
    // No source names the city of 兴园街道.
    const inCity = { ...centerOf('wanda'), place: idIn(bundled.places, 'shangrao') };
    expect(row(rowsOf(inCity, 'lingchuang'), 'place').comparison).toBe('unknown');
  });

  test.each(['method', 'brand', 'move'] as const)('that tell of their %s in other words need not differ', (field) => {
    const told = (zh: string): Center => {
      const text = { zh, en: zh };
      return { ...centerOf('wusan-2'), [field]: field === 'move' ? { from: text, evidence } : { text, evidence } };
    };
    const other = row(rowsOf(told('腾出旧办公楼'), told('利用闲置的办公用房')), field);
    expect([other.comparison, other.obstacles]).toEqual(['incomparable', ['worded']]);
    expect(verdictWords(other, 'zh')).toBe('不可比：各自的说法');
    expect(row(rowsOf(told('腾出旧办公楼'), told('腾出旧办公楼')), field).comparison).toBe('same');
  });

  test('open and expected are different, and a gain that only one has can’t be compared', () => {
    const other = rowsOf('wusan-2', 'fenghuang');
    expect(row(other, 'status').comparison).toBe('different');
    expect(row(other, 'serviceCenter.gain').obstacles).toEqual(['unreported']);
  });

  test('both expected in one month need not open on one day', () => {
    expect(row(rowsOf('fenghuang', 'bincheng'), 'opening').comparison).toBe('unknown');
  });

  test('of which neither reports something say so', () => {
    expect(verdictWords(row(rowsOf('fenghuang', 'bincheng'), 'residents'), 'zh')).toBe('均未报道');
    expect(verdictWords(row(rowsOf('fenghuang', 'bincheng'), 'people'), 'en')).toBe('None reported');
  });

  test('what was told of services and events is not held against each other', () => {
    expect(row(rowsOf('wanda', 'changtang'), 'service').obstacles).toEqual(['told']);
  });

  test('judged by areas of different bases can’t be compared', () => {
    const site: Center = { ...centerOf('wanda'), areas: [{ basis: 'premises', after: area(m2(100)) }] };
    const reach = row(rowsOf(site, 'wusan-2'), 'reach');
    expect([reach.comparison, reach.obstacles]).toEqual(['incomparable', ['basis']]);
  });

  test('moved on days that may be the same: it can’t be told', () => {
    expect(row(rowsOf('wusan-2', 'dajingtou'), 'moveDate').comparison).toBe('unknown');
  });
});

describe('several centers', () => {
  test('differ where two surely do, and the others are named apart', () => {
    const rows = rowsOf('wusan-2', 'dajingtou', 'wanda');
    expect(row(rows, 'serviceCenter.after').comparison).toBe('different');
    expect(verdictWords(row(rows, 'serviceCenter.after'), 'zh')).toBe('不同（另有未报道）');
  });

  test('have each attribute once, and a cell for each center', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          bundled.centers.map(({ id }) => id),
          { minLength: 2, maxLength: 4 },
        ),
        (ids) => {
          const rows = rowsOf(...ids);
          const names = rows.map(({ attribute }) => attribute.id);
          expect(new Set(names).size).toBe(names.length);
          for (const { cells } of rows) expect(cells).toHaveLength(ids.length);
          // The order of the columns changes no verdict.
          const turned = rowsOf(...[...ids].reverse());
          for (const { attribute, comparison } of rows) expect(row(turned, attribute.id).comparison).toBe(comparison);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('a center compared with itself differs in nothing', () => {
    for (const { id } of bundled.centers)
      expect(rowsOf(id, id).filter(({ comparison }) => comparison === 'different')).toEqual([]);
  });
});
