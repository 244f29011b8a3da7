import { CARDS } from '../../cards/index';
import type { Text } from '../../domain/dataset';
import { offeredFormats } from '../../export/formats';
import { type DashboardState, isReset } from '../../state/store';
import { PAGES, type Page, pageView } from '../../state/view';
import { BRIEFING } from '../briefing/entry';
import { pageAsLeft } from '../lists/kept-columns';
import type { Item } from './item';

/** A command: one entry in the list below. */
interface Action extends Omit<Item, 'group'> {
  /** Whether it would do anything now; always, where nothing is said. */
  isOffered?(state: DashboardState): boolean;
  /** Does something also on a page whose data can't be used. */
  readonly needsNoData?: true;
}

const PAGE_WORDS: Readonly<Record<Page, Text>> = {
  cards: { zh: '查看卡片', en: 'Show the cards' },
  centers: { zh: '查看中心列表', en: 'List the centers' },
  events: { zh: '查看事件列表', en: 'List the events' },
  visits: { zh: '查看考察列表', en: 'List the visits' },
  sources: { zh: '查看文章与出处', en: 'List the articles' },
};

const named = (id: string, words: (name: string) => Text): Text => {
  const card = CARDS.find((entry) => entry.id === id);
  return { zh: words(card?.name('zh') ?? id).zh, en: words(card?.name('en') ?? id).en };
};

/** The cards with one of them in sight: another one that fills the page gives way. */
const inSight = (id: string, { view }: DashboardState) => ({
  ...pageView('cards'),
  card: view.card === id ? id : undefined,
});

const ACTIONS: readonly Action[] = [
  {
    id: 'zh',
    words: { zh: '切换为中文', en: 'Switch to Chinese' },
    also: ['中文 语言', 'language'],
    needsNoData: true,
    isOffered: ({ appearance }) => appearance.lang !== 'zh',
    run: ({ appear }) => appear({ lang: 'zh' }),
  },
  {
    id: 'en',
    words: { zh: '切换为英文', en: 'Switch to English' },
    also: ['English language', '英语 语言'],
    needsNoData: true,
    isOffered: ({ appearance }) => appearance.lang !== 'en',
    run: ({ appear }) => appear({ lang: 'en' }),
  },
  ...(
    [
      ['light', '浅色主题', 'Light theme'],
      ['dark', '深色主题', 'Dark theme'],
      ['system', '主题随系统', 'Theme of the system'],
    ] as const
  ).map(
    ([theme, zh, en]): Action => ({
      id: theme,
      words: { zh, en },
      needsNoData: true,
      isOffered: ({ appearance }) => appearance.theme !== theme,
      run: ({ appear }) => appear({ theme }),
    }),
  ),
  {
    id: 'reset',
    words: { zh: '重置筛选', en: 'Reset the filters' },
    isOffered: (state) => !isReset(state),
    run: ({ reset }) => reset(),
  },
  {
    id: 'undo',
    words: { zh: '撤销', en: 'Undo' },
    key: 'undo',
    isOffered: ({ steps }) => steps.back > 0,
    run: ({ travel }) => travel(-1),
  },
  {
    id: 'redo',
    words: { zh: '重做', en: 'Redo' },
    key: 'redo',
    isOffered: ({ steps }) => steps.forward > 0,
    run: ({ travel }) => travel(1),
  },
  ...PAGES.map(
    (page): Action => ({
      id: `page-${page}`,
      words: PAGE_WORDS[page],
      isOffered: ({ view }) => view.page !== page || view.mode !== 'explore',
      run: ({ show }) => show(pageAsLeft(page)),
    }),
  ),
  ...CARDS.flatMap(({ id }): Action[] => [
    {
      id: `table-${id}`,
      card: id,
      words: named(id, (name) => ({ zh: `“${name}”显示为表格`, en: `Show “${name}” as a table` })),
      isOffered: ({ view }) => !view.tables.includes(id),
      run: (state) => state.show({ ...inSight(id, state), tables: [...state.view.tables, id] }),
    },
    {
      id: `chart-${id}`,
      card: id,
      words: named(id, (name) => ({ zh: `“${name}”显示为图`, en: `Show “${name}” as a chart` })),
      isOffered: ({ view }) => view.tables.includes(id),
      run: (state) => state.show({ ...inSight(id, state), tables: state.view.tables.filter((table) => table !== id) }),
    },
    {
      id: `expand-${id}`,
      words: named(id, (name) => ({ zh: `放大“${name}”`, en: `Expand “${name}”` })),
      isOffered: ({ view }) => view.card !== id || view.mode !== 'explore',
      run: ({ show }) => show({ ...pageView('cards'), card: id }),
    },
  ]),
  {
    id: 'collapse',
    words: { zh: '返回全部卡片', en: 'Back to all cards' },
    isOffered: ({ view }) => view.card !== undefined && view.mode === 'explore',
    run: ({ show }) => show({ card: undefined }),
  },
  {
    id: 'present',
    words: { zh: '开始演示', en: 'Present' },
    also: ['幻灯片 放映', 'slides show'],
    isOffered: ({ view }) => view.mode !== 'present',
    run: ({ show }) => show({ mode: 'present', slide: 1 }),
  },
  {
    id: 'deck',
    words: { zh: '编辑演示稿', en: 'Edit the deck' },
    also: ['幻灯片', 'slides'],
    run: ({ lay }) => lay({ kind: 'deck' }),
  },
  ...offeredFormats().map(
    ({ id, label, command, endsInDialog }): Action => ({
      id: `export-${id}`,
      words: command ?? { zh: `导出 ${label.zh}`, en: `Export ${label.en}` },
      also: endsInDialog ? ['打印 保存', 'print save'] : ['下载 保存', 'download save'],
      ...(id === 'print' ? { key: id } : {}),
      isOffered: ({ answer }) => answer !== undefined,
      run: ({ lay }) => lay({ kind: 'export', format: id }),
    }),
  ),
  {
    id: 'briefing',
    words: BRIEFING,
    also: ['复制 打印 公文', 'copy print document'],
    isOffered: ({ answer }) => answer !== undefined,
    run: ({ lay }) => lay({ kind: 'briefing' }),
  },
  {
    id: 'help',
    words: { zh: '帮助与快捷键', en: 'Help and keys' },
    key: 'help',
    needsNoData: true,
    run: ({ lay }) => lay({ kind: 'help' }),
  },
];

/** The commands that would do something now. */
export function actionItems(state: DashboardState): Item[] {
  const hasFailed = state.loading.status === 'failed';
  return ACTIONS.filter(
    ({ isOffered, needsNoData }) => (needsNoData || !hasFailed) && (isOffered?.(state) ?? true),
  ).map((action) => ({
    ...action,
    id: `action.${action.id}`,
    group: 'action',
  }));
}
