import type { Presence } from '../../domain/presence';
import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';

export interface MatrixMessages {
  readonly name: string;
  readonly subtitle: string;
  readonly describe: (counts: { centers: number; functions: number; listed: number }) => string;
  readonly keys: string;
  readonly reported: string;
  readonly silent: string;
  /** Shown in a cell of these states; the others speak by mark and hatch. */
  readonly glyph: Readonly<Record<'planned' | 'no', string>>;
  readonly cell: (center: string, fn: string, presence: string) => string;
  readonly countOf: (center: string, count: string) => string;
  readonly possible: string;
  readonly possibleLegend: string;
  readonly someOpen: string;
  readonly first: (shown: number, total: number) => string;
  readonly join: string;
  readonly colon: string;
}

const messages: Messages<MatrixMessages> = {
  zh: {
    name: '中心 × 功能',
    subtitle: '点任一项看出处',
    describe: ({ centers, functions, listed }) =>
      `表格：${numberWords(centers, 'zh')} 个中心与 ${numberWords(functions, 'zh')} 种功能，${numberWords(listed, 'zh')} 个中心报道了功能。`,
    keys: '方向键移动，Home、End 到行首行末，Ctrl+Home、Ctrl+End 到首格末格；回车：单元格看出处，行、列标题筛选，加 Ctrl 或 Shift 多选。',
    reported: '已报道',
    silent: '功能未报道',
    glyph: { planned: '计划', no: '没有' },
    cell: (center, fn, presence) => `${center}，${fn}：${presence}`,
    countOf: (center, count) => `${center}，已报道功能：${count}`,
    possible: '可能符合',
    possibleLegend: '名称后的“?”：可能符合筛选',
    someOpen: '有些清单未列尽，其数目只是下限',
    first: (shown, total) => `共 ${numberWords(total, 'zh')} 个中心，列出前 ${numberWords(shown, 'zh')} 个`,
    join: '，',
    colon: '：',
  },
  en: {
    name: 'Center × function',
    subtitle: 'select an entry for its source',
    describe: ({ centers, functions, listed }) =>
      `Table of ${numberWords(centers, 'en')} ${centers === 1 ? 'center' : 'centers'} by ${numberWords(functions, 'en')} ${functions === 1 ? 'function' : 'functions'}; ${numberWords(listed, 'en')} ${listed === 1 ? 'center reports' : 'centers report'} functions.`,
    keys: 'Arrow keys move, Home and End go to the ends of a row, Ctrl+Home and Ctrl+End to the first and last cell. Enter opens the source of a cell; on a row or column header it filters, with Ctrl or Shift by several.',
    reported: 'reported',
    silent: 'functions not reported',
    glyph: { planned: 'plan', no: 'absent' },
    cell: (center, fn, presence) => `${center}, ${fn}: ${presence}`,
    countOf: (center, count) => `${center}, functions reported: ${count}`,
    possible: 'possible match',
    possibleLegend: '“?” after a name: may match the filters',
    someOpen: 'some lists are left open; their counts are lower bounds',
    first: (shown, total) => `${numberWords(total, 'en')} centers, the first ${numberWords(shown, 'en')} listed`,
    join: ', ',
    colon: ': ',
  },
};

export function matrixMessages(lang: Lang): MatrixMessages {
  return messages[lang];
}

/** One cell in words: center, function, what is said of it. */
export function cellWords(center: string, fn: string, presence: Presence, lang: Lang): string {
  return messages[lang].cell(center, fn, termsIn(lang).presence[presence]);
}
