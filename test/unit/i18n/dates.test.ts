import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/domain/edtf';
import { dateWords, monthWords, yearWords } from '../../../src/i18n/dates';
import { LANGS } from '../../../src/i18n/lang';
import { anyDate, nearDate } from '../../fixtures/arbitrary-date';

const anyLang = fc.constantFrom(...LANGS);

describe('a date in words', () => {
  test.each([
    ['2008', '2008 年', '2008'],
    ['2023?', '2023? 年', '2023?'],
    ['2023?-11', '2023? 年 11 月', 'Nov 2023?'],
    ['2023?-08-30', '2023? 年 8 月 30 日', 'Aug 30, 2023?'],
    ['2024-05-18', '2024 年 5 月 18 日', 'May 18, 2024'],
  ])('%s: %s, %s', (edtf, zh, en) => {
    expect([dateWords(edtf, 'zh'), dateWords(edtf, 'en')]).toEqual([zh, en]);
  });

  test.each([
    ['2023?-11-21/2023?-11-22', '2023? 年 11 月 21 日至 22 日', 'Nov 21–22, 2023?'],
    ['2023?-07/2023?-08', '2023? 年 7 月至 8 月', 'Jul to Aug 2023?'],
    ['2023?-02-28/2023?-06-30', '2023? 年 2 月 28 日至 6 月 30 日', 'Feb 28 to Jun 30, 2023?'],
    ['2008/2023', '2008 年至 2023 年', '2008–2023'],
    ['2022-12-30/2023-01-02', '2022 年 12 月 30 日至 2023 年 1 月 2 日', 'Dec 30, 2022 to Jan 2, 2023'],
    ['2020/..', '2020 年起', 'from 2020'],
    ['../2023-08', '2023 年 8 月及以前', 'until Aug 2023'],
  ])('as a span, %s: %s, %s', (edtf, zh, en) => {
    expect([dateWords(edtf, 'zh'), dateWords(edtf, 'en')]).toEqual([zh, en]);
  });

  test.each([
    ['2023-11-21/2023-11-21', '2023 年 11 月 21 日', 'Nov 21, 2023'],
    ['2023-11/2023-11', '2023 年 11 月', 'Nov 2023'],
    ['2023/2023', '2023 年', '2023'],
  ])('as a span of one, %s: %s, %s', (edtf, zh, en) => {
    expect([dateWords(edtf, 'zh'), dateWords(edtf, 'en')]).toEqual([zh, en]);
  });

  test.each([
    ['2023-05/2023-08-30', '2023 年 5 月至 2023 年 8 月 30 日', 'May 2023 to Aug 30, 2023'],
    ['2008/2023-08', '2008 年至 2023 年 8 月', '2008 to Aug 2023'],
  ])('names each end only as precisely as it is known, %s: %s, %s', (edtf, zh, en) => {
    expect([dateWords(edtf, 'zh'), dateWords(edtf, 'en')]).toEqual([zh, en]);
  });

  test('marks the year as inferred only where it is', () => {
    expect(dateWords('2008/2023?', 'zh')).toBe('2008 年至 2023? 年');
    expect(dateWords('2008/2023?', 'en')).toBe('2008 to 2023?');
  });

  test.each([
    ['2008~', '约 2008 年', 'about 2008'],
    ['2008%', '约 2008? 年', 'about 2008?'],
    ['2023-05~', '约 2023 年 5 月', 'about May 2023'],
    ['2020~/..', '约 2020 年起', 'from about 2020'],
    ['2008~/2010~', '约 2008 年至 2010 年', 'about 2008–2010'],
  ])('says that it is approximate, %s: %s, %s', (edtf, zh, en) => {
    expect([dateWords(edtf, 'zh'), dateWords(edtf, 'en')]).toEqual([zh, en]);
  });

  test('leaves the year out for an axis that shows it, but not the year itself', () => {
    expect(dateWords('2023?-11-21/2023?-11-22', 'zh', 'year-less')).toBe('11 月 21 日至 22 日');
    expect(dateWords('2023?-11-21/2023?-11-22', 'en', 'year-less')).toBe('Nov 21–22');
    expect(dateWords('2023?-07/2023?-08', 'en', 'year-less')).toBe('Jul to Aug');
    expect(dateWords('2008', 'zh', 'year-less')).toBe('2008 年');
  });

  test('that can not be read is given back as it stands', () => {
    expect(dateWords('2023-02-30', 'zh')).toBe('2023-02-30');
    expect(dateWords('last summer', 'en')).toBe('last summer');
  });
});

describe('the words of any date', () => {
  const endsOf = (text: string) => text.split('/').filter((end) => end !== '..');

  test('hold nothing that its text does not state: no day of a month, no month of a year', () => {
    fc.assert(
      fc.property(anyDate, ({ text }) => {
        const words = dateWords(text, 'zh');
        const named = endsOf(text).map((end) => end.split('-').length);
        expect(words.includes('月')).toBe(Math.max(...named) >= 2);
        expect(words.includes('日')).toBe(Math.max(...named) >= 3);
      }),
    );
  });

  test('are told from those of any other date that means other days', () => {
    fc.assert(
      fc.property(nearDate, nearDate, anyLang, (a, b, lang) => {
        fc.pre(a.first !== b.first || a.last !== b.last);
        expect(dateWords(a.text, lang)).not.toBe(dateWords(b.text, lang));
      }),
      { numRuns: 500 },
    );
  });

  test('show a question mark where the year is inferred, and only there', () => {
    fc.assert(
      fc.property(anyDate, anyLang, (date, lang) => {
        expect(dateWords(date.text, lang).includes('?')).toBe(date.uncertain);
      }),
    );
  });

  test('say so where it is approximate, and only there', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dateWords(date.text, 'zh').includes('约')).toBe(date.approximate);
        expect(dateWords(date.text, 'en').includes('about')).toBe(date.approximate);
      }),
    );
  });

  test('name the years of both ends', () => {
    fc.assert(
      fc.property(anyDate, anyLang, ({ text, first, last }, lang) => {
        const words = dateWords(text, lang);
        for (const day of [first, last])
          if (Number.isFinite(day)) expect(words).toContain(String(calendarOf(day).year));
      }),
    );
  });
});

test('a month has its name in each language', () => {
  expect(Array.from({ length: 12 }, (_, index) => monthWords(index + 1, 'en')).join(' ')).toBe(
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  );
  expect(monthWords(11, 'zh')).toBe('11 月');
});

test('a year that was inferred is marked', () => {
  expect([yearWords(2023, true), yearWords(2008, false)]).toEqual(['2023?', '2008']);
});
