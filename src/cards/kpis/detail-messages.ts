import type { Lang, Messages } from '../../i18n/lang';
import { type KpisMessages, kpisMessages } from './messages';

/** The words of the table face and the derivations; they come with those, after the first load. */
interface KpisDetailMessages {
  readonly methods: string;
  readonly totalCenters: string;
  readonly totalSpace: string;
  readonly asReported: string;
  readonly columns: { readonly figure: string; readonly value: string; readonly note: string };
  readonly excludedFromGain: string;
  readonly beforeUnreported: (names: string) => string;
  readonly areaUnreported: (names: string) => string;
  readonly beforeUnreportedCount: (count: number) => string;
  readonly areaUnreportedCount: (count: number) => string;
  readonly conventions: {
    readonly bases: string;
    readonly reach: string;
    readonly functions: string;
  };
  readonly functionsUnreported: string;
  readonly named: (count: number, open: boolean) => string;
  /** What a bounded list leaves out. */
  readonly more: (count: number) => string;
  /** What would have to be subtracted, where one of both or neither is reported. */
  readonly changeUnknown: (after: string | undefined) => string;
  /** What became of a visit where none is selected. */
  readonly passedOver: string;
}

const messages: Messages<KpisDetailMessages> = {
  zh: {
    methods: '做法',
    totalCenters: '解决问题的中心',
    totalSpace: '新增用房',
    asReported: '报道的汇总数',
    columns: { figure: '项目', value: '数值', note: '说明' },
    excludedFromGain: '未计入的中心',
    beforeUnreported: (names) => `${names}：前后面积没有都报道`,
    areaUnreported: (names) => `${names}：面积未报道`,
    beforeUnreportedCount: (count) => `${count} 个中心：前后面积没有都报道`,
    areaUnreportedCount: (count) => `${count} 个中心：面积未报道`,
    conventions: {
      bases: '口径不同的，各在自身口径内相减。',
      reach: '参考线由本页自选，不是标准。面积未报道的中心可能达到，也可能没有。',
      functions: '至少有一个中心报道的功能种数。未列尽的清单使它成为下限。',
    },
    functionsUnreported: '功能未报道',
    named: (count, open) => `列名 ${count} 种${open ? '，未列尽' : ''}`,
    more: (count) => `其余 ${count} 个未逐一列出，已计入。`,
    changeUnknown: (after) => (after ? `${after} − 未报道` : '改造前后均未报道'),
    passedOver: '未计入',
  },
  en: {
    methods: 'Methods',
    totalCenters: 'centers whose problems were solved',
    totalSpace: 'space added',
    asReported: 'a total as reported',
    columns: { figure: 'Figure', value: 'Value', note: 'Note' },
    excludedFromGain: 'Centers not counted',
    beforeUnreported: (names) => `${names}: before and after are not both reported`,
    areaUnreported: (names) => `${names}: area not reported`,
    beforeUnreportedCount: (count) => `${count} centers: before and after are not both reported`,
    areaUnreportedCount: (count) => `${count} centers: area not reported`,
    conventions: {
      bases: 'Different bases are subtracted each within its own.',
      reach: 'The reference is our choice and no standard. Centers without a reported area may or may not reach it.',
      functions: 'Kinds of function that at least one center reports; lists left open make it a lower bound.',
    },
    functionsUnreported: 'functions not reported',
    named: (count, open) => `${count} named${open ? ', list left open' : ''}`,
    more: (count) => `${count} more are counted and not listed one by one.`,
    changeUnknown: (after) => (after ? `${after} − not reported` : 'neither before nor after reported'),
    passedOver: 'not counted',
  },
};

/** The card's words together with those of its details. */
export function kpisDetailMessages(lang: Lang): KpisMessages & KpisDetailMessages {
  return { ...kpisMessages(lang), ...messages[lang] };
}
