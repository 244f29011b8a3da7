import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { type CoverageMessages, coverageMessages } from './messages';

/** The words of the table face and the derivations; they come with those, after the first load. */
interface CoverageDetailMessages {
  readonly caption: (centers: number) => string;
  readonly columns: Readonly<
    Record<'name' | 'category' | 'yes' | 'planned' | 'no' | 'unreported' | 'range' | 'which', string>
  >;
  /** A category's row among the rows of its functions. */
  readonly anyOf: (category: string) => string;
  readonly nobody: string;
  readonly more: (centers: number) => string;
  readonly sourceWords: (words: string) => string;
  readonly derivation: {
    readonly title: (name: string) => string;
    readonly unit: string;
    readonly categoryUnit: string;
    readonly rule: string;
    readonly anyRule: string;
    readonly open: (names: string) => string;
    readonly centers: string;
    readonly silent: string;
    readonly single: string;
    readonly none: string;
    readonly reported: string;
    readonly unlisted: (count: number) => string;
    readonly excluded: string;
  };
}

const messages: Messages<CoverageDetailMessages> = {
  zh: {
    caption: (centers) => `各类与各种功能有多少个中心报道，共 ${numberWords(centers, 'zh')} 个中心；未报道不等于没有`,
    columns: {
      name: '功能',
      category: '类别',
      yes: '已报道',
      planned: '计划中',
      no: '报道为没有',
      unreported: '未报道',
      range: '实际可能',
      which: '报道的中心',
    },
    anyOf: (category) => `${category}（任一功能）`,
    nobody: '无中心报道',
    more: (centers) => `另有 ${numberWords(centers, 'zh')} 个`,
    sourceWords: (words) => `原文：${words}`,
    derivation: {
      title: (name) => `有“${name}”的中心`,
      unit: '个中心',
      categoryUnit: '类',
      rule: '已报道的计入下限；计划中和未报道的只计入上限；报道为没有的两头都不计。',
      anyRule: '一类中有任一种功能已报道，该中心就算报道了这一类。',
      open: (names) => `${names}的清单未列尽，未列出的仍算未报道。`,
      centers: '所选中心',
      silent: '功能未报道的中心',
      single: '只有 1 个中心报道的类别',
      none: '没有中心报道的类别',
      reported: '有中心报道的类别',
      unlisted: (count) => `另有 ${numberWords(count, 'zh')} 个中心，未逐一列出`,
      excluded: '未逐一列出',
    },
  },
  en: {
    caption: (centers) =>
      `How many of ${numberWords(centers, 'en')} ${centers === 1 ? 'center' : 'centers'} report each category and function; not reported does not mean no`,
    columns: {
      name: 'Function',
      category: 'Category',
      yes: 'Reported',
      planned: 'Planned',
      no: 'Reported as absent',
      unreported: 'Not reported',
      range: 'Range',
      which: 'Reported by',
    },
    anyOf: (category) => `${category} (any function)`,
    nobody: 'no center',
    more: (centers) => `${numberWords(centers, 'en')} more`,
    sourceWords: (words) => `source: ${words}`,
    derivation: {
      title: (name) => `Centers with “${name}”`,
      unit: 'centers',
      categoryUnit: 'categories',
      rule: 'Reported counts toward the lower end; planned and not reported only toward the upper end; reported as absent toward neither.',
      anyRule: 'A center reports a category if it reports any function of it.',
      open: (names) =>
        `Left open by their sources: the lists of ${names}. What they don’t name counts as not reported.`,
      centers: 'Selected centers',
      silent: 'Centers whose functions are not reported',
      single: 'Categories that one center reports',
      none: 'Categories that no center reports',
      reported: 'Categories that some center reports',
      unlisted: (count) =>
        `${numberWords(count, 'en')} more ${count === 1 ? 'center' : 'centers'}, not listed one by one`,
      excluded: 'Not listed one by one',
    },
  },
};

/** The card's words together with those of its details. */
export function coverageDetailMessages(lang: Lang): CoverageMessages & CoverageDetailMessages {
  return { ...coverageMessages(lang), ...messages[lang] };
}
