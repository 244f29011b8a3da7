import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import type { Side } from './model';

/** The words of the table face and of the derivations, which come in a chunk of their own. */
interface VisitDetailMessages {
  readonly table: {
    readonly caption: (visits: number, listed: number) => string;
    readonly columns: Readonly<Record<'item' | 'value' | 'note', string>>;
    readonly delegation: string;
    readonly bothNamed: Readonly<Record<Side, string>>;
    readonly order: string;
    readonly share: (share: string) => string;
  };
  readonly derivation: {
    readonly matched: string;
    readonly ofNamed: (matched: string, named: string) => string;
    readonly matchedUnit: string;
    readonly isMatched: string;
    readonly extra: string;
    readonly extraUnit: string;
    readonly extraRule: string;
    readonly openList: Readonly<Record<Side, string>>;
    readonly count: string;
    readonly countUnit: string;
    readonly enterprises: string;
    readonly enterprisesUnit: string;
    readonly repeated: string;
    readonly unlisted: (count: number) => string;
    readonly excluded: string;
  };
}

const messages: Messages<VisitDetailMessages> = {
  zh: {
    table: {
      caption: (visits, listed) =>
        `${numberWords(visits, 'zh')} 次考察的全部事实，以及报道提到的企业、机构和政策；地点按列出的次序，先后未报道${listed < visits ? `；这里列出前 ${numberWords(listed, 'zh')} 次` : ''}`,
      columns: { item: '事项', value: '内容', note: '说明' },
      delegation: '考察团',
      bothNamed: { delegation: '当地配套企业也列名', local: '考察团也列名' },
      order: '按列出的次序，先后未报道',
      share: (share) => `${share}，来自以下产业`,
    },
    derivation: {
      matched: '列名产业中当地安排了配套企业的',
      ofNamed: (matched, named) => `${matched} / ${named}`,
      matchedUnit: '类产业',
      isMatched: '当地列名',
      extra: '考察团未列名、当地安排了企业的产业',
      extraUnit: '类产业',
      extraRule: '考察团的清单没有列出这些产业，不等于团里没有这类企业。',
      openList: {
        delegation: '考察团的产业清单未列尽，只计列名的。',
        local: '当地配套企业的产业清单未列尽，未列出的不算没有。',
      },
      count: '所选考察',
      countUnit: '次',
      enterprises: '各次考察的企业合计',
      enterprisesUnit: '家次',
      repeated: '同一企业来过几次就计几次。',
      unlisted: (count) => `另有 ${numberWords(count, 'zh')} 次考察，未逐一列出`,
      excluded: '未逐一列出',
    },
  },
  en: {
    table: {
      caption: (visits, listed) =>
        `All facts of ${numberWords(visits, 'en')} ${visits === 1 ? 'visit' : 'visits'}, and the firms, organizations and policies in the articles; places in listed order, the sequence is not reported${listed < visits ? `; the first ${numberWords(listed, 'en')} visits are listed` : ''}`,
      columns: { item: 'Item', value: 'What is reported', note: 'Note' },
      delegation: 'Delegation',
      bothNamed: { delegation: 'also named for local firms', local: 'also named for the delegation' },
      order: 'in listed order; the sequence is not reported',
      share: (share) => `${share}, in the industries below`,
    },
    derivation: {
      matched: 'Named industries with local firms',
      ofNamed: (matched, named) => `${matched} of ${named}`,
      matchedUnit: 'industries',
      isMatched: 'local firms named',
      extra: 'Industries of local firms that the delegation does not name',
      extraUnit: 'industries',
      extraRule: 'The delegation’s list does not name them, which does not mean that it had no such firms.',
      openList: {
        delegation: 'The delegation’s list is left open; only named industries count.',
        local: 'The list of local firms is left open; what it does not name is not a “no”.',
      },
      count: 'Selected visits',
      countUnit: 'visits',
      enterprises: 'Enterprises of all visits',
      enterprisesUnit: 'enterprises, counted per visit',
      repeated: 'An enterprise that came several times counts each time.',
      unlisted: (count) =>
        `${numberWords(count, 'en')} more ${count === 1 ? 'visit' : 'visits'}, not listed one by one`,
      excluded: 'Not listed one by one',
    },
  },
};

export function visitDetailMessages(lang: Lang): VisitDetailMessages {
  return messages[lang];
}
