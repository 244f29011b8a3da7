import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { listWords } from '../../i18n/phrase';
import type { HoldingKey } from './gathered';

const KEY_NAMES: Readonly<Record<HoldingKey, string>> = { Control: 'Ctrl', Meta: '⌘', Shift: 'Shift' };

/** So many centers are named, more are counted. */
const NAMED = 3;

const messages: Messages<{
  readonly count: (count: number) => string;
  readonly chosen: (centers: string, key: string) => string;
}> = {
  zh: {
    count: (count) => `${numberWords(count, 'zh')} 个中心`,
    chosen: (centers, key) => `已选${/^\d/.test(centers) ? ' ' : ''}${centers}，松开 ${key} 筛选，按退格键取消`,
  },
  en: {
    count: (count) => `${numberWords(count, 'en')} centers`,
    chosen: (centers, key) => `${centers} chosen; release ${key} to filter, Backspace to cancel`,
  },
};

/** Which centers are gathered, or how many, and what the held key and another will do. */
export function gatheredWords(names: readonly string[], key: HoldingKey, lang: Lang): string {
  const { count, chosen } = messages[lang];
  return chosen(names.length > NAMED ? count(names.length) : listWords(names, lang), KEY_NAMES[key]);
}
