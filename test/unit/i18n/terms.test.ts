import { expect, test } from 'vitest';
import { LANGS } from '../../../src/i18n/lang';
import { termsIn } from '../../../src/i18n/terms';

test('the functions of a list that is left open are a lower bound in words too', () => {
  expect(LANGS.map((lang) => termsIn(lang).functionCount(9, true))).toEqual(['9 种以上', 'at least 9']);
  expect(LANGS.map((lang) => termsIn(lang).functionCount(5, false))).toEqual(['5 种', '5']);
});
