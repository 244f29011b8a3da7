import { expect, test } from 'vitest';
import { helpMessages } from '../../../../src/app/help/messages';
import { SINGLE_CHARACTERS } from '../../../../src/app/help/single-keys';
import { LANGS } from '../../../../src/i18n/lang';

test('every key that a chart or one of its handles takes is listed', () => {
  for (const lang of LANGS) {
    const { elsewhere, chartsToo } = helpMessages(lang);
    const keys = [...elsewhere, ...chartsToo].map(([key]) => key).join(' ');
    for (const key of ['Home', 'End', 'Page Up', 'Page Down', 'Ctrl+', 'Shift+', 'Alt+'])
      expect(keys, lang).toContain(key);
  }
});

test('the switch for keys of a single character names all of them, those of a show too', () => {
  expect(SINGLE_CHARACTERS).toEqual(['/', '?', 'B', '.', 'F', 'N', 'Q', 'L']);
  for (const lang of LANGS) expect(helpMessages(lang).single(SINGLE_CHARACTERS), lang).toContain('/ ? B . F N Q L');
});
