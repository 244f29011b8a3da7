import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  changeOf,
  contains,
  divide,
  type Interval,
  interval,
  isPoint,
  overlaps,
  point,
  reaches,
  subtract,
  sum,
  within,
} from '../../../src/domain/interval';
import {
  anyInterval,
  countInterval,
  GRID,
  LARGEST,
  membersOf,
  positiveInterval,
  withMember,
} from '../../fixtures/arbitrary-interval';

const { POSITIVE_INFINITY, NEGATIVE_INFINITY } = Number;
const isBounded = ({ min, max }: Interval) => Number.isFinite(min) && Number.isFinite(max);

describe('an interval', () => {
  test('contains its closed ends and not its open ones', () => {
    expect([1, 2, 3].map((value) => contains(interval(1, 3), value))).toEqual([true, true, true]);
    expect([1, 2, 3].map((value) => contains(interval(1, 3, '()'), value))).toEqual([false, true, false]);
    expect([1, 2, 3].map((value) => contains(interval(1, 3, '[)'), value))).toEqual([true, true, false]);
    expect([1, 2, 3].map((value) => contains(interval(1, 3, '(]'), value))).toEqual([false, true, true]);
  });

  test('is open at infinity, whatever its mark says', () => {
    expect(interval(1, POSITIVE_INFINITY)).toEqual(interval(1, POSITIVE_INFINITY, '[)'));
    expect(interval(NEGATIVE_INFINITY, 1)).toEqual(interval(NEGATIVE_INFINITY, 1, '(]'));
    expect(contains(interval(1, POSITIVE_INFINITY), POSITIVE_INFINITY)).toBe(false);
  });

  test('of one value is a point', () => {
    expect(isPoint(point(350))).toBe(true);
    expect(isPoint(interval(350, 351, '[)'))).toBe(false);
  });
});

describe('arithmetic', () => {
  test('a sum contains every sum of members', () => {
    fc.assert(
      fc.property(withMember(anyInterval), withMember(anyInterval), ([a, x], [b, y]) => {
        expect(contains(add(a, b), x + y)).toBe(true);
      }),
    );
  });

  test('every whole number in a sum of bounded intervals is a sum of members', () => {
    const bounded = anyInterval.filter(isBounded);
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const total = add(a, b);
        for (let value = -2 * LARGEST; value <= 2 * LARGEST; value += 1) {
          const reached = membersOf(a).some((x) => contains(b, value - x));
          expect({ value, reached }).toEqual({ value, reached: contains(total, value) });
        }
      }),
    );
  });

  test('a sum of many contains the sum of a member of each, in any order', () => {
    fc.assert(
      fc.property(fc.array(withMember(anyInterval), { maxLength: 6 }), (pairs) => {
        const intervals = pairs.map(([range]) => range);
        const total = pairs.reduce((all, [, member]) => all + member, 0);
        expect(contains(sum(intervals), total)).toBe(true);
        expect(sum([...intervals].reverse())).toEqual(sum(intervals));
      }),
    );
  });

  test('the sum of nothing is zero', () => {
    expect(sum([])).toEqual(point(0));
  });

  test('a difference contains every difference of members', () => {
    fc.assert(
      fc.property(withMember(anyInterval), withMember(anyInterval), ([a, x], [b, y]) => {
        expect(contains(subtract(a, b), x - y)).toBe(true);
      }),
    );
  });

  test('every whole number in a difference of bounded intervals is a difference of members', () => {
    const bounded = anyInterval.filter(isBounded);
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const difference = subtract(a, b);
        for (let value = -2 * LARGEST; value <= 2 * LARGEST; value += 1) {
          const reached = membersOf(a).some((x) => contains(b, x - value));
          expect({ value, reached }).toEqual({ value, reached: contains(difference, value) });
        }
      }),
    );
  });

  test('a difference of two numbers with lower bounds only may be anything', () => {
    const over = interval(100, POSITIVE_INFINITY, '()');
    expect(subtract(over, over)).toEqual(interval(NEGATIVE_INFINITY, POSITIVE_INFINITY));
  });

  test('a ratio contains every ratio of members', () => {
    fc.assert(
      fc.property(withMember(countInterval), withMember(positiveInterval), ([a, x], [b, y]) => {
        const ratio = divide(a, b);
        expect(ratio && contains(ratio, x / y)).toBe(true);
      }),
    );
  });

  test('an end of a ratio is in where members have it as their ratio, and only there', () => {
    fc.assert(
      fc.property(countInterval.filter(isBounded), positiveInterval.filter(isBounded), (a, b) => {
        const ratio = divide(a, b);
        if (!ratio) throw new Error('no ratio');
        // a ÷ b = end where a = end × b; the ends of whole numbers below seven leave no other candidates.
        const reached = (end: number) => membersOf(b).some((y) => membersOf(a).some((x) => x / y === end));
        expect(contains(ratio, ratio.min)).toBe(reached(ratio.min));
        expect(contains(ratio, ratio.max)).toBe(reached(ratio.max));
      }),
    );
  });

  test('there is no ratio to what may be zero or less, nor of what may be negative', () => {
    expect(divide(point(1), interval(0, 2))).toBeUndefined();
    expect(divide(point(1), interval(-1, 2))).toBeUndefined();
    expect(divide(interval(-1, 2), point(1))).toBeUndefined();
  });

  test('a ratio to a number with a lower bound only comes as near to zero as one likes', () => {
    expect(divide(point(300), interval(100, POSITIVE_INFINITY, '()'))).toEqual(interval(0, 3, '()'));
  });
});

