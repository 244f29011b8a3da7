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
