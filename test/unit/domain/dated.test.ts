import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dated } from '../../../src/domain/claim';
import { takesPlaceIn } from '../../../src/domain/dated';
import { type DateSpan, parseEdtf, spansOverlap, spanWithin } from '../../../src/domain/edtf';
import type { Truth } from '../../../src/domain/interval';
import { nearDate } from '../../fixtures/arbitrary-date';

const convention = { zh: '按约定', en: 'By convention' };

function spanOf(text: string): DateSpan {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`${text} is no date`);
  return parsed.date;
}

describe('an interval as its source states it runs from its start to its end', () => {
  test.each<[string, string, Truth]>([
    // The visit: on both of its days for certain, and on no other.
    ['2023?-11-21/2023?-11-22', '2023-11-20', 'no'],
    ['2023?-11-21/2023?-11-22', '2023-11-21', 'yes'],
    ['2023?-11-21/2023?-11-22', '2023-11-22', 'yes'],
    ['2023?-11-21/2023?-11-22', '2023-11-22/..', 'yes'],
    ['2023?-11-21/2023?-11-22', '2023-11', 'yes'],
    // Where the ends are months, only the days between them are sure.
    ['2023-03/2023-05', '2023-03-30', 'unknown'],
    ['2023-03/2023-05', '2023-03-31', 'yes'],
    ['2023-03/2023-05', '2023-04-15', 'yes'],
    ['2023-03/2023-05', '2023-05-01', 'yes'],
    ['2023-03/2023-05', '2023-05-02', 'unknown'],
    ['2023-03/2023-05', '2023-06', 'no'],
    ['2023-03/2023-05', '2023-03', 'yes'],
    // Both ends in one month, of which no day is sure.
    ['2023-03/2023-03', '2023-03-02/2023-03-30', 'unknown'],
    ['2023-03/2023-03', '2023-03', 'yes'],
    ['2023/2023-03', '2023-03', 'yes'],
    ['2023/2023-03', '2023-02', 'unknown'],
    // Of an open end nothing is known: how long it lasted, or how long it had been going on.
    ['2023-03-05/..', '2023-03-05', 'yes'],
    ['2023-03-05/..', '2023-03-06', 'unknown'],
    ['2023-03/..', '2023-03', 'yes'],
    ['2023-03/..', '2023-03-01/2023-03-30', 'unknown'],
    ['2023-03/..', '2023-02', 'no'],
    ['../2023-03-05', '2023-03-05', 'yes'],
    ['../2023-03-05', '2023-03-04', 'unknown'],
  ])('%s in %s: %s', (edtf, span, expected) => {
    expect(takesPlaceIn({ edtf }, spanOf(span))).toBe(expected);
  });

  test('but not where its ends are approximate', () => {
    expect(takesPlaceIn({ edtf: '2023-11-21~/2023-11-23' }, spanOf('2023-11-22'))).toBe('unknown');
    expect(takesPlaceIn({ edtf: '2023-11-21~/2023-11-23' }, spanOf('2023-11'))).toBe('yes');
  });
});

test.each<[string, Truth]>([
  ['2023-04', 'unknown'],
  ['2023-02-28/2023-06-29', 'unknown'],
  ['2023-02-28/2023-06-30', 'yes'],
  ['2023', 'yes'],
  ['2023-07', 'no'],
])('"several months ago", a day that a convention puts somewhere between two others, in %s: %s', (span, expected) => {
  expect(takesPlaceIn({ edtf: '2023?-02-28/2023?-06-30', convention }, spanOf(span))).toBe(expected);
});

test.each<[string, Truth]>([
  ['2023-11', 'yes'],
  ['2023-11-21', 'unknown'],
  ['2023-12', 'no'],
])('a month, which is no interval, in %s: %s', (span, expected) => {
  expect(takesPlaceIn({ edtf: '2023-11' }, spanOf(span))).toBe(expected);
});

test('what is no date is in no span, nor out of it', () => {
  expect(takesPlaceIn({ edtf: 'soon' }, spanOf('2023'))).toBeUndefined();
});

describe('whatever the date and the span', () => {
  const anyDated = fc
    .tuple(nearDate, fc.boolean())
    .map(([{ text }, isByConvention]) => ({ edtf: text, ...(isByConvention && { convention }) }));
  const days = fc.integer({ min: -500, max: 500 });
  const SURENESS: readonly (Truth | undefined)[] = ['no', 'unknown', 'yes'];
  const sureness = (dated: Dated, span: DateSpan) => SURENESS.indexOf(takesPlaceIn(dated, span));

  test('it is no where they have no day in common, and yes where the span has all of its days', () => {
    fc.assert(
      fc.property(anyDated, nearDate, (dated, span) => {
        const date = spanOf(dated.edtf);
        const truth = takesPlaceIn(dated, span);
        expect(truth === 'no').toBe(!spansOverlap(date, span));
        if (spanWithin(date, span)) expect(truth).toBe('yes');
      }),
    );
  });

  test('a wider span is never less sure', () => {
    fc.assert(
      fc.property(anyDated, nearDate, fc.nat({ max: 400 }), fc.nat({ max: 400 }), (dated, span, before, after) => {
        const wider = { ...span, first: span.first - before, last: span.last + after };
        expect(sureness(dated, wider)).toBeGreaterThanOrEqual(sureness(dated, span));
      }),
    );
  });

  test('by a convention it is never surer, and the same where the date is no interval', () => {
    fc.assert(
      fc.property(nearDate, nearDate, ({ text }, span) => {
        const [stated, conventional] = [sureness({ edtf: text }, span), sureness({ edtf: text, convention }, span)];
        expect(conventional).toBeLessThanOrEqual(stated);
        if (!text.includes('/')) expect(conventional).toBe(stated);
      }),
    );
  });

  test('every day from where an interval has begun to where it lasts is one of its days, and sure', () => {
    const stated = nearDate.filter(({ text, approximate }) => text.includes('/') && !approximate);
    fc.assert(
      fc.property(stated, days, (date, shift) => {
        const { text, first, last, begunBy, lastsTo } = date;
        for (const day of [begunBy, lastsTo]) expect(day >= first && day <= last).toBe(true);
        const day = begunBy + shift;
        const isCore = day >= begunBy && day <= lastsTo;
        const truth = takesPlaceIn({ edtf: text }, { ...date, first: day, last: day });
        expect(truth === 'yes').toBe(isCore);
        if (isCore) expect(day >= first && day <= last).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