describe('reaching a reference', () => {
  const reference = fc.integer({ min: -LARGEST, max: LARGEST });

  test('yes where every value reaches it, no where none does, unknown where some do', () => {
    fc.assert(
      fc.property(anyInterval, reference, (range, least) => {
        const members = membersOf(range);
        const above = members.filter((value) => value >= least);
        const expected = above.length === members.length ? 'yes' : above.length === 0 ? 'no' : 'unknown';
        expect(reaches(range, least)).toBe(expected);
      }),
    );
  });

  test('is never yes where a value is below, nor no where one reaches, for any interval and reference', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const inhabited = fc
      .tuple(number, number, fc.constantFrom('[]', '[)', '(]', '()'), number, number)
      .map(([a, b, ends, value, least]) => ({ range: interval(Math.min(a, b), Math.max(a, b), ends), value, least }))
      .filter(({ range, value }) => contains(range, value));
    fc.assert(
      fc.property(inhabited, ({ range, value, least }) => {
        expect(reaches(range, least)).not.toBe(value >= least ? 'no' : 'yes');
      }),
    );
  });
});

describe('change from one interval to another', () => {
  test('is growth where every value after exceeds every value before, shrinking the other way round, else unknown', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (before, after) => {
        const pairs = membersOf(before).flatMap((was) => membersOf(after).map((is) => Math.sign(is - was)));
        const [first] = pairs;
        const isOne = pairs.every((sign) => sign === first);
        const sole = isPoint(before) && isPoint(after);
        const expected =
          isOne && first === 1 ? 'grew' : isOne && first === -1 ? 'shrank' : sole ? 'unchanged' : 'unknown';
        expect(changeOf(before, after)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('says of positive numbers what their ratio says against 1', () => {
    fc.assert(
      fc.property(positiveInterval, positiveInterval, (before, after) => {
        const ratio = divide(after, before);
        if (!ratio) throw new Error('No ratio');
        const change = changeOf(before, after);
        if (change === 'grew') expect(contains(ratio, 1) || ratio.min < 1).toBe(false);
        if (change === 'shrank') expect(contains(ratio, 1) || ratio.max > 1).toBe(false);
        if (change === 'unknown' || change === 'unchanged') expect(contains(ratio, 1)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('of a value that may be what it was is not told', () => {
    expect(changeOf(point(300), interval(300, POSITIVE_INFINITY))).toBe('unknown');
    expect(changeOf(point(300), interval(300, POSITIVE_INFINITY, '()'))).toBe('grew');
    expect(changeOf(interval(270, 330), interval(270, 330))).toBe('unknown');
    expect(changeOf(point(300), point(300))).toBe('unchanged');
  });
});

describe('one interval in another', () => {
  test('is within where all of its values are, not where none is, unknown where some are', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (value, range) => {
        const members = membersOf(value);
        const inside = members.filter((member) => contains(range, member));
        const expected = inside.length === members.length ? 'yes' : inside.length === 0 ? 'no' : 'unknown';
        expect(within(value, range)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('overlaps where both have a value in common, whichever comes first', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const common = GRID.some((value) => contains(a, value) && contains(b, value));
        expect(overlaps(a, b)).toBe(common);
        expect(overlaps(b, a)).toBe(common);
      }),
      { numRuns: 1000 },
    );
  });

  test('touching ends overlap only where both are in', () => {
    expect(overlaps(interval(1, 2), interval(2, 3))).toBe(true);
    expect(overlaps(interval(1, 2, '[)'), interval(2, 3))).toBe(false);
    expect(overlaps(interval(1, 2), interval(2, 3, '(]'))).toBe(false);
  });
});
