import type { Presence } from '../../domain/presence';
import type { Quantity } from '../../domain/quantity';
import type { Lang, Messages } from '../../i18n/lang';
import { numberWords, quantityWords, unitWords } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';

type ColumnKey =
  | 'center'
  | 'place'
  | 'status'
  | 'functions'
  | 'count'
  | 'list'
  | 'residents'
  | 'handled'
  | 'brand'
  | 'activities'
  | 'services'
  | 'partners'
  | 'method'
  | 'move'
  | 'people';

interface MatrixMessages {
  readonly name: string;
  readonly subtitle: string;
  readonly describe: (counts: { centers: number; functions: number; listed: number }) => string;
  readonly keys: string;
  readonly caption: (centers: number) => string;
  readonly reported: string;
  readonly silent: string;
  /** Shown in a cell of these states; the others speak by mark and hatch. */
  readonly glyph: Readonly<Record<'planned' | 'no', string>>;
  readonly cell: (center: string, fn: string, presence: string) => string;
  readonly countOf: (center: string, count: string) => string;
  readonly possible: string;
  readonly possibly: (name: string) => string;
  readonly count: (count: number, isOpenEnded: boolean) => string;
  readonly first: (shown: number, total: number) => string;
  readonly columns: Readonly<Record<ColumnKey, string>>;
  readonly stated: (total: string) => string;
  readonly unstated: string;
  readonly open: string;
  readonly complete: string;
  readonly join: string;
  readonly colon: string;
  readonly post: (name: string, title: string, organization: string) => string;
  readonly postUnreported: string;
  readonly derivation: {
    readonly count: (center: string) => string;
    readonly functions: string;
    readonly several: string;
    readonly single: string;
    readonly none: string;
    readonly unreported: string;
    readonly kinds: string;
    readonly centers: string;
    readonly nobody: string;
    readonly openRule: string;
    readonly statedRule: (total: string, named: number) => string;
    readonly taxonomy: string;
  };
}

const messages: Messages<MatrixMessages> = {
  zh: {
    name: '中心 × 功能',
    subtitle: '点任一格看出处',
    describe: ({ centers, functions, listed }) =>
      `表格：${centers} 个中心与 ${functions} 种功能，${listed} 个中心报道了功能。`,
    keys: '方向键移动，Home、End 到行首行末，Ctrl+Home、Ctrl+End 到首格末格；回车：单元格看出处，行、列标题筛选。',
    caption: (centers) => `${centers} 个中心的功能，以及报道的服务、人员、居民等`,
    reported: '已报道',
    silent: '功能未报道',
    glyph: { planned: '计划', no: '无' },
    cell: (center, fn, presence) => `${center}，${fn}：${presence}`,
    countOf: (center, count) => `${center}，已报道功能：${count}`,
    possible: '可能符合',
    possibly: (name) => `${name}（可能符合）`,
    count: (count, isOpenEnded) => `${numberWords(count, 'zh')} 种${isOpenEnded ? '以上' : ''}`,
    first: (shown, total) => `共 ${numberWords(total, 'zh')} 个中心，列出前 ${shown} 个`,
    columns: {
      center: '中心',
      place: '所在地',
      status: '状态',
      functions: '功能',
      count: '已报道',
      list: '功能清单',
      residents: '居民',
      handled: '已办理事项',
      brand: '特色品牌',
      activities: '活动',
      services: '服务',
      partners: '共建',
      method: '做法',
      move: '搬迁',
      people: '负责人',
    },
    stated: (total) => `共 ${total}功能区`,
    unstated: '总数未报道',
    open: '清单未列尽',
    complete: '清单列尽',
    join: '，',
    colon: '：',
    post: (name, title, organization) => `${name}：${title}（${organization}）`,
    postUnreported: '职务未报道',
    derivation: {
      count: (center) => `${center}已报道的功能`,
      functions: '功能种数',
      several: '有 2 个或更多中心报道的功能',
      single: '只有 1 个中心报道的功能',
      none: '没有中心报道的功能',
      unreported: '功能未报道的中心',
      kinds: '种',
      centers: '个中心',
      nobody: '无中心报道',
      openRule: '清单未列尽，所以只是下限。',
      statedRule: (total, named) => `原文称共 ${total}功能区，列名 ${named} 个。`,
      taxonomy: '功能按本看板的分类归并，原文的叫法在各项出处里。',
    },
  },
  en: {
    name: 'Center × function',
    subtitle: 'select a cell for its source',
    describe: ({ centers, functions, listed }) =>
      `Table of ${centers} ${centers === 1 ? 'center' : 'centers'} by ${functions} functions; ${listed} ${listed === 1 ? 'center reports' : 'centers report'} functions.`,
    keys: 'Arrow keys move, Home and End go to the ends of a row, Ctrl+Home and Ctrl+End to the first and last cell. Enter opens the source of a cell; on a row or column header it filters.',
    caption: (centers) =>
      `Functions of ${centers} ${centers === 1 ? 'center' : 'centers'}, and the services, people, residents and more that are reported`,
    reported: 'reported',
    silent: 'functions not reported',
    glyph: { planned: 'plan', no: 'no' },
    cell: (center, fn, presence) => `${center}, ${fn}: ${presence}`,
    countOf: (center, count) => `${center}, functions reported: ${count}`,
    possible: 'possible match',
    possibly: (name) => `${name} (possible match)`,
    count: (count, isOpenEnded) => `${isOpenEnded ? 'at least ' : ''}${numberWords(count, 'en')}`,
    first: (shown, total) => `${numberWords(total, 'en')} centers, the first ${shown} listed`,
    columns: {
      center: 'Center',
      place: 'Place',
      status: 'Status',
      functions: 'Functions',
      count: 'Reported',
      list: 'List of functions',
      residents: 'Residents',
      handled: 'Items handled',
      brand: 'Brand',
      activities: 'Activities',
      services: 'Services',
      partners: 'Partners',
      method: 'Method',
      move: 'Move',
      people: 'Head',
    },
    stated: (total) => `${total} in all`,
    unstated: 'total not reported',
    open: 'list left open',
    complete: 'list complete',
    join: ', ',
    colon: ': ',
    post: (name, title, organization) => `${name}: ${title} (${organization})`,
    postUnreported: 'post not reported',
    derivation: {
      count: (center) => `Functions reported for ${center}`,
      functions: 'Kinds of functions',
      several: 'Functions that two or more centers report',
      single: 'Functions that one center reports',
      none: 'Functions that no center reports',
      unreported: 'Centers whose functions are not reported',
      kinds: 'functions',
      centers: 'centers',
      nobody: 'no center',
      openRule: 'The list is left open, so this is a lower bound.',
      statedRule: (total, named) => `The source says ${total} in all and names ${named}.`,
      taxonomy: 'Functions are grouped by this dashboard’s own taxonomy; the source’s words stand with each.',
    },
  },
};

export function matrixMessages(lang: Lang): MatrixMessages {
  return messages[lang];
}

/** A number and its unit as they stand inside a sentence: 10 多个 / over 10 rooms. */
export function amountWords(quantity: Quantity, lang: Lang): string {
  const number = quantityWords(quantity, lang);
  const unit = unitWords(quantity.unit, lang, quantity.value);
  return lang === 'zh' && !/\d$/.test(number) ? `${number}${unit}` : `${number} ${unit}`;
}

/** One cell in words: center, function, what is said of it. */
export function cellWords(center: string, fn: string, presence: Presence, lang: Lang): string {
  return messages[lang].cell(center, fn, termsIn(lang).presence[presence]);
}
