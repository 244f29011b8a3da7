import type { Truth } from '../../domain/interval';
import type { Lang, Messages } from '../../i18n/lang';

interface AreaMessages {
  readonly name: string;
  readonly subtitle: (reported: number, selected: number) => string;
  readonly scale: string;
  readonly scales: Readonly<Record<'log' | 'linear' | 'ratio', string>>;
  readonly axis: Readonly<Record<'log' | 'linear' | 'ratio', string>>;
  readonly reference: (area: string) => string;
  readonly referenceLabel: string;
  readonly beforeUnreported: string;
  readonly ratioUnknown: string;
  readonly opening: (date: string) => string;
  readonly areaUnreported: string;
  readonly possible: string;
  readonly legend: {
    readonly before: string;
    readonly after: string;
    readonly notOpen: string;
    readonly open: string;
    readonly nearly: string;
    readonly about: string;
  };
  readonly columns: {
    readonly center: string;
    readonly place: string;
    readonly basis: string;
    readonly before: string;
    readonly after: string;
    readonly gain: string;
    readonly ratio: string;
    readonly reach: (area: string) => string;
    readonly status: string;
  };
  readonly notComputable: string;
  readonly describe: (rows: number, selected: number) => string;
  readonly gainTitle: (center: string) => string;
  readonly ratioTitle: (center: string) => string;
  readonly reachTitle: (area: string) => string;
  readonly reachWord: Readonly<Record<Truth, string>>;
  readonly nearlyConvention: string;
  readonly referenceConvention: string;
  readonly excludedTitle: string;
  readonly excluded: (names: string) => string;
}

const messages: Messages<AreaMessages> = {
  zh: {
    name: '面积对比',
    subtitle: (reported, selected) => `改造前 → 改造后，按下限排序，${reported} / ${selected} 个中心有报道`,
    scale: '刻度',
    scales: { log: '对数', linear: '线性', ratio: '倍数' },
    axis: { log: 'm²，对数刻度', linear: 'm²', ratio: '改造后 ÷ 改造前' },
    reference: (area) => `参考线 ${area} m²（自选）`,
    referenceLabel: '参考线，m²，自选',
    beforeUnreported: '此前未报道',
    ratioUnknown: '此前未报道，倍数不可算',
    opening: (date) => `预计 ${date}投用`,
    areaUnreported: '面积未报道',
    possible: '可能符合',
    legend: {
      before: '改造前',
      after: '改造后',
      notOpen: '尚未投用',
      open: '多、以上：只知下限，箭头长短无意义',
      nearly: '近 N：按约定画 0.9 N 至 N',
      about: '约 N：虚端，按约定 0.9 N 至 1.1 N',
    },
    columns: {
      center: '中心',
      place: '所在地',
      basis: '口径',
      before: '改造前（m²）',
      after: '改造后（m²）',
      gain: '增加（m²）',
      ratio: '倍数',
      reach: (area) => `达到 ${area} m²`,
      status: '状态',
    },
    notComputable: '不可算',
    describe: (rows, selected) => `哑铃图：${selected} 个中心改造前后的面积，画出 ${rows} 行。`,
    gainTitle: (center) => `${center}增加的面积`,
    ratioTitle: (center) => `${center}扩大到原来的倍数`,
    reachTitle: (area) => `达到 ${area} m² 的中心`,
    reachWord: { yes: '达到', no: '未达到', unknown: '不能确定' },
    nearlyConvention: '“近 N”取 0.9 N 至 N，不含 N。',
    referenceConvention:
      '参考线由本页自选，不是标准；只知下限的面积，下限达到即为达到。有服务中心面积时按它判断，否则按整个场所。',
    excludedTitle: '不能判断的中心',
    excluded: (names) => `${names}：面积未报道`,
  },
  en: {
    name: 'Floor area',
    subtitle: (reported, selected) => `before → after, sorted by lower bound, ${reported} of ${selected} reported`,
    scale: 'Scale',
    scales: { log: 'Log', linear: 'Linear', ratio: 'Ratio' },
    axis: { log: 'm², log scale', linear: 'm²', ratio: 'after ÷ before' },
    reference: (area) => `reference ${area} m² (chosen)`,
    referenceLabel: 'Reference area in m², chosen',
    beforeUnreported: 'before: not reported',
    ratioUnknown: 'before not reported, no ratio',
    opening: (date) => `expected in ${date}`,
    areaUnreported: 'area not reported',
    possible: 'possible match',
    legend: {
      before: 'before',
      after: 'after',
      notOpen: 'not yet open',
      open: 'over, at least: no upper bound, length means nothing',
      nearly: 'nearly N: 0.9 N to N by convention',
      about: 'about N: dashed ends, 0.9 N to 1.1 N by convention',
    },
    columns: {
      center: 'Center',
      place: 'Place',
      basis: 'Basis',
      before: 'Before (m²)',
      after: 'After (m²)',
      gain: 'Gain (m²)',
      ratio: 'Ratio',
      reach: (area) => `Reaches ${area} m²`,
      status: 'Status',
    },
    notComputable: 'can’t be computed',
    describe: (rows, selected) =>
      `Dumbbell chart: floor area of ${selected} centers before and after, in ${rows} rows.`,
    gainTitle: (center) => `Area gained by ${center}`,
    ratioTitle: (center) => `Growth of ${center}`,
    reachTitle: (area) => `Centers that reach ${area} m²`,
    reachWord: { yes: 'reaches', no: 'does not reach', unknown: 'can’t be told' },
    nearlyConvention: '“Nearly N” means 0.9 N to N, N excluded.',
    referenceConvention:
      'The reference is our choice and no standard. An area known by its lower bound reaches it where the bound does. The service center’s own area is judged where reported, else the premises.',
    excludedTitle: 'Centers that can’t be judged',
    excluded: (names) => `${names}: area not reported`,
  },
};

export function areaMessages(lang: Lang): AreaMessages {
  return messages[lang];
}
