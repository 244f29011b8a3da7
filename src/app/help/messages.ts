import type { Lang, Messages } from '../../i18n/lang';
import type { PRESENT_KEYS } from '../../present/keys';
import type { PAGE_KEYS } from '../keys';

type Pair = readonly [term: string, words: string];

interface HelpMessages {
  readonly title: string;
  readonly page: string;
  /** What each key of the page does; the compiler sees to it that none is forgotten. */
  readonly pageKeys: Readonly<Record<keyof typeof PAGE_KEYS, string>>;
  readonly or: string;
  readonly elsewhere: readonly Pair[];
  readonly single: (keys: readonly string[]) => string;
  readonly singleHint: string;
  readonly charts: string;
  readonly chartsHint: string;
  /** What the list of the charts’ keys says in passing, each on its own. */
  readonly chartsToo: readonly Pair[];
  readonly matrix: string;
  readonly presenting: string;
  readonly presentKeys: Readonly<Record<keyof typeof PRESENT_KEYS, string>>;
  readonly presentingToo: readonly Pair[];
  readonly presentingHint: string;
  readonly certainty: string;
  readonly marks: {
    readonly exact: string;
    readonly open: string;
    readonly nearly: string;
    readonly convention: string;
    readonly expected: string;
    readonly unreported: string;
    readonly inferred: string;
  };
  readonly filters: string;
  readonly filterTips: readonly string[];
}

