import { describe, expect, test } from 'vitest';
import { Subjects } from '../../../src/app/linking/subjects';
import { factsOf } from '../../../src/domain/facts';
import { bundled } from '../../fixtures/bundled';

const subjects = new Subjects(bundled);

describe('what an id speaks of', () => {
  test.each([
    ['wanda', ['center:wanda']],
    ['wanda.area.after', ['center:wanda']],
    ['area.wusan-2.serviceCenter.gain', ['center:wusan-2']],
    ['matrix.count.wanda', ['center:wanda']],
    ['wanda.fn.chess', ['center:wanda', 'fn:chess']],
    ['fn.chess', ['fn:chess']],
    ['coverage.cat.elderly', ['cat:elderly']],
    ['cat.elderly.wanda', ['cat:elderly', 'center:wanda']],
    ['event.wanda-film', ['center:wanda', 'place:xishi']],
    ['shenzhen-jiangxi-chamber.visited.hengfeng', ['place:hengfeng']],
    ['feinan-hengfeng.land.before', ['place:hengfeng']],
    ['place.xinzhou', ['place:xinzhou']],
    ['kpis.gain', []],
    ['kind.center', []],
    ['', []],
  ])('%s', (id, expected) => {
    expect([...subjects.of(id)].sort()).toEqual([...expected].sort());
  });

  test('every fact of a center speaks of that center', () => {
    for (const { id: center } of bundled.centers)
      for (const id of factsOf(bundled).keys())
        if (id.startsWith(`${center}.`)) expect(subjects.of(id)).toContain(`center:${center}`);
  });
});

describe('what is lit', () => {
  const isLit = (pointed: string, id: string) => subjects.areLinked(subjects.of(pointed), id);

  test('by a center is all that speaks of it, and nothing of another', () => {
    expect(isLit('wanda', 'wanda.fn.chess')).toBe(true);
    expect(isLit('wanda', 'event.wanda-film')).toBe(true);
    expect(isLit('wanda', 'lingchuang.area.after')).toBe(false);
    expect(isLit('wanda', 'kpis.gain')).toBe(false);
  });

  test('by a place are its centers, by a category its functions, not the other way round', () => {
    expect(isLit('shenzhen-jiangxi-chamber.visited.hengfeng', 'feinan-hengfeng.land.after')).toBe(true);
    expect(isLit('cat.culture', 'fn.chess')).toBe(true);
    expect(isLit('fn.chess', 'cat.culture')).toBe(false);
    expect(isLit('fn.chess', 'fn.cinema')).toBe(false);
  });
});

describe('among the marks of a card', () => {
  const lit = (pointed: string, ...ids: string[]) => {
    const flags = subjects.litAmong(subjects.of(pointed), ids);
    return ids.filter((_, index) => flags[index]);
  };

  test('a function that is folded into its category lights that, and no other', () => {
    expect(lit('fn.police', 'cat.safety', 'coverage.cat.safety', 'cat.culture', 'cat.safety.wusan-2')).toEqual([
      'cat.safety',
      'coverage.cat.safety',
    ]);
    expect(lit('wusan-2.fn.police', 'cat.safety', 'cat.culture', 'cat.culture.wusan-2')).toEqual([
      'cat.safety',
      'cat.culture.wusan-2',
    ]);
  });

  test('a function that has a mark lights that, and its category not', () => {
    expect(lit('fn.police', 'cat.safety', 'fn.police', 'fn.fire-safety', 'wanda.fn.police')).toEqual([
      'fn.police',
      'wanda.fn.police',
    ]);
  });

  test('a center lights nothing but itself', () => {
    expect(lit('wanda', 'wanda.area.after', 'cat.culture', 'xishi')).toEqual(['wanda.area.after']);
  });
});
