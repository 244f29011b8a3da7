import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Interval, interval, point } from '../../../src/domain/interval';
import { BOUNDS, intervalOf, type Quantity, UNITS } from '../../../src/domain/quantity';
import { LANGS, type Lang } from '../../../src/i18n/lang';
import {
  intervalWords,
  measureWords,
  numberWords,
  openEndWords,
  quantityWords,
  ratioWords,
  timesWords,
  unitWords,
} from '../../../src/i18n/numbers';
import { anyInterval } from '../../fixtures/arbitrary-interval';
import { anyQuantity, m2 } from '../../fixtures/arbitrary-quantity';

const { POSITIVE_INFINITY, NEGATIVE_INFINITY } = Number;
const anyLang = fc.constantFrom(...LANGS);

describe('a number', () => {
  test.each([
    [0, '0'],
    [350, '350'],
    [3000, '3000'],
    [9999, '9999'],
    [10_000, '10,000'],
    [1_234_567, '1,234,567'],
    [2.966101694915254, '2.97'],
    [11.25, '11.25'],
    [12.5, '12.5'],
  ])('%d is %s in both languages, with a separator from five digits on', (value, words) => {
    expect([numberWords(value, 'zh'), numberWords(value, 'en')]).toEqual([words, words]);
  });

  test('below the first separator it is its digits, as Intl has them in both languages', () => {
    for (const locale of ['zh-CN', 'en']) {
      const { format } = new Intl.NumberFormat(locale, { useGrouping: 'min2', maximumFractionDigits: 2 });
      for (let value = 0; value <= 10_000; value += 1) {
        const words = format(value);
        for (const lang of ['zh', 'en'] as const) if (numberWords(value, lang) !== words) expect.fail(words);
      }
    }
  });
});

