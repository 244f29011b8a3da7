import type { Truth } from '../../domain/interval';
import type { Lang, Messages } from '../../i18n/lang';
import { type KpisMessages, kpisMessages } from './messages';

/** The words of the table face and the derivations; they come with those, after the first load. */
interface KpisDetailMessages {
  readonly methods: string;
  readonly columns: { readonly figure: string; readonly value: string; readonly note: string };
  readonly reachWord: Readonly<Record<Truth, string>>;
  readonly excludedFromGain: string;
  readonly beforeUnreported: (names: string) => string;
  readonly areaUnreported: (names: string) => string;
  readonly conventions: {
    readonly nearly: string;
    readonly bases: string;
    readonly reach: string;
    readonly functions: string;
  };
  readonly functionsUnreported: string;
}

const messages: Messages<KpisDetailMessages> = {
  zh: {
    methods: '做法',
    columns: { figure: '项目', value: '数值', note: '说明' },
    reachWord: { yes: '达到', no: '未达到', unknown: '未知' },
    excludedFromGain: '未计入的中心',
    beforeUnreported: (names) => `${names}：改造前未报道`,
    areaUnreported: (names) => `${names}：面积未报道`,
    conventions: {
      nearly: '“近 N”取 0.9 N 至 N，不含 N。',
      bases: '口径不同的，各在自身口径内相减。',
      reach: '参考线由本页自选，不是标准。面积未报道的中心可能达到，也可能没有。',
      functions: '至少有一个中心报道的功能种数。未列尽的清单使它成为下限。',
    },
    functionsUnreported: '功能未报道',
  },
  en: {
    methods: 'Methods',
    columns: { figure: 'Figure', value: 'Value', note: 'Note' },
    reachWord: { yes: 'reaches', no: 'does not reach', unknown: 'unknown' },
    excludedFromGain: 'Centers not counted',
    beforeUnreported: (names) => `${names}: before not reported`,
    areaUnreported: (names) => `${names}: area not reported`,
    conventions: {
      nearly: '“Nearly N” means 0.9 N to N, N excluded.',
      bases: 'Different bases are subtracted each within its own.',
      reach: 'The reference is our choice and no standard. Centers without a reported area may or may not reach it.',
      functions: 'Kinds of function that at least one center reports; lists left open make it a lower bound.',
    },
    functionsUnreported: 'functions not reported',
  },
};

/** The card's words together with those of its details. */
export function kpisDetailMessages(lang: Lang): KpisMessages & KpisDetailMessages {
  return { ...kpisMessages(lang), ...messages[lang] };
}
