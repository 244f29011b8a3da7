import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import type { Group } from './item';

interface PaletteMessages {
  readonly title: string;
  readonly field: string;
  readonly results: string;
  readonly groups: Readonly<Record<Group, string>>;
  /** What Enter does with something of a group. */
  readonly deeds: Readonly<Record<Group, string>>;
  readonly count: (total: number, listed: number) => string;
  readonly nothing: string;
  readonly keys: readonly (readonly [keys: string, words: string])[];
  readonly second: (words: string) => string;
}

const messages: Messages<PaletteMessages> = {
  zh: {
    title: '搜索或执行命令',
    field: '中心、功能、地区、人物、命令；可用拼音',
    results: '结果',
    groups: {
      center: '中心',
      action: '命令',
      function: '功能',
      category: '类别',
      place: '地区',
      person: '人物',
      firm: '企业与机构',
      source: '文章',
      profile: '中心档案',
    },
    deeds: {
      center: '筛选',
      action: '执行',
      function: '筛选',
      category: '筛选',
      place: '筛选',
      person: '看出处',
      firm: '看出处',
      source: '看文章',
      profile: '看档案',
    },
    count: (total, listed) =>
      listed < total
        ? `找到 ${numberWords(total, 'zh')} 项，列出 ${numberWords(listed, 'zh')} 项`
        : `找到 ${numberWords(total, 'zh')} 项`,
    nothing: '没有找到。换个说法，或输入拼音、拼音首字母。',
    keys: [
      ['↑ ↓', '选择'],
      ['回车', '执行'],
      ['Esc', '关闭'],
    ],
    second: (words) => `Shift+回车：${words}`,
  },
  en: {
    title: 'Search or run a command',
    field: 'Center, function, place, person, command',
    results: 'Results',
    groups: {
      center: 'Centers',
      action: 'Commands',
      function: 'Functions',
      category: 'Categories',
      place: 'Places',
      person: 'People',
      firm: 'Firms and organizations',
      source: 'Articles',
      profile: 'Profiles of centers',
    },
    deeds: {
      center: 'filter',
      action: 'run',
      function: 'filter',
      category: 'filter',
      place: 'filter',
      person: 'see the source',
      firm: 'see the source',
      source: 'see the articles',
      profile: 'open',
    },
    count: (total, listed) => {
      const found = `${numberWords(total, 'en')} ${total === 1 ? 'result' : 'results'}`;
      return listed < total ? `${found}, ${numberWords(listed, 'en')} of them listed` : found;
    },
    nothing: 'Nothing found. Try other words, pinyin, or initials.',
    keys: [
      ['↑ ↓', 'choose'],
      ['Enter', 'run'],
      ['Esc', 'close'],
    ],
    second: (words) => `Shift+Enter: ${words}`,
  },
};

export function paletteMessages(lang: Lang): PaletteMessages {
  return messages[lang];
}
