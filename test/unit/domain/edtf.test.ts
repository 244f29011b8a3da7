import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calendarOf,
  type DateSpan,
  dayNumber,
  isInferred,
  parseEdtf,
  spansOverlap,
  spanWithin,
  withoutMarks,
} from '../../../src/domain/edtf';
import { anyDate, dateLike } from '../../fixtures/arbitrary-date';

function dateOf(text: string): DateSpan {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`${text} is refused: ${parsed.problem}`);
  return parsed.date;
}

/** The first and last day that a text may mean, as ISO dates. */
function rangeOf(text: string): readonly [string, string] {
  const { first, last } = dateOf(text);
  return [isoOf(first), isoOf(last)];
}

function isoOf(day: number): string {
  if (!Number.isFinite(day)) return 'open';
  const { year, month, day: dayOfMonth } = calendarOf(day);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-');
}

describe('a date is as wide as it is imprecise', () => {
  test.each([
    ['2008', '2008-01-01', '2008-12-31'],
    ['2023?', '2023-01-01', '2023-12-31'],
    ['2023?-08-30', '2023-08-30', '2023-08-30'],
    ['2023?-11', '2023-11-01', '2023-11-30'],
    ['2023?-11-21/2023?-11-22', '2023-11-21', '2023-11-22'],
    ['2023?-07/2023?-08', '2023-07-01', '2023-08-31'],
    ['2023?-02-28/2023?-06-30', '2023-02-28', '2023-06-30'],
    ['2023-12/2024', '2023-12-01', '2024-12-31'],
    ['../2023', 'open', '2023-12-31'],
    ['2020/..', '2020-01-01', 'open'],
  ])('%s runs from %s to %s', (text, first, last) => {
    expect(rangeOf(text)).toEqual([first, last]);
  });

  test('its coarsest end says how precisely it is known', () => {
    expect(dateOf('2023-11-21/2023-11-22').precision).toBe('day');
    expect(dateOf('2023-07/2023-08-15').precision).toBe('month');
    expect(dateOf('2008/2023-08-15').precision).toBe('year');
    expect(dateOf('../2023-08').precision).toBe('month');
  });

  test('it keeps the text that it was written as', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dateOf(date.text)).toEqual(date);
      }),
    );
  });
});

describe('qualifiers', () => {
  test.each([
    ['2023', false, false],
    ['2023?', true, false],
    ['2023?-08-30', true, false],
    ['2023-08-30?', true, false],
    ['2023~-08', false, true],
    ['2023%', true, true],
    ['2008/2023?-08', true, false],
    ['2020~/..', false, true],
    ['2008/2010~', false, true],
  ])('%s: uncertain %s, approximate %s', (text, uncertain, approximate) => {
    expect(dateOf(text)).toMatchObject({ uncertain, approximate });
  });

  test('do not move the range', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const plain = dateOf(date.text.replace(/[?~%]/g, ''));
        expect([plain.first, plain.last]).toEqual([date.first, date.last]);
      }),
    );
  });
});

