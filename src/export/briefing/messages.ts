import type { Caveats } from '../../cards/caveats';
import type { Scope } from '../../engine/answer';
import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';

type Runs = readonly (readonly [first: number, last: number])[];

export interface BriefingMessages {
  readonly title: (title: string) => string;
  readonly asOf: (date: string, day: string) => string;
  readonly filters: (facets: readonly { readonly facet: string; readonly values: readonly string[] }[]) => string;
  readonly result: (words: string) => string;
  readonly nothing: string;
  readonly mark: (number: number, paragraphs: Runs, count: number) => string;
  readonly stop: string;
  readonly between: string;
  readonly lead: (card: string) => string;
  readonly caption: string;
  readonly columns: Readonly<
    Record<'center' | 'place' | 'status' | 'before' | 'after' | 'functions' | 'source', string>
  >;
  readonly when: (status: string, date: string) => string;
  readonly basis: (area: string, basis: string) => string;
  readonly join: string;
  readonly more: (listed: number, total: number) => string;
  readonly notes: string;
  readonly areas: string;
  readonly reference: (area: number) => string;
  readonly caveats: (caveats: readonly (keyof Caveats)[]) => string;
  readonly unaffected: (remark: string, scopes: readonly Scope[]) => string;
  readonly references: string;
  readonly numbered: (number: number, citation: string) => string;
}

const scopes = {
  zh: { centers: '中心', events: '事件', visits: '考察', cases: '案例' },
  en: { centers: 'centers', events: 'events', visits: 'visits', cases: 'cases' },
} as const;

const caveats: Messages<Readonly<Record<keyof Caveats, string>>> = {
  zh: {
    unreported: '未报道不等于没有，也不等于零',
    inferred: '带“?”的年份为推定',
    bounded: '“多”“以上”“近”等只是界限，不是准数',
  },
  en: {
    unreported: 'not reported means neither “no” nor zero',
    inferred: 'a year with “?” is inferred',
    bounded: '“over”, “at least” and “nearly” are bounds, not exact figures',
  },
};

const range = ([first, last]: Runs[number], dash: string) =>
  first === last ? String(first) : `${first}${dash}${last}`;

const messages: Messages<BriefingMessages> = {
  zh: {
    title: (title) => `${title}：简报`,
    asOf: (date, day) => `数据截至 ${date}，均为报道当时的情况；${day}整理。`,
    filters: (facets) =>
      facets.length === 0
        ? '未加筛选，取全部数据。'
        : `筛选：${facets.map(({ facet, values }) => `${facet} ${values.join('、')}`).join('；')}。`,
    result: (words) => `所选：${words}。`,
    nothing: '没有符合筛选的内容。',
    mark: (number, paragraphs) => `[${number}]第${paragraphs.map((run) => range(run, '-')).join('、')}段`,
    stop: '。',
    between: '',
    lead: (card) => `${card}。`,
    caption: '所选中心',
    columns: {
      center: '中心',
      place: '所在地',
      status: '状态',
      before: '改造前 / m²',
      after: '改造后 / m²',
      functions: '已报道功能',
      source: '出处',
    },
    when: (status, date) => `${status}，${date}`,
    basis: (area, basis) => `${area}（${basis}）`,
    join: '；',
    more: (listed, total) => `表中列出 ${numberWords(total, 'zh')} 个中心中的前 ${numberWords(listed, 'zh')} 个。`,
    notes: '说明。',
    areas: '面积为服务中心本身的面积，另注明的除外。',
    reference: (area) => `${numberWords(area, 'zh')} m² 的参考线为自选，不是标准。`,
    caveats: (named) => `${named.map((name) => caveats.zh[name]).join('；')}。`,
    unaffected: (remark, of) => `${remark}：${of.map((scope) => scopes.zh[scope]).join('、')}。`,
    references: '参考文献',
    numbered: (number, citation) => `[${number}] ${citation}`,
  },
  en: {
    title: (title) => `${title}: Briefing`,
    asOf: (date, day) => `Data as of ${date}, as reported at the time; compiled ${day}.`,
    filters: (facets) =>
      facets.length === 0
        ? 'No filters: all data.'
        : `Filters: ${facets.map(({ facet, values }) => `${facet} ${values.join(', ')}`).join('; ')}.`,
    result: (words) => `Selected: ${words}.`,
    nothing: 'Nothing matches the filters.',
    mark: (number, paragraphs, count) =>
      `[${number}, ${count === 1 ? 'para.' : 'paras'} ${paragraphs.map((run) => range(run, '–')).join(', ')}]`,
    stop: '.',
    between: ' ',
    lead: (card) => `${card}.`,
    caption: 'Selected centers',
    columns: {
      center: 'Center',
      place: 'Place',
      status: 'Status',
      before: 'Before, m²',
      after: 'After, m²',
      functions: 'Functions reported',
      source: 'Source',
    },
    when: (status, date) => `${status}, ${date}`,
    basis: (area, basis) => `${area} (${basis})`,
    join: '; ',
    more: (listed, total) =>
      `The table lists the first ${numberWords(listed, 'en')} of ${numberWords(total, 'en')} centers.`,
    notes: 'Notes.',
    areas: 'Areas are those of the service centers themselves unless stated otherwise.',
    reference: (area) => `The reference of ${numberWords(area, 'en')} m² is our choice and no standard.`,
    caveats: (named) => {
      const text = named.map((name) => caveats.en[name]).join('; ');
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
    unaffected: (remark, of) => `${remark}: ${of.map((scope) => scopes.en[scope]).join(', ')}.`,
    references: 'References',
    numbered: (number, citation) => `[${number}] ${citation}`,
  },
};

export function briefingMessages(lang: Lang): BriefingMessages {
  return messages[lang];
}
