import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, interval, point, reaches, subtract, sum, within } from '../../../src/domain/interval';
import { BOUNDS, intervalOf, type Quantity } from '../../../src/domain/quantity';
import { anyQuantity, m2 } from '../../fixtures/arbitrary-quantity';

const { POSITIVE_INFINITY } = Number;

describe('the wording of a number as an interval', () => {
  test.each([
    ['exact', interval(300, 300)],
    ['over', interval(300, POSITIVE_INFINITY, '()')],
    ['atLeast', interval(300, POSITIVE_INFINITY, '[)')],
    ['nearly', interval(270, 300, '[)')],
    ['about', interval(270, 330)],
  ] as const)('%s 300', (bound, expected) => {
    expect(intervalOf(m2(300, bound))).toEqual(expected);
  });

  test.each([
    ['exact', interval(9000, 11_000)],
    ['over', interval(9000, POSITIVE_INFINITY, '()')],
    ['atLeast', interval(9000, POSITIVE_INFINITY, '[)')],
    ['nearly', interval(9000, 10_000, '[)')],
    ['about', interval(9000, 11_000)],
  ] as const)('%s 10,000, said to be approximate', (bound, expected) => {
    expect(intervalOf({ ...m2(10_000, bound), approximate: true })).toEqual(expected);
  });

  test('is tested for every wording that there is', () => {
    expect([...BOUNDS].sort()).toEqual(['about', 'atLeast', 'exact', 'nearly', 'over']);
  });

  test('"approximate" never takes a value away', () => {
    fc.assert(
      fc.property(anyQuantity, (quantity) => {
        const plain = intervalOf({ ...quantity, approximate: false });
        expect(within(plain, intervalOf({ ...quantity, approximate: true }))).toBe('yes');
      }),
    );
  });

  test('only what is more than, or nearly, the number leaves the number itself out', () => {
    fc.assert(
      fc.property(anyQuantity, (quantity) => {
        const open = quantity.bound === 'nearly' || (quantity.bound === 'over' && !quantity.approximate);
        expect(contains(intervalOf(quantity), quantity.value)).toBe(!open);
      }),
    );
  });

  test('keeps whole numbers whole: ten percent of 3000 is 300, not about that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (tens) => {
        expect(intervalOf(m2(10 * tens, 'about'))).toEqual(interval(9 * tens, 11 * tens));
      }),
    );
  });
});

describe('reaching a reference area', () => {
  const reached = (quantity: Quantity, reference: number) => reaches(intervalOf(quantity), reference);

  test('a center of "over 300" reaches 300, and nobody can say whether it reaches 400', () => {
    expect(reached(m2(300, 'over'), 300)).toBe('yes');
    expect(reached(m2(300, 'over'), 400)).toBe('unknown');
  });

  test('a center of "at least 300" reaches 300, and may or may not reach 301', () => {
    expect(reached(m2(300, 'atLeast'), 300)).toBe('yes');
    expect(reached(m2(300, 'atLeast'), 301)).toBe('unknown');
  });

  test('a center of "nearly 300" does not reach 300, and may reach 299', () => {
    expect(reached(m2(300, 'nearly'), 300)).toBe('no');
    expect(reached(m2(300, 'nearly'), 299)).toBe('unknown');
    expect(reached(m2(300, 'nearly'), 270)).toBe('yes');
  });

  test('a center of "about 300" may reach 300', () => {
    expect(reached(m2(300, 'about'), 300)).toBe('unknown');
  });

  test('a center of "roughly over 300" may fall short of 300', () => {
    expect(reached({ ...m2(300, 'over'), approximate: true }, 300)).toBe('unknown');
    expect(reached({ ...m2(300, 'over'), approximate: true }, 270)).toBe('yes');
  });
});

describe('gains', () => {
  test('"nearly 3000" minus 240 is at least 2460 and under 2760', () => {
    expect(subtract(intervalOf(m2(3000, 'nearly')), point(240))).toEqual(interval(2460, 2760, '[)'));
  });

  test('with the 232 of another center the district gained at least 2692 and under 2992', () => {
    const gains = [subtract(point(350), point(118)), subtract(intervalOf(m2(3000, 'nearly')), point(240))];
    expect(sum(gains)).toEqual(interval(2692, 2992, '[)'));
  });
});
