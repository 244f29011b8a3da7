import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/domain/edtf';
import { NO_FILTERS } from '../../../src/engine/filters';
import { best, timeVerdict, type Verdict, worst } from '../../../src/engine/verdict';

const verdict = fc.constantFrom<Verdict>('yes', 'possible', 'no', 'unjudged');
const verdicts = fc.array(verdict, { maxLength: 5 });

describe('alternatives within a facet', () => {
  test('the best counts: what matches possibly is better than what can not be judged', () => {
    expect(best(['no', 'unjudged', 'possible', 'yes'])).toBe('yes');
    expect(best(['no', 'unjudged', 'possible'])).toBe('possible');
    expect(best(['no', 'unjudged'])).toBe('unjudged');
    expect(best([])).toBe('no');
  });
});

describe('between facets', () => {
  test('the worst counts: what does not match is out, whatever can not be judged of it', () => {
    expect(worst(['yes', 'possible', 'unjudged', 'no'])).toBe('no');
    expect(worst(['yes', 'possible', 'unjudged'])).toBe('unjudged');
    expect(worst(['yes', 'possible'])).toBe('possible');
    expect(worst([])).toBe('yes');
  });
});

test('neither depends on the order or on how verdicts are grouped', () => {
  fc.assert(
    fc.property(verdicts, verdicts, (a, b) => {
      for (const rule of [best, worst]) {
        expect(rule([...a, ...b])).toBe(rule([...b, ...a]));
        expect(rule([rule(a), rule(b)])).toBe(rule([...a, ...b]));
      }
    }),
  );
});

describe('a date under the date filter', () => {
  const filters = (text: string) => {
    const parsed = parseEdtf(text);
    if (!parsed.ok) throw new Error(text);
    return { ...NO_FILTERS, time: parsed.date };
  };
  const convention = { zh: '“暑假”按 7 月和 8 月计。', en: '“Summer holiday” is taken as July and August.' };

  test.each([
    ['2023?-08-30', '2023-08', 'yes'],
    ['2023?', '2023?-11', 'possible'],
    ['2008', '../2008', 'yes'],
    ['2023?-11-21/2023?-11-22', '2023-11-22', 'yes'],
    ['2023?-11-21/2023?-11-22', '2023-11-23', 'no'],
    ['2023?-07/2023?-08', '2023-08', 'yes'],
    ['2023?-07/2023?-08', '2023-08-02/2023-09', 'possible'],
    ['2023?-07/2023?-08', '2023-09', 'no'],
  ] as const)('%s under %s: %s', (edtf, time, expected) => {
    expect(timeVerdict({ edtf }, filters(time))).toBe(expected);
  });

  test.each([
    ['2023-08', 'possible'],
    ['2023-08-31/2023-09', 'possible'],
    ['2023-07/2023-08', 'yes'],
    ['2023-09', 'no'],
  ] as const)('July and August by convention under %s: %s', (time, expected) => {
    expect(timeVerdict({ edtf: '2023?-07/2023?-08', convention }, filters(time))).toBe(expected);
  });

  test('that is not reported can not be judged', () => {
    expect(timeVerdict(undefined, filters('2023'))).toBe('unjudged');
  });
});