const messages: Messages<HelpMessages> = {
  zh: {
    title: '帮助与快捷键',
    page: '页面',
    pageKeys: {
      palette: '搜索或执行命令，输入文字时也可用',
      search: '搜索或执行命令',
      help: '打开这份帮助',
      undo: '撤销上一步筛选或视图；在演示稿里撤销上一步编辑',
      redo: '重做',
      print: '打印本页报告；演示时打印演示稿',
    },
    or: '或',
    elsewhere: [
      ['Esc', '关闭出处、帮助和搜索；放大的卡片还原'],
      ['Shift+回车', '在搜索里选中一个中心时，打开它的档案'],
      ['方向键、Page Up、Page Down', '移动参考线和日期手柄'],
      ['Home、End', '日期手柄移到最早、最晚'],
    ],
    single: (keys) => `启用单字符快捷键：${keys.join(' ')}`,
    singleHint: '用语音输入时可关闭，以免误触。只记在这台机器上。',
    charts: '图表',
    chartsHint: '用 Tab 进入图表，然后：',
    chartsToo: [
      ['Ctrl+回车、Shift+回车', '筛选时与已选的几项并存；选几个中心时按住不放，用方向键移动，松开即筛选'],
      ['Ctrl+退格、Shift+Esc', '选几个中心时放弃已选的'],
      ['Alt+回车', '做提示里的另一项：看推算，或筛选所属的一组'],
    ],
    matrix: '中心与功能对照表',
    presenting: '演示',
    presentKeys: {
      next: '下一页',
      previous: '上一页',
      first: '第一页',
      last: '最后一页',
      black: '黑屏，再按一次恢复',
      fullScreen: '全屏',
      presenter: '打开演讲者窗口',
      code: '本页的二维码，供现场的手机扫；任意键关闭',
      own: '恢复本页自己的筛选',
      leave: '结束演示，回到原来的画面',
    },
    presentingToo: [
      ['数字，回车', '跳到那一页'],
      ['按住 L', '指针处变成光斑'],
    ],
    presentingHint: '翻页笔和左右滑动也可翻页。图表获得焦点时方向键归图表，按 Esc 交还。',
    certainty: '确定到什么程度，就画成什么样',
    marks: {
      exact: '报道给出的确数或确切日期',
      open: '“多”“以上”：只知下限，向上开口',
      nearly: '“近”：不到这个数，按九成至此数计',
      convention: '虚线端：按约定推得的日期范围',
      expected: '空心：报道时预计，结果未知',
      unreported: '斜线：未报道，不等于没有',
      inferred: '年份后带“?”：推定的年份，出处里说明理由',
    },
    filters: '筛选',
    filterTips: [
      '点数字看出处；点名称、标签或柱形即筛选，再点一次取消；点同类的另一项则换成它，按住 Ctrl（或 ⌘）或 Shift 则几项都留。选几个中心时，松开按键才一起筛选。',
      '同一类条件选几个，符合其一即可；不同类条件须同时符合。',
      '生效的条件列在筛选栏下方，点一下去掉；“重置”全部清除，也可撤销。',
      '只是可能符合的会保留并注明；无法判断的不计入，卡片下方会说明有几个。',
      '地址栏随筛选变化，复制地址即可分享眼前所见。',
    ],
  },
  en: {
    title: 'Help and keys',
    page: 'Page',
    pageKeys: {
      palette: 'Search or run a command, also while typing',
      search: 'Search or run a command',
      help: 'Open this help',
      undo: 'Undo the last step of filters or view; in the deck, of editing',
      redo: 'Redo',
      print: 'Print the page as a report; while presenting, the deck',
    },
    or: 'or',
    elsewhere: [
      ['Esc', 'Close source, help or search; bring back all cards'],
      ['Shift+Enter', 'On a center in the search: open its profile'],
      ['Arrow keys, Page Up, Page Down', 'Move the reference and the ends of the dates'],
      ['Home, End', 'Move an end of the dates to the first or last day'],
    ],
    single: (keys) => `Use keys of a single character: ${keys.join(' ')}`,
    singleHint: 'Turn them off where speech input presses them by mistake. Kept on this machine only.',
    charts: 'Charts',
    chartsHint: 'Tab leads into a chart; there:',
    chartsToo: [
      [
        'Ctrl+Enter, Shift+Enter',
        'Filter by several: keep what is chosen already. For centers, hold the key while you move, and release it',
      ],
      ['Ctrl+Backspace, Shift+Esc', 'Drop the centers that are chosen so far'],
      ['Alt+Enter', 'Do what the tooltip offers besides: see the derivation, or filter to the group'],
    ],
    matrix: 'Table of centers and functions',
    presenting: 'Presenting',
    presentKeys: {
      next: 'Next slide',
      previous: 'Previous slide',
      first: 'First slide',
      last: 'Last slide',
      black: 'Black screen, and back',
      fullScreen: 'Full screen',
      presenter: 'Open the presenter window',
      code: 'A QR code of the slide for the audience’s phones; any key closes it',
      own: 'The slide’s own filters again',
      leave: 'End the show, back to where you were',
    },
    presentingToo: [
      ['Digits, Enter', 'Go to that slide'],
      ['L, held', 'The pointer becomes a spot of light'],
    ],
    presentingHint: 'Clickers and swipes turn the slides too. A focused chart has the arrow keys; Esc gives them back.',
    certainty: 'Drawn as surely as it is known',
    marks: {
      exact: 'A number or date as reported',
      open: '“Over”, “at least”: only the lower end is known',
      nearly: '“Nearly”: below the number, taken as the last tenth before it',
      convention: 'Dashed ends: a span of dates by our convention',
      expected: 'Hollow: expected when reported; the outcome is not known',
      unreported: 'Hatched: not reported, which is not “no”',
      inferred: 'A year with “?” is inferred; its source says why',
    },
    filters: 'Filters',
    filterTips: [
      'Click a figure for its source; a name, label or bar filters, and a second click takes that back. Another of its kind takes its place; with Ctrl (or ⌘) or Shift both stay. For several centers, the page is filtered once you release the key.',
      'Of several values of one kind any will do; conditions of different kinds must all hold.',
      'What is active stands below the filters: click it to remove it. Reset removes all, and can be undone.',
      'What only may match stays and is marked; what can’t be judged is left out and counted below the card.',
      'The address follows the filters: copy it to share what you see.',
    ],
  },
};

export function helpMessages(lang: Lang): HelpMessages {
  return messages[lang];
}
