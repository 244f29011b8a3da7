import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { listWords } from '../../i18n/phrase';
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
    readonly areas: string;
  };
  /** What is counted of a list of functions. */
  readonly named: (open: boolean) => string;
  /** Several centers, the first of which have names. */
  readonly sharedBy: (names: readonly string[], count: number) => string;
  readonly onlyBefore: string;
  /** What a bounded list leaves out, in a sentence and as a row. */
  readonly more: (count: number) => string;
  readonly others: (count: number) => string;
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
    beforeUnreportedCount: (count) => `${numberWords(count, 'zh')} 个中心：前后面积没有都报道`,
    areaUnreportedCount: (count) => `${numberWords(count, 'zh')} 个中心：面积未报道`,
    conventions: {
      bases: '口径不同的，各在自身口径内相减。',
      reach: '参考线由本页自选，不是标准。面积未报道的中心可能达到，也可能没有：至少是确定达到的，至多再加上未知的。',
      functions:
        '至少有一个中心报道的功能种数。几个中心都报道的只计一次，重复的从合计中减去。未报道不等于没有，所以只是下限，除非报道为没有。',
      areas: '改造前后有一项面积报道，就计入。',
    },
    named: (open) => `列名的功能${open ? '，清单未列尽' : ''}`,
    sharedBy: (names, count) =>
      `${names.length < count ? `${listWords(names, 'zh')}等 ${numberWords(count, 'zh')} 个中心` : listWords(names, 'zh')}都报道`,
    onlyBefore: '只报道了改造前',
    more: (count) => `其余 ${numberWords(count, 'zh')} 个未逐一列出，已计入。`,
    others: (count) => `其余 ${numberWords(count, 'zh')} 个`,
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
    beforeUnreportedCount: (count) => `${numberWords(count, 'en')} centers: before and after are not both reported`,
    areaUnreportedCount: (count) => `${numberWords(count, 'en')} centers: area not reported`,
    conventions: {
      bases: 'Different bases are subtracted each within its own.',
      reach:
        'The reference is our choice and no standard. Centers without a reported area may or may not reach it: at least those that certainly do, at most the unknown ones too.',
      functions:
        'Kinds of function that at least one center reports. What several report counts once: the repetitions are taken off. Not reported is not “no”, so this is a lower bound unless the others are reported as absent.',
      areas: 'A center counts if its area before or after is reported.',
    },
    named: (open) => `functions named${open ? ', list left open' : ''}`,
    sharedBy: (names, count) =>
      `reported by ${listWords(names.length < count ? [...names, `${count - names.length} more`] : names, 'en')}`,
    onlyBefore: 'before only',
    more: (count) => `${numberWords(count, 'en')} more are counted and not listed one by one.`,
    others: (count) => `${numberWords(count, 'en')} more`,
    changeUnknown: (after) => (after ? `${after} − not reported` : 'neither before nor after reported'),
    passedOver: 'not counted',
  },
};

/** The card's words together with those of its details. */
export function kpisDetailMessages(lang: Lang): KpisMessages & KpisDetailMessages {
  return { ...kpisMessages(lang), ...messages[lang] };
}
