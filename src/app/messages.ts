import type { Lang, Messages } from '../i18n/lang';
import { numberWords } from '../i18n/numbers';

interface AppMessages {
  readonly title: string;
  readonly articles: (count: number) => string;
  readonly centers: (count: number) => string;
  readonly visits: (count: number) => string;
  readonly asReported: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly skip: string;
  readonly loading: string;
  readonly filters: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly saved: string;
  readonly reset: string;
  readonly undo: string;
  readonly redo: string;
  readonly palette: string;
  readonly help: string;
  readonly present: string;
  readonly export: string;
  readonly lift: (words: string) => string;
  readonly table: string;
  readonly more: string;
  readonly expand: string;
  readonly collapse: string;
  readonly cardFailed: string;
  readonly retry: string;
  readonly partFailed: string;
  readonly pageFailed: string;
  readonly close: string;
}

const messages: Messages<AppMessages> = {
  zh: {
    title: '党群服务中心与投资考察看板',
    articles: (count) => `${numberWords(count, 'zh')} 篇报道`,
    centers: (count) => `${numberWords(count, 'zh')} 个中心`,
    visits: (count) => `${numberWords(count, 'zh')} 次考察`,
    asReported: '均为报道当时的情况',
    language: '语言',
    theme: '主题',
    themes: { system: '自动', light: '浅', dark: '深' },
    skip: '跳到内容',
    loading: '正在读取数据…',
    filters: '筛选',
    search: '搜索中心、功能、地点',
    searchLabel: '按文字筛选',
    saved: '已存视图',
    reset: '重置',
    undo: '撤销',
    redo: '重做',
    palette: '搜索或执行命令',
    help: '帮助与快捷键',
    present: '演示',
    export: '导出',
    lift: (words) => `去掉筛选：${words}`,
    table: '表格',
    more: '更多',
    expand: '放大',
    collapse: '返回全部卡片',
    cardFailed: '这张卡片出错了，其余卡片不受影响。请重试；若仍出错，请换一个筛选条件。',
    retry: '重试',
    partFailed: '这一部分读取不到。请检查网络后重试。',
    pageFailed: '页面出错了。数据没有丢失，请重新载入；若仍出错，请去掉地址中“?”之后的部分。',
    close: '关闭',
  },
  en: {
    title: 'Community Service Centers and Investment Visits',
    articles: (count) => `${numberWords(count, 'en')} ${count === 1 ? 'article' : 'articles'}`,
    centers: (count) => `${numberWords(count, 'en')} ${count === 1 ? 'center' : 'centers'}`,
    visits: (count) => `${numberWords(count, 'en')} ${count === 1 ? 'visit' : 'visits'}`,
    asReported: 'as reported at the time',
    language: 'Language',
    theme: 'Theme',
    themes: { system: 'Auto', light: 'Light', dark: 'Dark' },
    skip: 'Skip to content',
    loading: 'Reading the data…',
    filters: 'Filters',
    search: 'Search center, function, place',
    searchLabel: 'Filter by text',
    saved: 'Saved views',
    reset: 'Reset',
    undo: 'Undo',
    redo: 'Redo',
    palette: 'Search or run a command',
    help: 'Help and keys',
    present: 'Present',
    export: 'Export',
    lift: (words) => `Remove filter: ${words}`,
    table: 'Table',
    more: 'More',
    expand: 'Expand',
    collapse: 'Back to all cards',
    cardFailed: 'This card failed; the others are not affected. Try again, or change the filters if it fails again.',
    retry: 'Try again',
    partFailed: 'This part can’t be fetched. Check the network and try again.',
    pageFailed:
      'The page failed. No data is lost: reload it, and if it fails again, remove what follows “?” in the address.',
    close: 'Close',
  },
};

export function appMessages(lang: Lang): AppMessages {
  return messages[lang];
}
