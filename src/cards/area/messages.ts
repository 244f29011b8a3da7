import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { type Figure, type Phrase, phrase } from '../../i18n/phrase';

export interface AreaMessages {
  readonly name: string;
  readonly subtitle: (reported: Figure, selected: Figure, listed: number | undefined) => Phrase;
  readonly scale: string;
  readonly scales: Readonly<Record<'log' | 'linear' | 'ratio', string>>;
  readonly axis: Readonly<Record<'log' | 'linear' | 'ratio', string>>;
  readonly reference: (area: string) => string;
  readonly referenceLabel: string;
  readonly beforeUnreported: string;
  readonly ratioUnknown: string;
  readonly ratioWithoutAfter: string;
  readonly opening: (date: string) => string;
  readonly areaUnreported: string;
  readonly judged: string;
  readonly moreUnreported: (count: number) => string;
  readonly possible: string;
  readonly legend: {
    readonly before: string;
    readonly after: string;
    readonly hollow: string;
    readonly possible: string;
  };
  readonly describe: (rows: number, selected: number) => string;
}

const messages: Messages<AreaMessages> = {
  zh: {
    name: '面积对比',
    subtitle: (reported, selected, listed) =>
      phrase`改造前 → 改造后，按下限排序，${reported} / ${selected} 个中心有报道${listed === undefined ? '' : `，列出前 ${numberWords(listed, 'zh')} 个`}`,
    scale: '刻度',
    scales: { log: '对数', linear: '线性', ratio: '倍数' },
    axis: { log: 'm²，对数刻度', linear: 'm²', ratio: '改造后 ÷ 改造前' },
    reference: (area) => `参考线 ${area} m²（自选）`,
    referenceLabel: '参考线，m²，自选',
    beforeUnreported: '此前未报道',
    ratioUnknown: '此前未报道，无法计算倍数',
    ratioWithoutAfter: '改造后未报道，无法计算倍数',
    opening: (date) => `预计 ${date}投用`,
    areaUnreported: '面积未报道',
    judged: '参考线按此判断',
    moreUnreported: (count) => `另有 ${numberWords(count, 'zh')} 个中心面积未报道`,
    possible: '可能符合',
    legend: {
      before: '改造前',
      after: '改造后',
      hollow: '尚未投用',
      possible: '浅色：按报道不能确定是否符合筛选',
    },
    describe: (rows, selected) =>
      `哑铃图：${numberWords(selected, 'zh')} 个中心改造前后的面积，画出 ${numberWords(rows, 'zh')} 行。`,
  },
  en: {
    name: 'Floor area',
    subtitle: (reported, selected, listed) =>
      phrase`before → after, sorted by lower bound, ${reported} of ${selected} reported${listed === undefined ? '' : `, the first ${numberWords(listed, 'en')} listed`}`,
    scale: 'Scale',
    scales: { log: 'Log', linear: 'Linear', ratio: 'Ratio' },
    axis: { log: 'm², log scale', linear: 'm²', ratio: 'after ÷ before' },
    reference: (area) => `reference ${area} m² (chosen)`,
    referenceLabel: 'Reference area in m², chosen',
    beforeUnreported: 'before: not reported',
    ratioUnknown: 'before not reported, no ratio',
    ratioWithoutAfter: 'after not reported, no ratio',
    opening: (date) => `expected in ${date}`,
    areaUnreported: 'area not reported',
    judged: 'held against the reference',
    moreUnreported: (count) =>
      `${numberWords(count, 'en')} more ${count === 1 ? 'center' : 'centers'} without a reported area`,
    possible: 'possible match',
    legend: {
      before: 'before',
      after: 'after',
      hollow: 'not yet open',
      possible: 'lighter: by what is reported it may or may not match the filters',
    },
    describe: (rows, selected) =>
      `Dumbbell chart: floor area of ${numberWords(selected, 'en')} ${selected === 1 ? 'center' : 'centers'} before and after, in ${numberWords(rows, 'en')} ${rows === 1 ? 'row' : 'rows'}.`,
  },
};

export function areaMessages(lang: Lang): AreaMessages {
  return messages[lang];
}
