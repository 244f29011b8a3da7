import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLACE_LEVELS, type Place } from '../../../src/domain/dataset';
import { PlaceTree } from '../../../src/engine/places';
import { idIn } from '../../fixtures/answers';
import { anyDataset } from '../../fixtures/arbitrary-dataset';
import { bundled } from '../../fixtures/bundled';

const tree = new PlaceTree(bundled);
const inside = (id: string, ancestor: string) =>
  tree.isInside(idIn(bundled.places, id), idIn(bundled.places, ancestor));

describe('the tree of the bundled places', () => {
  test('a street is in its district and its city', () => {
    expect(inside('dongshi', 'xinzhou')).toBe('yes');
    expect(inside('dongshi', 'shangrao')).toBe('yes');
    expect(tree.ancestry(idIn(bundled.places, 'dongshi')).map(({ id }) => String(id))).toEqual([
      'dongshi',
      'xinzhou',
      'shangrao',
    ]);
  });

  test('a street whose city is not reported may lie in any city, and in any district', () => {
    for (const ancestor of ['shangrao', 'xinzhou', 'hengfeng', 'shenzhen', 'guangdong'])
      expect([ancestor, inside('xingyuan', ancestor)]).toEqual([ancestor, 'unknown']);
  });

  test('and in any zone, but in no other street or site', () => {
    expect(inside('xingyuan', 'jingkai')).toBe('unknown');
    for (const other of ['dongshi', 'shiguang']) expect(inside('xingyuan', other)).toBe('no');
  });

  test('a zone or site of which only the city is reported may lie in any of its districts, and in none elsewhere', () => {
    for (const place of ['jingkai', 'wangxiangu'])
      for (const district of ['xinzhou', 'guangfeng', 'hengfeng'])
        expect([place, district, inside(place, district)]).toEqual([place, district, 'unknown']);
    expect(inside('wangxiangu', 'dongshi')).toBe('unknown');
    expect(inside('wangxiangu', 'jingkai')).toBe('unknown');
    expect(inside('wangxiangu', 'shenzhen')).toBe('no');
    expect(inside('jingkai', 'dongshi')).toBe('no');
  });

  test('a city whose province is not reported may lie in any province', () => {
    expect(inside('dongshi', 'guangdong')).toBe('unknown');
    expect(inside('zhaoqing', 'guangdong')).toBe('yes');
  });

  test('a street that is reported in its district lies in no zone', () => {
    expect(inside('dongshi', 'jingkai')).toBe('no');
  });

  test('a place whose city is known lies in no other', () => {
    expect(inside('dongshi', 'shenzhen')).toBe('no');
    expect(inside('dongshi', 'hengfeng')).toBe('no');
    expect(inside('hengfeng', 'xinzhou')).toBe('no');
    expect(inside('zhaoqing', 'shangrao')).toBe('no');
  });

  test('what contains a place is not inside it', () => {
    expect(inside('shangrao', 'xinzhou')).toBe('no');
    expect(inside('xinzhou', 'dongshi')).toBe('no');
  });
});

/**
 * Tries every place on the way out of `id` that could be said to lie in `other`, a larger place than it; what was
 * around it must then be around `other`, or be what a further missing link could put around it.
 */
function couldBeTold(places: readonly Place[], id: string, other: Place): boolean {
  const size = ({ level }: Place) => -PLACE_LEVELS.indexOf(level);
  const chain = chainOf(places, id);
  const isInTold = (place: Place, around: Place): boolean =>
    chainOf(places, place.id).some((entry) => entry.id === around.id) || couldBeTold(places, place.id, around);
  return chain.some((place, index) => {
    const told = chain[index + 1];
    if (size(place) >= size(other)) return false;
    if (!told) return true;
    if (place.level === 'street' && told.level === 'district') return false;
    return size(told) > size(other) && isInTold(other, told);
  });
}

function chainOf(places: readonly Place[], id: string): Place[] {
  const place = places.find((entry) => entry.id === id);
  if (!place) return [];
  return [place, ...(place.parent ? chainOf(places, place.parent) : [])];
}

describe('any tree of places', () => {
  test('has every place inside itself and all that it is said to be in, and knows it', () => {
    fc.assert(
      fc.property(anyDataset, ({ places }) => {
        const any = new PlaceTree({ places });
        for (const { id } of places)
          for (const ancestor of any.ancestry(id)) expect(any.isInside(id, ancestor.id)).toBe('yes');
      }),
    );
  });

  test('never has two places inside each other', () => {
    fc.assert(
      fc.property(anyDataset, ({ places }) => {
        const any = new PlaceTree({ places });
        for (const { id } of places)
          for (const other of places)
            if (other.id !== id && any.isInside(id, other.id) !== 'no') expect(any.isInside(other.id, id)).toBe('no');
      }),
    );
  });

  test('what it does not know is so exactly where some missing link could still make it true', () => {
    fc.assert(
      fc.property(anyDataset, ({ places }) => {
        const any = new PlaceTree({ places });
        for (const { id } of places)
          for (const other of places) {
            if (any.isInside(id, other.id) === 'yes') continue;
            expect(any.isInside(id, other.id)).toBe(couldBeTold(places, id, other) ? 'unknown' : 'no');
          }
      }),
    );
  });

  test('a place that is not listed is nowhere, and contains nothing', () => {
    const small = new PlaceTree({ places: bundled.places.slice(0, 1) });
    const [known, unknown] = [idIn(bundled.places, 'xingyuan'), idIn(bundled.places, 'dongshi')];
    expect(small.isInside(unknown, known)).toBe('no');
    expect(small.isInside(known, unknown)).toBe('no');
    expect(small.ancestry(unknown)).toEqual([]);
  });
});
