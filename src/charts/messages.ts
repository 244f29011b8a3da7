import type { Lang, Messages } from '../i18n/lang';
import type { ChartAction } from './chart-tree';

interface ChartMessages {
  readonly chart: string;
  readonly keys: string;
  readonly action: Readonly<Record<ChartAction['kind'], string>>;
}

const messages: Messages<ChartMessages> = {
  zh: {
    chart: '图表',
    keys: '左右键：相邻项；下键、上键：进入、退出一层；Page Up、Page Down：换组；Home、End：首末项；回车：执行；Esc：离开图表',
    action: { evidence: '点击或回车：看出处', filter: '点击或回车：筛选', open: '点击或回车：展开或收起' },
  },
  en: {
    chart: 'chart',
    keys: 'Left, Right: neighbor. Down, Up: into, out of a level. Page Up, Page Down: other group. Home, End: first, last. Enter: act. Esc: leave the chart.',
    action: {
      evidence: 'Click or Enter: source',
      filter: 'Click or Enter: filter',
      open: 'Click or Enter: expand or collapse',
    },
  },
};

export function chartMessages(lang: Lang): ChartMessages {
  return messages[lang];
}
