import { expect, test } from 'vitest';
import { helpMessages } from '../../../../src/app/help/messages';
import { LANGS } from '../../../../src/i18n/lang';

test('every key that a chart or one of its handles takes is listed', () => {
  for (const lang of LANGS) {
    const { elsewhere, chartsToo } = helpMessages(lang);
    const keys = [...elsewhere, ...chartsToo].map(([key]) => key).join(' ');
    for (const key of ['Home', 'End', 'Page Up', 'Page Down', 'Ctrl+', 'Shift+']) expect(keys, lang).toContain(key);
  }
});