describe('what is no date', () => {
  test.each([
    ['2023-02-30', 'impossible'],
    ['2023-02-29', 'impossible'],
    ['1900-02-29', 'impossible'],
    ['2023-04-31', 'impossible'],
    ['2023-13', 'impossible'],
    ['2023-00', 'impossible'],
    ['2023-01-00', 'impossible'],
    ['2023-11-31/2023-12-01', 'impossible'],
    ['2023-11-30/2023-12-32', 'impossible'],
    ['2023-11-22/2023-11-21', 'reversed'],
    ['2023-08/2023-07', 'reversed'],
    ['2024/2023-12-31', 'reversed'],
    ['', 'syntax'],
    ['2023/', 'syntax'],
    ['/2023', 'syntax'],
    ['..', 'syntax'],
    ['../..', 'syntax'],
    ['2023/2024/2025', 'syntax'],
    ['23', 'syntax'],
    ['2023-8-3', 'syntax'],
    ['2023-08-30T10:00', 'syntax'],
    ['2023年8月', 'syntax'],
    [' 2023', 'syntax'],
    ['2023\n', 'syntax'],
    ['２０２３', 'syntax'],
    ['-2023', 'syntax'],
    ['2023??', 'syntax'],
  ])('%j is refused: %s', (text, problem) => {
    expect(parseEdtf(text)).toEqual({ ok: false, problem });
  });

  test.each(['2023-21', '2023-22', '2023-41'])("%s, one of EDTF's seasons, is refused", (text) => {
    expect(parseEdtf(text)).toEqual({ ok: false, problem: 'impossible' });
  });

  test('is refused without an exception, whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-0-9?~%./]{0,24}$/));
    fc.assert(
      fc.property(text, (any) => {
        const parsed = parseEdtf(any);
        if (parsed.ok) expect(parsed.date.first).toBeLessThanOrEqual(parsed.date.last);
        else expect(['syntax', 'impossible', 'reversed']).toContain(parsed.problem);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('beside the edtf package', () => {
  const DAY = 86_400_000;
  const oracle = (text: string) => {
    try {
      const { min, max } = edtf(text);
      return [Math.floor(min / DAY), Math.floor(max / DAY)];
    } catch {
      return undefined;
    }
  };

  test('what both accept has the same first and last day', () => {
    fc.assert(
      fc.property(anyDate, ({ text, first, last }) => {
        const theirs = oracle(text);
        fc.pre(theirs !== undefined);
        expect([first, last]).toEqual(theirs);
      }),
      { numRuns: 1000 },
    );
  });

  test('it accepts every single date that we do, and every interval without qualifiers whose end begins later', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const [from = '', to] = date.text.replace(/[?~%]/g, '').split('/');
        if (to === undefined) expect(oracle(date.text)).toBeDefined();
        else if (from === '..' || to === '..' || dateOf(from).last < dateOf(to).first)
          expect(oracle(`${from}/${to}`)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('what we call impossible or reversed it refuses as well, but for a 29 February, which it takes in any year', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        const parsed = parseEdtf(text);
        fc.pre(!parsed.ok && parsed.problem !== 'syntax' && !/-02[?~%]?-29/.test(text));
        expect(oracle(text)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe('the calendar', () => {
  const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const year = fc.integer({ min: 0, max: 9999 });

  test('counts days from 1970', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
    expect(dayNumber(2000, 3, 1)).toBe(11_017);
  });

  test('months are as long as they are, leap years included', () => {
    for (const leap of [2000, 2020, 2024]) expect(rangeOf(`${leap}-02`)[1]).toBe(`${leap}-02-29`);
    for (const common of [1900, 2023, 2100]) expect(rangeOf(`${common}-02`)[1]).toBe(`${common}-02-28`);
    fc.assert(
      fc.property(year, (any) => {
        LENGTHS.forEach((length, index) => {
          const { first, last } = dateOf(`${String(any).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`);
          expect(last - first + 1).toBe(index === 1 && isLeap(any) ? 29 : length);
        });
      }),
    );
  });

  test('a day number and its calendar date lead to each other', () => {
    const days = fc.integer({ min: dayNumber(0, 1, 1), max: dayNumber(9999, 12, 31) });
    fc.assert(
      fc.property(days, (number) => {
        const { year, month, day } = calendarOf(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(dateOf(isoOf(number))).toMatchObject({ first: number, last: number });
      }),
    );
  });

  test('a date contains every date that names it more precisely', () => {
    const days = fc.integer({ min: dayNumber(0, 1, 1), max: dayNumber(9999, 12, 31) });
    fc.assert(
      fc.property(days, (number) => {
        const iso = isoOf(number);
        const [day, month, wholeYear] = [dateOf(iso), dateOf(iso.slice(0, 7)), dateOf(iso.slice(0, 4))];
        expect(spanWithin(day, month)).toBe(true);
        expect(spanWithin(month, wholeYear)).toBe(true);
        expect(spanWithin(wholeYear, month)).toBe(false);
      }),
    );
  });

  test('an interval begins with the first day of its start and ends with the last of its end', () => {
    const isSpan = ({ text }: DateSpan) => text.includes('/');
    fc.assert(
      fc.property(anyDate.filter(isSpan), (date) => {
        const [from = '', to = ''] = date.text.split('/');
        expect(date.first).toBe(from === '..' ? Number.NEGATIVE_INFINITY : dateOf(from).first);
        expect(date.last).toBe(to === '..' ? Number.POSITIVE_INFINITY : dateOf(to).last);
      }),
    );
  });
});

describe('two dates', () => {
  const bounded = anyDate.filter(({ first, last }) => last - first < 5000);

  test('overlap where they have a day in common, whichever comes first', () => {
    fc.assert(
      fc.property(bounded, bounded, fc.integer({ min: -400, max: 400 }), (a, shape, shift) => {
        const b = { ...shape, first: a.first + shift, last: a.first + shift + (shape.last - shape.first) };
        const common = Array.from({ length: a.last - a.first + 1 }, (_, index) => a.first + index).some(
          (day) => day >= b.first && day <= b.last,
        );
        expect(spansOverlap(a, b)).toBe(common);
        expect(spansOverlap(b, a)).toBe(common);
        if (spanWithin(a, b)) expect(common).toBe(true);
      }),
    );
  });

  test('a week lies in its month, and only overlaps the week that begins on its last day', () => {
    expect(spanWithin(dateOf('2023-08-01/2023-08-07'), dateOf('2023-08'))).toBe(true);
    expect(spanWithin(dateOf('2023-08-01/2023-08-07'), dateOf('2023-08-07/2023-08-13'))).toBe(false);
    expect(spansOverlap(dateOf('2023-08-01/2023-08-07'), dateOf('2023-08-07/2023-08-13'))).toBe(true);
    expect(spansOverlap(dateOf('2023-08-01/2023-08-06'), dateOf('2023-08-07/2023-08-13'))).toBe(false);
  });
});

test('a year is inferred where its date is marked so, at either end, whichever mark says it', () => {
  for (const text of ['2023?', '2023%', '2023%-08-30', '2008/2023?', '../2023%'])
    expect(isInferred(text), text).toBe(true);
  for (const text of ['2008', '2008~', '2008/..', 'soon?']) expect(isInferred(text), text).toBe(false);
});

test('what is in doubt of a date can be left out of its text', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const { first, last, uncertain, approximate } = dateOf(withoutMarks(date.text));
      expect([first, last]).toEqual([date.first, date.last]);
      expect(uncertain || approximate).toBe(false);
    }),
  );
});
