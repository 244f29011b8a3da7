import type { Comparison } from '../../domain/comparison';
import type { FactField } from '../../domain/fact';
import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import type { AttributeField, SectionKey } from './attribute';
import type { Obstacle } from './comparison';

interface ProfileMessages {
  readonly panel: (center: string) => string;
  readonly kicker: string;
  readonly sections: Readonly<Record<SectionKey, string>>;
  /** Attributes that are no field of a fact. */
  readonly fields: Readonly<Record<Exclude<AttributeField, FactField | 'gain' | 'ratio' | 'reach'>, string>>;
  readonly change: Readonly<Record<'gain' | 'ratio', string>>;
  readonly reach: (area: string) => string;
  readonly of: (words: string, basis: string) => string;
  readonly functionUnit: (count: number) => string;
  readonly incomputable: Readonly<Record<'before' | 'after', string>>;
  readonly listed: (named: number, stated: string | undefined, complete: boolean) => string;
  readonly openList: string;
  readonly silentFunctions: string;
  readonly allFunctionsSilent: string;
  readonly inferred: string;
  readonly compare: {
    readonly panel: (count: number) => string;
    readonly add: string;
    readonly added: string;
    readonly full: (most: number) => string;
    readonly bar: string;
    readonly members: string;
    readonly oneMore: string;
    readonly open: string;
    readonly empty: string;
    readonly remove: (center: string) => string;
    readonly addOne: string;
    readonly attribute: string;
    readonly differencesOnly: string;
    readonly caption: (centers: string) => string;
    readonly summary: (counts: Readonly<Record<Comparison, number>>) => string;
    readonly noDifference: string;
    readonly verdict: Readonly<Record<Exclude<Comparison, 'incomparable'>, string>>;
    readonly obstacle: Readonly<Record<Obstacle, string>>;
    readonly allSilent: string;
    readonly incomparable: (obstacles: string) => string;
    readonly partly: (verdict: string, obstacles: string) => string;
  };
}

const messages: Messages<ProfileMessages> = {
  zh: {
    panel: (center) => `${center}的档案`,
    kicker: '中心档案·报道当时的情况',
    sections: {
      overview: '概况',
      area: '面积',
      functions: '功能',
      services: '服务与活动',
      events: '事件',
      people: '人员',
    },
    fields: {
      opening: '投用时间',
      moveDate: '搬迁时间',
      functionCount: '已报道的功能',
      events: '事件',
      people: '负责人',
    },
    change: { gain: '增加', ratio: '倍数' },
    reach: (area) => `是否达到 ${area} m²（自选参考线）`,
    of: (words, basis) => `${words}（${basis}）`,
    functionUnit: () => '种',
    incomputable: { before: '无法计算：改造前未报道', after: '无法计算：改造后未报道' },
    listed: (named, stated, complete) =>
      `列出名称的 ${named} 个${stated === undefined ? '' : `，称共 ${stated}`}，${complete ? '未提到其他功能' : '清单未列尽'}`,
    openList: '清单未列尽',
    silentFunctions: '以下功能未报道，不等于没有',
    allFunctionsSilent: '功能清单未报道，以下各项都不知有无',
    inferred: '年份后的“?”：年份由推断得来，理由见出处。',
    compare: {
      panel: (count) => `对比 ${numberWords(count, 'zh')} 个中心`,
      add: '加入对比',
      added: '移出对比',
      full: (most) => `最多对比 ${most} 个中心，请先移出一个`,
      bar: '对比',
      members: '对比中的中心',
      oneMore: '再加入一个中心即可对比',
      open: '打开对比',
      empty: '清空对比',
      remove: (center) => `把${center}移出对比`,
      addOne: '再加一个中心',
      attribute: '项目',
      differencesOnly: '只看不同',
      caption: (centers) => `${centers}逐项对比；只有确知不同的才标为不同`,
      summary: ({ different, same, unknown, incomparable }) =>
        `不同 ${different} 项，相同 ${same} 项，无法判断 ${unknown} 项，不可比 ${incomparable} 项`,
      noDifference: '没有确知不同的项目。',
      verdict: { different: '不同', same: '相同', unknown: '无法判断' },
      obstacle: { unreported: '未报道', basis: '口径不同', told: '报道未必列尽', worded: '各自的说法' },
      allSilent: '均未报道',
      incomparable: (obstacles) => `不可比：${obstacles}`,
      partly: (verdict, obstacles) => `${verdict}（另有${obstacles}）`,
    },
  },
  en: {
    panel: (center) => `Profile of ${center}`,
    kicker: 'Profile · as reported at the time',
    sections: {
      overview: 'At a glance',
      area: 'Floor area',
      functions: 'Functions',
      services: 'Services and activities',
      events: 'Events',
      people: 'People',
    },
    fields: {
      opening: 'Opening',
      moveDate: 'Time of the move',
      functionCount: 'Functions reported',
      events: 'Events',
      people: 'Head',
    },
    change: { gain: 'Gain', ratio: 'Ratio' },
    reach: (area) => `Reaches ${area} m² (chosen reference)?`,
    of: (words, basis) => `${words} (${basis})`,
    functionUnit: (count) => (count === 1 ? 'kind' : 'kinds'),
    incomputable: { before: 'can’t be computed: before not reported', after: 'can’t be computed: after not reported' },
    listed: (named, stated, complete) =>
      `${named} named${stated === undefined ? '' : ` of ${stated}`}, ${complete ? 'no others are mentioned' : 'the list is left open'}`,
    openList: 'the list is left open',
    silentFunctions: 'Not reported, which is not “no”',
    allFunctionsSilent: 'No list is reported, so none of these is known',
    inferred: '“?” after a year: the year is inferred; its source says why.',
    compare: {
      panel: (count) => `Comparison of ${numberWords(count, 'en')} centers`,
      add: 'Compare',
      added: 'Remove from comparison',
      full: (most) => `At most ${most} centers are compared: remove one first`,
      bar: 'Comparison',
      members: 'Centers that are compared',
      oneMore: 'add one more center to compare',
      open: 'Open comparison',
      empty: 'Clear',
      remove: (center) => `Remove ${center} from the comparison`,
      addOne: 'Add a center',
      attribute: 'Attribute',
      differencesOnly: 'Differences only',
      caption: (centers) => `${centers}, attribute by attribute; only what surely differs is marked as different`,
      summary: ({ different, same, unknown, incomparable }) =>
        `${different} different, ${same} the same, ${unknown} can’t be told, ${incomparable} can’t be compared`,
      noDifference: 'Nothing is known to differ.',
      verdict: { different: 'Different', same: 'Same', unknown: 'Can’t be told' },
      obstacle: {
        unreported: 'not reported',
        basis: 'different basis',
        told: 'maybe not all told',
        worded: 'worded differently',
      },
      allSilent: 'None reported',
      incomparable: (obstacles) => `Can’t be compared: ${obstacles}`,
      partly: (verdict, obstacles) => `${verdict} (others: ${obstacles})`,
    },
  },
};

export function profileMessages(lang: Lang): ProfileMessages {
  return messages[lang];
}
