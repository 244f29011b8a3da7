import type { Text } from '../../domain/dataset';
import type { Lang, Messages } from '../../i18n/lang';
import { type Figure, type Phrase, phrase } from '../../i18n/phrase';
import type { Side } from './model';

interface VisitMessages {
  readonly name: string;
  readonly subtitle: {
    readonly one: (visit: string, enterprises: Figure, date: Figure) => Phrase;
    readonly several: string;
  };
  /** Between two parts of one remark. */
  readonly comma: string;
  /** Between statements that stand on one line. */
  readonly semicolon: string;
  readonly rows: Readonly<Record<'visitors' | 'places' | 'evening' | 'talks' | 'host' | 'people' | Side, string>>;
  /** An industry that a list does not name: an open list is silent, a closed one leaves it out. */
  readonly absent: Readonly<Record<'open' | 'closed', string>>;
  /** What a box of an absent industry is called: not reported: optics. */
  readonly absentOf: (absent: string, industry: string) => string;
  readonly open: string;
  readonly post: (post: { readonly organization: Text; readonly title: Text | undefined }) => string;
  readonly possible: string;
  readonly others: (count: number) => string;
  readonly legend: { readonly order: string; readonly both: string; readonly inferred: (year: string) => string };
  readonly describe: (counts: {
    visits: number;
    places: number;
    industries: number;
    matched: number;
    people: number;
  }) => string;
  readonly table: {
    readonly caption: (visits: number) => string;
    readonly columns: Readonly<Record<'item' | 'subject' | 'value' | 'note', string>>;
    readonly delegation: string;
    readonly bothNamed: Readonly<Record<Side, string>>;
    readonly order: string;
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

const messages: Messages<VisitMessages> = {
  zh: {
    name: '投资考察',
    subtitle: {
      one: (visit, enterprises, date) => phrase`${visit}，${enterprises}企业，${date}`,
      several: '逐次列出，点开看全部',
    },
    comma: '，',
    semicolon: '；',
    rows: {
      visitors: '考察团',
      places: '到访',
      evening: '夜晚',
      talks: '座谈',
      host: '接待',
      people: '具名成员',
      delegation: '考察团产业',
      local: '当地配套企业',
    },
    absent: { open: '未报道', closed: '未列入' },
    absentOf: (absent, industry) => `${absent}：${industry}`,
    open: '等，清单未列尽',
    post: ({ organization, title }) => (title ? `${organization.zh}${title.zh}` : `${organization.zh}（职务未报道）`),
    possible: '可能符合筛选',
    others: (count) => `另有 ${count} 次考察，未逐一列出`,
    legend: {
      order: '地点按报道列出的次序，先后未报道',
      both: '连线：双方都列名',
      inferred: (year) => `${year}：年份为推定`,
    },
    describe: ({ visits, places, industries, matched, people }) =>
      `${visits} 次投资考察的事实清单：到访 ${places} 处，考察团列名 ${industries} 类产业，其中 ${matched} 类当地也列名，具名成员 ${people} 人。`,
    table: {
      caption: (visits) => `${visits} 次考察的全部事实，以及报道提到的企业、机构和政策；地点按列出的次序，先后未报道`,
      columns: { item: '事项', subject: '对象', value: '内容', note: '说明' },
      delegation: '考察团',
      bothNamed: { delegation: '当地配套企业也列名', local: '考察团也列名' },
      order: '按列出的次序，先后未报道',
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
      unlisted: (count) => `另有 ${count} 次考察，未逐一列出`,
      excluded: '未逐一列出',
    },
  },
  en: {
    name: 'Investment visit',
    subtitle: {
      one: (visit, enterprises, date) => phrase`${visit}, ${enterprises}, ${date}`,
      several: 'one by one; open one to see all of it',
    },
    comma: ', ',
    semicolon: ';',
    rows: {
      visitors: 'Visitors',
      places: 'Places',
      evening: 'Evening',
      talks: 'Talks',
      host: 'Host',
      people: 'Named members',
      delegation: 'Delegation',
      local: 'Local firms',
    },
    absent: { open: 'not reported', closed: 'not listed' },
    absentOf: (absent, industry) => `${absent}: ${industry}`,
    open: 'and others, list left open',
    post: ({ organization, title }) =>
      title ? `${title.en}, ${organization.en}` : `${organization.en} (post not reported)`,
    possible: 'possibly matches the filters',
    others: (count) => `${count} more ${count === 1 ? 'visit' : 'visits'}, not listed one by one`,
    legend: {
      order: 'places in listed order; the sequence is not reported',
      both: 'line: named by both sides',
      inferred: (year) => `${year}: year inferred`,
    },
    describe: ({ visits, places, industries, matched, people }) =>
      `Facts of ${visits} investment ${visits === 1 ? 'visit' : 'visits'}: ${places} places visited; the delegation names ${industries} industries, of which local firms name ${matched}; ${people} named members.`,
    table: {
      caption: (visits) =>
        `All facts of ${visits} ${visits === 1 ? 'visit' : 'visits'}, and the firms, organizations and policies in the articles; places in listed order, the sequence is not reported`,
      columns: { item: 'Item', subject: 'Of', value: 'What is reported', note: 'Note' },
      delegation: 'Delegation',
      bothNamed: { delegation: 'also named for local firms', local: 'also named for the delegation' },
      order: 'in listed order; the sequence is not reported',
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
      unlisted: (count) => `${count} more ${count === 1 ? 'visit' : 'visits'}, not listed one by one`,
      excluded: 'Not listed one by one',
    },
  },
};

export function visitMessages(lang: Lang): VisitMessages {
  return messages[lang];
}
