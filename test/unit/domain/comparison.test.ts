import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Comparison,
  compareIntervals,
  compareQuantities,
  overallComparison,
} from '../../../src/domain/comparison';
import { contains, interval, point } from '../../../src/domain/interval';
import { intervalOf } from '../../../src/domain/quantity';
import { anyInterval, membersOf, withMember } from '../../fixtures/arbitrary-interval';
import { anyQuantity, m2 } from '../../fixtures/arbitrary-quantity';

describe('two intervals', () => {
  test('are different only where no value is in both', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const shared = membersOf(a).some((value) => contains(b, value));
        expect(compareIntervals(a, b) === 'different').toBe(!shared);
      }),
    );
  });

  test('are the same only where every value of the one is every value of the other', () => {
    fc.assert(
      fc.property(withMember(anyInterval), withMember(anyInterval), ([a, x], [b, y]) => {
        if (compareIntervals(a, b) === 'same') expect([x, point(x), point(x)]).toEqual([y, a, b]);
        if (compareIntervals(a, b) === 'different') expect(x).not.toBe(y);
      }),
    );
    expect(compareIntervals(point(350), point(350))).toBe('same');
  });

  test('compare alike in either order', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        expect(compareIntervals(a, b)).toBe(compareIntervals(b, a));
      }),
    );
  });

  test('that meet in an open end are different', () => {
    expect(compareIntervals(interval(2700, 3000, '[)'), point(3000))).toBe('different');
    expect(compareIntervals(interval(2700, 3000), point(3000))).toBe('unknown');
  });
});

describe('two quantities', () => {
  test('"300 or more" against 350 can’t be told, "over 300" against 300 is different', () => {
    expect(compareQuantities(m2(300, 'atLeast'), m2(350))).toBe('unknown');
    expect(compareQuantities(m2(300, 'over'), m2(300))).toBe('different');
    expect(compareQuantities(m2(118), m2(350))).toBe('different');
    expect(compareQuantities(m2(350), m2(350))).toBe('same');
  });

  test('worded alike but open are not known to be the same', () => {
    expect(compareQuantities(m2(300, 'over'), m2(300, 'over'))).toBe('unknown');
  });

  test('of which one is not reported, or in another unit, can’t be compared', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        expect(compareQuantities(a, undefined)).toBe('incomparable');
        expect(compareQuantities(undefined, b)).toBe('incomparable');
        const comparison = compareQuantities(a, b);
        expect(comparison === 'incomparable').toBe(a.unit !== b.unit);
        if (a.unit === b.unit) expect(comparison).toBe(compareIntervals(intervalOf(a), intervalOf(b)));
      }),
    );
  });
});

describe('several pairs', () => {
  const anyComparison = fc.constantFrom<Comparison>('same', 'different', 'unknown', 'incomparable');

  test('differ where any two do, and are the same only where all are', () => {
    fc.assert(
      fc.property(fc.array(anyComparison, { minLength: 1 }), (pairs) => {
        const overall = overallComparison(pairs);
        expect(overall === 'different').toBe(pairs.includes('different'));
        expect(overall === 'same').toBe(pairs.every((pair) => pair === 'same'));
      }),
    );
  });

  test('without any there is nothing to compare', () => {
    expect(overallComparison([])).toBe('incomparable');
  });
});
