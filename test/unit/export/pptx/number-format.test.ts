import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFor } from '../../../../src/export/pptx/chart/number-format';
import { LANGS } from '../../../../src/i18n/lang';
import { measureWords, numberWords, quantityWords } from '../../../../src/i18n/numbers';
import { formatted } from './presentation';

test('a label’s format makes of the value what the page says, bound and all', () => {
  const quantity = fc.record({
    value: fc.integer({ min: 1, max: 90_000 }),
    unit: fc.constantFrom('m2' as const, 'mu' as const),
    bound: fc.constantFrom('exact' as const, 'over' as const, 'atLeast' as const, 'nearly' as const, 'about' as const),
    approximate: fc.boolean(),
  });
  fc.assert(
    fc.property(quantity, fc.constantFrom(...LANGS), (given, lang) => {
      const number = numberWords(given.value, lang);
      for (const words of [quantityWords(given, lang), measureWords(given, lang)])
        expect(formatted(given.value, formatFor(words, number))).toBe(words);
    }),
  );
});

test('decimals and separators are kept, and a quote does not end the words', () => {
  expect(formatFor('近 10,000', '10,000')).toBe('"近 "#,##0');
  expect(formatFor('11.25 亩', '11.25')).toBe('0.00" 亩"');
  expect(formatFor('5 "x"', '5')).toBe('0" ”x”"');
});
