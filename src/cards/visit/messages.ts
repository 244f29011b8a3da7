import type { Text } from '../../domain/dataset';
import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
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
  readonly rows: Readonly<Record<'places' | 'evening' | 'talks' | 'host' | 'people' | Side, string>>;
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
    /** Of how many of them the rest counts. */
    listed: number;
    places: number;
    industries: number;
    matched: number;
    people: number;
  }) => string;
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
    others: (count) => `另有 ${numberWords(count, 'zh')} 次考察，未逐一列出`,
    legend: {
      order: '地点按报道列出的次序，先后未报道',
      both: '连线：双方都列名',
      inferred: (year) => `${year}：年份为推定`,
    },
    describe: ({ visits, listed, places, industries, matched, people }) =>
      `${numberWords(visits, 'zh')} 次投资考察的事实清单${listed < visits ? `，列出前 ${numberWords(listed, 'zh')} 次` : ''}：到访 ${numberWords(places, 'zh')} 处，考察团列名 ${numberWords(industries, 'zh')} 类产业，其中 ${numberWords(matched, 'zh')} 类当地也列名，具名成员 ${numberWords(people, 'zh')} 人。`,
  },
  en: {
    name: 'Investment visit',
    subtitle: {
      one: (visit, enterprises, date) => phrase`${visit}, ${enterprises}, ${date}`,
      several: 'one by one; open one to see all of it',
    },
    comma: ', ',
    semicolon: '; ',
    rows: {
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
    others: (count) => `${numberWords(count, 'en')} more ${count === 1 ? 'visit' : 'visits'}, not listed one by one`,
    legend: {
      order: 'places in listed order; the sequence is not reported',
      both: 'line: named by both sides',
      inferred: (year) => `${year}: year inferred`,
    },
    describe: ({ visits, listed, places, industries, matched, people }) =>
      `Facts of ${numberWords(visits, 'en')} investment ${visits === 1 ? 'visit' : 'visits'}${listed < visits ? `, the first ${numberWords(listed, 'en')} listed` : ''}: places visited, ${numberWords(places, 'en')}; industries that delegations name, ${numberWords(industries, 'en')}, of them named for local firms too, ${numberWords(matched, 'en')}; members named, ${numberWords(people, 'en')}.`,
  },
};

export function visitMessages(lang: Lang): VisitMessages {
  return messages[lang];
}
