import type { Change } from '../../domain/interval';
import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';

/** The words of the table face and of the derivations, which come in a chunk of their own. */
interface CaseDetailMessages {
  readonly table: {
    readonly caption: (cases: number, listed: number) => string;
    readonly columns: Readonly<Record<'case' | 'item' | 'value' | 'note', string>>;
    readonly firm: string;
    readonly place: string;
    readonly reported: string;
    readonly ratio: string;
    readonly derived: string;
    readonly between: string;
  };
  readonly derivation: {
    readonly ratio: (firm: string) => string;
    readonly land: string;
    readonly count: string;
    readonly grown: string;
    readonly unit: string;
    readonly grownRule: string;
    readonly change: Readonly<Record<Change, string>>;
  };
}

const messages: Messages<CaseDetailMessages> = {
  zh: {
    table: {
      caption: (cases, listed) =>
        `${numberWords(cases, 'zh')} 个案例的全部事实；两个时点之间的占地未报道${listed < cases ? `；这里列出前 ${numberWords(listed, 'zh')} 个` : ''}`,
      columns: { case: '案例', item: '事项', value: '内容', note: '说明' },
      firm: '企业',
      place: '投资地',
      reported: '报道年份',
      ratio: '占地倍数',
      derived: '推算值',
      between: '其间未报道',
    },
    derivation: {
      ratio: (firm) => `${firm}的占地是当初的几倍`,
      land: '报道时 ÷ 当初',
      count: '所选案例',
      grown: '占地确定扩大的案例',
      unit: '个',
      grownRule: '按上下限判断：报道时的下限高于当初的上限，才算确定扩大。',
      change: { grew: '扩大', shrank: '缩小', unchanged: '不变', unknown: '未知' },
    },
  },
  en: {
    table: {
      caption: (cases, listed) =>
        `All facts of ${numberWords(cases, 'en')} ${cases === 1 ? 'case' : 'cases'}; the land between the two points in time is not reported${listed < cases ? `; the first ${numberWords(listed, 'en')} are listed` : ''}`,
      columns: { case: 'Case', item: 'Item', value: 'What is reported', note: 'Note' },
      firm: 'Firm',
      place: 'Invested in',
      reported: 'Year of the report',
      ratio: 'Land, times what it was',
      derived: 'derived',
      between: 'not reported in between',
    },
    derivation: {
      ratio: (firm) => `Land of ${firm}, times what it was`,
      land: 'when reported ÷ at first',
      count: 'Selected cases',
      grown: 'Cases whose land certainly grew',
      unit: 'cases',
      grownRule:
        'Judged by bounds: the land certainly grew if its lower bound when reported is above its upper bound at first.',
      change: { grew: 'grew', shrank: 'shrank', unchanged: 'unchanged', unknown: 'unknown' },
    },
  },
};

export function caseDetailMessages(lang: Lang): CaseDetailMessages {
  return messages[lang];
}
