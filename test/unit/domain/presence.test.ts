import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presenceIn } from '../../../src/domain/functions';
import { interval } from '../../../src/domain/interval';
import { anyPresence, coverageOf, PRESENCES, type Presence } from '../../../src/domain/presence';
import { centerOf } from '../../fixtures/bundled';

const presences = fc.array(fc.constantFrom(...PRESENCES), { maxLength: 8 });

function countsOf(list: readonly Presence[]) {
  const count = (presence: Presence) => list.filter((entry) => entry === presence).length;
  return { yes: count('yes'), planned: count('planned'), no: count('no'), unreported: count('unreported') };
}

describe('coverage', () => {
  test('two reported among seven, the others silent, is two to seven', () => {
    expect(coverageOf({ yes: 2, planned: 0, no: 0, unreported: 5 })).toEqual(interval(2, 7));
  });

  test('only a reported "no" takes away from the most there can be', () => {
    expect(coverageOf({ yes: 2, planned: 1, no: 3, unreported: 1 })).toEqual(interval(2, 4));
  });

  test('however plans and silence turn out, the count is in the interval, and both ends can come true', () => {
    fc.assert(
      fc.property(presences, fc.infiniteStream(fc.boolean()), (list, turns) => {
        const { min, max } = coverageOf(countsOf(list));
        const outcome = (turn: () => boolean) =>
          list.filter((presence) => presence === 'yes' || (presence !== 'no' && turn())).length;
        const count = outcome(() => turns.next().value === true);
        expect(count).toBeGreaterThanOrEqual(min);
        expect(count).toBeLessThanOrEqual(max);
        expect(outcome(() => false)).toBe(min);
        expect(outcome(() => true)).toBe(max);
      }),
    );
  });
});

describe('several functions of a category as one', () => {
  test('one that is reported is enough', () => {
    expect(anyPresence(['no', 'unreported', 'planned', 'yes'])).toBe('yes');
  });

  test('silence about one keeps the category from being a "no"', () => {
    expect(anyPresence(['no', 'no', 'unreported'])).toBe('unreported');
    expect(anyPresence(['no', 'no'])).toBe('no');
  });

  test('a category without functions is not reported', () => {
    expect(anyPresence([])).toBe('unreported');
  });

  test('the order does not matter', () => {
    fc.assert(
      fc.property(presences, (list) => {
        expect(anyPresence([...list].reverse())).toBe(anyPresence(list));
      }),
    );
  });
});

describe('a function in a center', () => {
  test('that its list names is reported; one that it does not name is not reported, also where the list is complete', () => {
    const wanda = centerOf('wanda');
    expect(wanda.functions?.complete).toBe(true);
    expect(presenceIn(wanda, 'chess')).toBe('yes');
    expect(presenceIn(wanda, 'police')).toBe('unreported');
  });

  test('is not reported in a center without a list', () => {
    expect(presenceIn(centerOf('dajingtou'), 'service-hall')).toBe('unreported');
  });

  test('is never one of the words that every object knows', () => {
    for (const id of ['constructor', '__proto__', 'toString'])
      expect(presenceIn(centerOf('wanda'), id)).toBe('unreported');
  });
});
