import type { Lang, Messages } from '../i18n/lang';
import type { ChartAction } from './chart-tree';

interface ChartMessages {
  readonly chart: string;
  /** Keys by what they do. */
  readonly keys: readonly (readonly [keys: string, words: string])[];
  readonly action: Readonly<Record<ChartAction['kind'], string>>;
  /** What follows a filter of which several values may hold. */
  readonly several: string;
  /** A filter by what the page is filtered by already. */
  readonly release: string;
  readonly other: Readonly<Record<ChartAction['kind'] | 'release', string>>;
}

const messages: Messages<ChartMessages> = {
  zh: {
    chart: '图表',
    keys: [
      ['左右键', '相邻项'],
      ['下键、上键', '进入、退出一层'],
      ['Page Up、Page Down', '换组'],
      ['Home、End', '首末项'],
      ['回车', '执行，加 Alt 做另一项，加 Ctrl 或 Shift 多选'],
      ['Esc', '离开图表'],
    ],
    action: { evidence: '点击或回车：看出处', filter: '点击或回车：筛选', open: '点击或回车：展开或收起' },
    several: '，按住 Ctrl 或 Shift 可多选',
    release: '已按此筛选。点击或回车：取消',
    other: {
      evidence: '加 Alt：看推算',
      filter: '加 Alt：筛选所属的一组',
      open: '加 Alt：展开或收起',
      release: '加 Alt：取消所属一组的筛选',
    },
  },
  en: {
    chart: 'chart',
    keys: [
      ['Left, Right', 'neighbor'],
      ['Down, Up', 'into, out of a level'],
      ['Page Up, Page Down', 'other group'],
      ['Home, End', 'first, last'],
      ['Enter', 'act, with Alt: the other, with Ctrl or Shift: several'],
      ['Esc', 'leave the chart'],
    ],
    action: {
      evidence: 'Click or Enter: source',
      filter: 'Click or Enter: filter',
      open: 'Click or Enter: expand or collapse',
    },
    several: '; with Ctrl or Shift, several',
    release: 'Filtered by this. Click or Enter: release',
    other: {
      evidence: 'With Alt: derivation',
      filter: 'With Alt: filter to its group',
      open: 'With Alt: expand or collapse',
      release: 'With Alt: release the filter by its group',
    },
  },
};

export function chartMessages(lang: Lang): ChartMessages {
  return messages[lang];
}

/** What a click or Enter does, in words. */
export function actionWords({ kind, isSingle, isChosen }: ChartAction, words: ChartMessages): string {
  if (isChosen) return words.release;
  return `${words.action[kind]}${kind === 'filter' && !isSingle ? words.several : ''}`;
}

/** The other thing, which Alt does. */
export function otherWords({ kind, isChosen }: ChartAction, words: ChartMessages): string {
  return words.other[isChosen ? 'release' : kind];
}

/** The keys of a chart as one sentence, for its spoken name. */
export function chartKeys(lang: Lang): string {
  const [colon, stop] = lang === 'zh' ? ['：', '；'] : [': ', '. '];
  return messages[lang].keys.map((key) => key.join(colon)).join(stop);
}
