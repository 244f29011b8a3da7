import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';

interface CaseMessages {
  readonly name: string;
  readonly subtitle: (firm: string, place: string) => string;
  readonly several: string;
  readonly rows: Readonly<Record<'origin' | 'land' | 'revenue' | 'listing', string>>;
  readonly periodUnreported: string;
  readonly dateUnreported: string;
  readonly possible: string;
  readonly others: (count: number) => string;
  /** One end of the slope, spoken. */
  readonly landIn: (date: string, land: string) => string;
  readonly inferred: string;
  readonly ratioOf: (times: string) => string;
  readonly invested: (date: string) => string;
  readonly reported: (date: string) => string;
  readonly legend: {
    readonly dotted: string;
    readonly before: string;
    readonly after: string;
    readonly fromYears: (year: string, years: string) => string;
    readonly inferred: (year: string) => string;
  };
  /** Names in a row, of which there may be more. */
  readonly someNames: (names: string, hasMore: boolean) => string;
  readonly describe: (cases: number, names: string) => string;
}

const messages: Messages<CaseMessages> = {
  zh: {
    name: '案例',
    subtitle: (firm, place) => `${firm}在${place}的占地`,
    several: '各企业占地的变化，共用一个刻度',
    rows: { origin: '来自', land: '占地', revenue: '营收', listing: '上市' },
    periodUnreported: '期间未报道',
    dateUnreported: '时间未报道',
    possible: '可能符合筛选',
    others: (count) => `另有 ${numberWords(count, 'zh')} 个案例，未逐一列出`,
    landIn: (date, land) => `${date}占地 ${land}`,
    inferred: '年份为推定',
    ratioOf: (times) => `占地是当初的 ${times}`,
    invested: (date) => `投资：${date}`,
    reported: (date) => `报道：${date}`,
    legend: {
      dotted: '点线：其间未报道',
      before: '当初',
      after: '报道时',
      fromYears: (year, years) => `${year}：由“${years}”推得`,
      inferred: (year) => `${year}：年份为推定`,
    },
    someNames: (names, hasMore) => (hasMore ? `${names}等` : names),
    describe: (cases, names) =>
      `坡度图：${numberWords(cases, 'zh')} 个案例的占地，从投资时到报道时两个时点，纵轴从 0 起：${names}。`,
  },
  en: {
    name: 'Case',
    subtitle: (firm, place) => `land of ${firm} in ${place}`,
    several: 'land of each firm, all on one scale',
    rows: { origin: 'From', land: 'Land', revenue: 'Revenue', listing: 'Listing' },
    periodUnreported: 'period not reported',
    dateUnreported: 'date not reported',
    possible: 'possibly matches the filters',
    others: (count) => `${numberWords(count, 'en')} more ${count === 1 ? 'case' : 'cases'}, not listed one by one`,
    landIn: (date, land) => `Land in ${date}: ${land}`,
    inferred: 'year inferred',
    ratioOf: (times) => `land is ${times} what it was`,
    invested: (date) => `Invested: ${date}`,
    reported: (date) => `Reported: ${date}`,
    legend: {
      dotted: 'dotted: not reported in between',
      before: 'at first',
      after: 'when reported',
      fromYears: (year, years) => `${year}: from “${years}”`,
      inferred: (year) => `${year}: year inferred`,
    },
    someNames: (names, hasMore) => (hasMore ? `${names} and others` : names),
    describe: (cases, names) =>
      `Slope chart: land of ${numberWords(cases, 'en')} ${cases === 1 ? 'case' : 'cases'} at two points in time, when invested and when reported, axis from 0: ${names}.`,
  },
};

export function caseMessages(lang: Lang): CaseMessages {
  return messages[lang];
}
