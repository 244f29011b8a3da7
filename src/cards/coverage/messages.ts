import type { Interval } from '../../domain/interval';
import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';

export interface CoverageMessages {
  readonly name: string;
  readonly subtitle: string;
  readonly describe: (counts: { categories: number; centers: number; listed: number }) => string;
  readonly head: { readonly reported: (centers: number) => string; readonly range: string; readonly which: string };
  /** An interval of counts in words. */
  readonly between: (min: string, max: string) => string;
  readonly exactly: (count: string) => string;
  readonly functionsOf: (category: string, functions: number) => string;
  readonly expand: (category: string, functions: number) => string;
  readonly collapse: (category: string) => string;
  readonly centersReporting: (names: string) => string;
  readonly counted: (key: 'planned' | 'no' | 'unreported', count: number) => string;
  readonly row: (parts: {
    name: string;
    total: number;
    yes: number;
    names: string;
    rest: string;
    range: string;
  }) => string;
  readonly legend: (range: string, words: string) => string;
  readonly filterCenter: (name: string) => string;
}

const messages: Messages<CoverageMessages> = {
  zh: {
    name: '功能覆盖',
    subtitle: '按类',
    describe: ({ categories, centers, listed }) =>
      `条形图：${numberWords(categories, 'zh')} 类功能各有多少个中心报道，共 ${numberWords(centers, 'zh')} 个中心，其中 ${numberWords(listed, 'zh')} 个报道了功能。`,
    head: {
      reported: (centers) => `已报道，共 ${numberWords(centers, 'zh')} 个中心`,
      range: '实际可能',
      which: '哪些中心',
    },
    between: (min, max) => `至少 ${min} 个，至多 ${max} 个`,
    exactly: (count) => `${count} 个`,
    functionsOf: (category, functions) => `${category}，${numberWords(functions, 'zh')} 种功能`,
    expand: (category, functions) => `展开${category}：${numberWords(functions, 'zh')} 种功能`,
    collapse: (category) => `收起${category}`,
    centersReporting: (names) => `（${names}）`,
    counted: (key, count) =>
      ({
        planned: `，${numberWords(count, 'zh')} 个计划中`,
        no: `，${numberWords(count, 'zh')} 个报道为没有`,
        unreported: `，${numberWords(count, 'zh')} 个未报道`,
      })[key],
    row: ({ name, total, yes, names, rest, range }) =>
      `${name}：${numberWords(total, 'zh')} 个中心中 ${numberWords(yes, 'zh')} 个已报道${names}${rest}；实际${range}`,
    legend: (range, words) => `${range}：${words}`,
    filterCenter: (name) => `中心：${name}`,
  },
  en: {
    name: 'Coverage',
    subtitle: 'by category, centers that report it',
    describe: ({ categories, centers, listed }) =>
      `Bar chart: how many centers report each of ${numberWords(categories, 'en')} ${categories === 1 ? 'category' : 'categories'} of functions; ${numberWords(centers, 'en')} ${centers === 1 ? 'center' : 'centers'}, of which ${numberWords(listed, 'en')} ${listed === 1 ? 'reports' : 'report'} functions.`,
    head: {
      reported: (centers) => `reported, of ${numberWords(centers, 'en')} ${centers === 1 ? 'center' : 'centers'}`,
      range: 'range',
      which: 'which',
    },
    between: (min, max) => `at least ${min}, at most ${max}`,
    exactly: (count) => `exactly ${count}`,
    functionsOf: (category, functions) =>
      `${category}, ${numberWords(functions, 'en')} ${functions === 1 ? 'function' : 'functions'}`,
    expand: (category, functions) =>
      `Expand ${category}: ${numberWords(functions, 'en')} ${functions === 1 ? 'function' : 'functions'}`,
    collapse: (category) => `Collapse ${category}`,
    centersReporting: (names) => ` (${names})`,
    counted: (key, count) =>
      ({
        planned: `, ${numberWords(count, 'en')} planned`,
        no: `, ${numberWords(count, 'en')} reported as absent`,
        unreported: `, ${numberWords(count, 'en')} not reported`,
      })[key],
    row: ({ name, total, yes, names, rest, range }) =>
      `${name}: ${numberWords(yes, 'en')} of ${numberWords(total, 'en')} reported${names}${rest}; actually ${range}`,
    legend: (range, words) => `${range}: ${words}`,
    filterCenter: (name) => `Center: ${name}`,
  },
};

export function coverageMessages(lang: Lang): CoverageMessages {
  return messages[lang];
}

/** An interval of counts in words, for tables and speech: at least 2, at most 7. */
export function rangeWords({ min, max }: Interval, lang: Lang): string {
  const words = messages[lang];
  return min === max
    ? words.exactly(numberWords(min, lang))
    : words.between(numberWords(min, lang), numberWords(max, lang));
}
