import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import type { HoldingKey } from './gathered';

const KEY_NAMES: Readonly<Record<HoldingKey, string>> = { Control: 'Ctrl', Meta: '⌘', Shift: 'Shift' };

const messages: Messages<{ readonly gathered: (count: number, key: string) => string }> = {
  zh: {
    gathered: (count, key) => `已选 ${numberWords(count, 'zh')} 个中心，松开 ${key} 筛选，按退格键取消`,
  },
  en: {
    gathered: (count, key) =>
      `${numberWords(count, 'en')} ${count === 1 ? 'center' : 'centers'} chosen; release ${key} to filter, Backspace to cancel`,
  },
};

/** How many centers are gathered, and what the held key and another will do. */
export function gatheredWords(count: number, key: HoldingKey, lang: Lang): string {
  return messages[lang].gathered(count, KEY_NAMES[key]);
}
