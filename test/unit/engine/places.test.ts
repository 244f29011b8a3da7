import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLACE_LEVELS } from '../../../src/domain/dataset';
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

  test('and in no other street, zone or site', () => {
    for (const other of ['dongshi', 'jingkai', 'shiguang']) expect(inside('xingyuan', other)).toBe('no');
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

  test('what it does not know, the missing link could still make true: it is of a higher level than the whole chain', () => {
    fc.assert(
      fc.property(anyDataset, ({ places }) => {
        const any = new PlaceTree({ places });
        for (const { id } of places)
          for (const other of places) {
            if (any.isInside(id, other.id) !== 'unknown') continue;
            const levels = any.ancestry(id).map(({ level }) => PLACE_LEVELS.indexOf(level));
            expect(PLACE_LEVELS.indexOf(other.level)).toBeLessThan(Math.min(...levels));
            // Said to lie there, it would: the chain's outermost place takes the other as its parent.
            const outermost = any.ancestry(id).at(-1);
            const told = places.map((place) => (place.id === outermost?.id ? { ...place, parent: other.id } : place));
            expect(new PlaceTree({ places: told }).isInside(id, other.id)).toBe('yes');
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
