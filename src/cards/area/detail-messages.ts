import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { type AreaMessages, areaMessages } from './messages';

/** The words of the table face and the derivations; they come with those, after the first load. */
interface AreaDetailMessages {
  readonly caption: (centers: number, shown: number) => string;
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
  readonly gainTitle: (center: string) => string;
  readonly ratioTitle: (center: string) => string;
  readonly reachTitle: (area: string) => string;
  readonly ofCenters: (count: number) => string;
  readonly judgedElsewhere: string;
  readonly judgementTitle: (center: string, area: string) => string;
  readonly referenceConvention: string;
  readonly excludedTitle: string;
  readonly excluded: (names: string) => string;
  readonly excludedCount: (count: number) => string;
  readonly more: (count: number) => string;
}

const messages: Messages<AreaDetailMessages> = {
  zh: {
    caption: (centers, shown) =>
      `${numberWords(centers, 'zh')} 个中心的面积${shown < centers ? `；这里列出前 ${numberWords(shown, 'zh')} 个` : ''}`,
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
    notComputable: '无法计算',
    gainTitle: (center) => `${center}增加的面积`,
    ratioTitle: (center) => `${center}扩大到原来的倍数`,
    reachTitle: (area) => `达到 ${area} m² 的中心`,
    ofCenters: (count) => `/ ${numberWords(count, 'zh')} 个`,
    judgedElsewhere: '按服务中心的面积判断',
    judgementTitle: (center, area) => `${center}是否达到 ${area} m²`,
    referenceConvention:
      '参考线由本页自选，不是标准；只知下限的面积，下限达到即为达到。有服务中心面积时按它判断，否则按整个场所。',
    excludedTitle: '不能判断的中心',
    excluded: (names) => `${names}：面积未报道`,
    excludedCount: (count) => `${numberWords(count, 'zh')} 个中心：面积未报道`,
    more: (count) => `其余 ${numberWords(count, 'zh')} 个未逐一列出，已计入。`,
  },
  en: {
    caption: (centers, shown) =>
      `Floor area of ${numberWords(centers, 'en')} ${centers === 1 ? 'center' : 'centers'}${shown < centers ? `; the first ${numberWords(shown, 'en')} are listed` : ''}`,
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
    gainTitle: (center) => `Area gained by ${center}`,
    ratioTitle: (center) => `Growth of ${center}`,
    reachTitle: (area) => `Centers that reach ${area} m²`,
    ofCenters: (count) => `of ${numberWords(count, 'en')}`,
    judgedElsewhere: 'judged by its service center',
    judgementTitle: (center, area) => `Does ${center} reach ${area} m²?`,
    referenceConvention:
      'The reference is our choice and no standard. An area known by its lower bound reaches it where the bound does. The service center’s own area is judged where reported, else the premises.',
    excludedTitle: 'Centers that can’t be judged',
    excluded: (names) => `${names}: area not reported`,
    excludedCount: (count) => `${numberWords(count, 'en')} centers: area not reported`,
    more: (count) => `${numberWords(count, 'en')} more are counted and not listed one by one.`,
  },
};

/** The card's words together with those of its details. */
export function areaDetailMessages(lang: Lang): AreaMessages & AreaDetailMessages {
  return { ...areaMessages(lang), ...messages[lang] };
}