describe('a quantity', () => {
  test.each([
    ['exact', 350, '350', '350'],
    ['over', 300, '300 多', 'over 300'],
    ['atLeast', 300, '300 以上', 'at least 300'],
    ['nearly', 3000, '近 3000', 'nearly 3000'],
    ['about', 300, '约 300', 'about 300'],
  ] as const)('%s %d: %s, %s', (bound, value, zh, en) => {
    expect([quantityWords(m2(value, bound), 'zh'), quantityWords(m2(value, bound), 'en')]).toEqual([zh, en]);
  });

  test.each([
    ['exact', '大概 10,000', 'roughly 10,000'],
    ['over', '大概 1 万多', 'roughly over 10,000'],
    ['atLeast', '大概 10,000 以上', 'roughly at least 10,000'],
    ['nearly', '近 10,000', 'nearly 10,000'],
    ['about', '约 10,000', 'about 10,000'],
  ] as const)('%s 10,000, said to be approximate: %s, %s', (bound, zh, en) => {
    const quantity: Quantity = { value: 10_000, unit: 'person', bound, approximate: true };
    expect([quantityWords(quantity, 'zh'), quantityWords(quantity, 'en')]).toEqual([zh, en]);
  });

  test('keeps its number, whatever its size and unit', () => {
    fc.assert(
      fc.property(anyQuantity, anyLang, (quantity, lang) => {
        expect(numberIn(quantityWords(quantity, lang))).toBeCloseTo(quantity.value, 6);
        expect(numberIn(measureWords(quantity, lang))).toBeCloseTo(quantity.value, 6);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps its bound: two that mean different intervals never have the same words', () => {
    const wordings = BOUNDS.flatMap((bound) => [false, true].map((approximate) => ({ bound, approximate })));
    fc.assert(
      fc.property(anyQuantity, anyLang, ({ value, unit }, lang) => {
        const meanings = new Map<string, Interval>();
        for (const wording of wordings) {
          const quantity = { value, unit, ...wording };
          const words = measureWords(quantity, lang);
          expect([words, meanings.get(words) ?? intervalOf(quantity)]).toEqual([words, intervalOf(quantity)]);
          meanings.set(words, intervalOf(quantity));
        }
      }),
    );
  });
});

describe('a quantity with its unit', () => {
  test.each<[Quantity, string, string]>([
    [m2(3000, 'nearly'), '近 3000 m²', 'nearly 3000 m²'],
    [m2(300, 'atLeast'), '300 m² 以上', 'at least 300 m²'],
    [{ ...m2(300, 'atLeast'), approximate: true }, '大概 300 m² 以上', 'roughly at least 300 m²'],
    [m2(5100, 'over'), '5100 多 m²', 'over 5100 m²'],
    [{ value: 300, unit: 'person', bound: 'atLeast' }, '300 人以上', 'at least 300 people'],
    [{ value: 50, unit: 'mu', bound: 'exact' }, '50 亩', '50 mu'],
    [{ value: 18, unit: 'enterprise', bound: 'exact' }, '18 家', '18 enterprises'],
    [{ value: 20, unit: 'enterprise', bound: 'over' }, '20 多家', 'over 20 enterprises'],
    [{ value: 16, unit: 'center', bound: 'exact' }, '16 个', '16 centers'],
    [{ value: 1, unit: 'year', bound: 'exact' }, '1 年', '1 year'],
    [{ value: 15, unit: 'year', bound: 'exact' }, '15 年', '15 years'],
    [{ value: 1e10, unit: 'yuan', bound: 'over' }, '超过 100 亿元', 'over 10 billion yuan'],
    [
      { value: 1e10, unit: 'yuan', bound: 'over', approximate: true },
      '大概超过 100 亿元',
      'roughly over 10 billion yuan',
    ],
    [{ value: 2.5e6, unit: 'yuan', bound: 'about' }, '约 250 万元', 'about 2.5 million yuan'],
    [{ value: 800, unit: 'yuan', bound: 'exact' }, '800 元', '800 yuan'],
    [{ value: 12_345, unit: 'yuan', bound: 'exact' }, '12,345 元', '12,345 yuan'],
    [{ value: 1_234_567, unit: 'yuan', bound: 'exact' }, '1,234,567 元', '1,234,567 yuan'],
  ])('%j', (quantity, zh, en) => {
    expect([measureWords(quantity, 'zh'), measureWords(quantity, 'en')]).toEqual([zh, en]);
  });

  test('has a word for every unit, in English one for one and one for several', () => {
    for (const unit of UNITS) {
      expect(unitWords(unit, 'zh')).not.toBe('');
      expect(unitWords(unit, 'en', 1)).not.toBe('');
      expect(unitWords(unit, 'en', 2)).toBe(unitWords(unit, 'en'));
    }
    expect([unitWords('person', 'en', 1), unitWords('person', 'en', 3)]).toEqual(['person', 'people']);
  });
});

describe('an interval', () => {
  test.each<[Interval, string, string]>([
    [point(232), '232', '232'],
    [interval(2692, 2992, '[)'), '2692–2992', '2692–2992'],
    [interval(300, POSITIVE_INFINITY), '至少 300', 'at least 300'],
    [interval(300, POSITIVE_INFINITY, '()'), '超过 300', 'over 300'],
    [interval(NEGATIVE_INFINITY, 250), '至多 250', 'at most 250'],
    [interval(NEGATIVE_INFINITY, 250, '()'), '不到 250', 'under 250'],
    [interval(NEGATIVE_INFINITY, POSITIVE_INFINITY), '未知', 'unknown'],
  ])('%j: %s, %s', (range, zh, en) => {
    expect([intervalWords(range, 'zh'), intervalWords(range, 'en')]).toEqual([zh, en]);
  });

  test.each<[Interval, string, string]>([
    [interval(2692, 2992, '[)'), '不含 2992', 'excluding 2992'],
    [interval(1, 2, '()'), '不含 1、2', 'excluding 1 and 2'],
    [interval(1, 2), '', ''],
    [point(232), '', ''],
  ])('leaves out: %j', (range, zh, en) => {
    expect([openEndWords(range, 'zh'), openEndWords(range, 'en')]).toEqual([zh, en]);
  });

  test('is told from every other by its words and the ends that they leave out', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, anyLang, (a, b, lang) => {
        const words = (range: Interval) => [intervalWords(range, lang), openEndWords(range, lang)];
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(words(a)).not.toEqual(words(b));
      }),
    );
  });

  test('never has the sign of infinity in its words', () => {
    fc.assert(
      fc.property(anyInterval, anyLang, (range, lang) => {
        expect(intervalWords(range, lang) + openEndWords(range, lang)).not.toMatch(/∞|NaN|Infinity/);
      }),
    );
  });

  test('as a ratio', () => {
    expect(ratioWords(point(350 / 118), 'zh')).toBe('2.97 倍');
    expect(ratioWords(interval(11.25, 12.5, '[)'), 'zh')).toBe('11.25–12.5 倍');
    expect(ratioWords(interval(11.25, 12.5, '[)'), 'en')).toBe('11.25–12.5×');
    expect(ratioWords(interval(9, POSITIVE_INFINITY, '()'), 'zh')).toBe('超过 9 倍');
    expect(ratioWords(interval(9, POSITIVE_INFINITY, '[)'), 'zh')).toBe('至少 9 倍');
    expect(ratioWords(interval(9, POSITIVE_INFINITY, '()'), 'en')).toBe('over 9×');
  });

  test('as a ratio in a sentence', () => {
    expect(timesWords(point(350 / 118), 'zh')).toBe('2.97 倍');
    expect(timesWords(point(350 / 118), 'en')).toBe('2.97 times');
    expect(timesWords(interval(11.25, 12.5, '[)'), 'zh')).toBe('11.25 至 12.5 倍');
    expect(timesWords(interval(11.25, 12.5, '[)'), 'en')).toBe('11.25–12.5 times');
    expect(timesWords(interval(9, POSITIVE_INFINITY, '()'), 'zh')).toBe('超过 9 倍');
    expect(timesWords(interval(9, POSITIVE_INFINITY, '()'), 'en')).toBe('over 9 times');
  });
});

/** Reads the one number of some words back: 250 万, 10 billion, 12,345.6. */
function numberIn(words: string): number {
  const digits = /[\d,.]*\d/.exec(words)?.[0].replaceAll(',', '') ?? '';
  const scales: readonly (readonly [word: string, scale: number])[] = [
    ['亿', 1e8],
    ['万', 1e4],
    ['billion', 1e9],
    ['million', 1e6],
  ];
  const [, scale] = scales.find(([word]) => words.includes(word)) ?? ['', 1];
  return Number(digits) * scale;
}

test('the words are complete in each language: no Chinese in English, no English in Chinese', () => {
  const latin: Readonly<Record<Lang, RegExp>> = { zh: /[a-ln-z]{2}/i, en: /\p{Script=Han}/u };
  fc.assert(
    fc.property(anyQuantity, anyLang, (quantity, lang) => {
      expect(measureWords(quantity, lang)).not.toMatch(latin[lang]);
    }),
  );
});
