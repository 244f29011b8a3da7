import type { Lang } from '../../i18n/lang';
import { type Figure, figure, listWords, midSentence, type Phrase, phrase } from '../../i18n/phrase';
import { type CategoryRow, type CoverageModel, derivationId, tally } from './model';

/** Longer lists are counted instead of named. */
const MOST_NAMES = 4;

/**
 * Which categories no selected center reports, and which only one does. A center whose list is not reported takes
 * nothing from any category, so the sentence says what is reported and never what is missing.
 */
export function coverageTakeaway(model: CoverageModel, lang: Lang): Phrase {
  const { categories, total } = model;
  if (categories.length === 0 || total === 0) return [sentences[lang].nothing];
  const { none, single, reported, silent } = tally(model);
  const words = sentences[lang];
  const [only] = model.centers;
  const centers = figure(total, 'coverage.sum.centers');
  if (total === 1 && only) {
    const name = only.name[lang];
    if (silent) return [words.oneSilent(name)];
    const rest = none.length === 0 ? [] : words.rest(figure(none.length, 'coverage.sum.none'), none.every(isSilent));
    return phrase`${words.one(name, figure(reported.length, 'coverage.sum.reported'), reported.length)}${rest}`;
  }
  if (silent) return words.silent(centers);
  const least = categories.at(-1);
  if (least && least.counts.yes === total) return words.all(centers, total);
  if (none.length === 0 && single.length === 0)
    return least ? words.atLeast(figure(least.counts.yes, derivationId(least))) : [words.nothing];
  // Two lists of names are more than a heading bears.
  const namesSingle = single.length <= (none.length === 0 ? MOST_NAMES : 1);
  const unnamed = none.length > MOST_NAMES;
  const clauses = [
    ...(none.length === 0 ? [] : [words.none(namesOf(none, lang), none.length, categories.length)]),
    ...(single.length === 0
      ? []
      : [words.single(namesSingle ? namesOf(single, lang) : [], single.length, none.length > 0, unnamed)]),
  ];
  return clauses.flatMap((clause, index) => (index === 0 ? clause : [words.separator, ...clause]));
}

const isSilent = ({ functions }: CategoryRow) =>
  functions.every(({ counts }) => counts.yes + counts.planned + counts.no === 0);

/** Names to be spelled out, or none where they are too many. */
function namesOf(rows: readonly CategoryRow[], lang: Lang): readonly string[] {
  return rows.length > MOST_NAMES ? [] : rows.map(({ name }) => name[lang]);
}

const noneOf = (count: number) => figure(count, 'coverage.sum.none');
const singleOf = (count: number) => figure(count, 'coverage.sum.single');
const oneCenter = (words: string) => figure(words, 'coverage.sum.single');

const orWords = new Intl.ListFormat('en', { type: 'disjunction' });

const sentences = {
  zh: {
    nothing: '没有可统计的功能',
    separator: '；',
    oneSilent: (name: string): string => `${name}的功能未报道，不等于没有`,
    one: (name: string, count: Figure, _: number) => phrase`${name}报道了 ${count} 类功能`,
    rest: (count: Figure, silent: boolean) =>
      silent ? phrase`，其余 ${count} 类未报道` : phrase`，其余 ${count} 类计划中、没有或未报道`,
    silent: (centers: Figure) => phrase`所选 ${centers} 个中心的功能都未报道，不等于没有`,
    all: (centers: Figure, _: number) => phrase`所选 ${centers} 个中心都报道了各类功能`,
    atLeast: (count: Figure) => phrase`各类功能都至少有 ${count} 个中心报道`,
    none: (names: readonly string[], count: number, total: number) =>
      names.length > 0
        ? [`${listWords(names, 'zh')}没有中心报道`]
        : phrase`${total} 类功能中 ${noneOf(count)} 类没有中心报道`,
    single: (names: readonly string[], count: number, _: boolean, __: boolean) => {
      const each = count > 1 ? '各' : '';
      return names.length > 0
        ? phrase`${listWords(names, 'zh')}${each}只有 ${singleOf(1)} 个中心报道`
        : phrase`${singleOf(count)} 类${each}只有 1 个中心报道`;
    },
  },
  en: {
    nothing: 'No functions to count',
    separator: '; ',
    oneSilent: (name: string): string => `${name}’s functions are not reported; that does not mean it has none`,
    one: (name: string, count: Figure, total: number) =>
      phrase`${name} reports ${count} ${total === 1 ? 'category' : 'categories'} of functions`,
    rest: (count: Figure, silent: boolean) =>
      phrase`; the other ${count} ${count.text === '1' ? 'is' : 'are'} ${silent ? 'not reported' : 'planned, absent or not reported'}`,
    silent: (centers: Figure) =>
      phrase`The functions of these ${centers} centers are not reported; that does not mean they have none`,
    all: (centers: Figure, total: number) =>
      total === 2
        ? phrase`${{ ...centers, text: 'Both' }} centers report every category`
        : phrase`All ${centers} centers report every category`,
    atLeast: (count: Figure) => phrase`Every category is reported by at least ${count} centers`,
    none: (names: readonly string[], count: number, total: number) => {
      if (names.length > 0) return [`No center reports ${orWords.format(names.map(midSentence))}`];
      return phrase`${noneOf(count)} of the ${total} categories are reported by no center`;
    },
    single: (names: readonly string[], count: number, follows: boolean, isCounted: boolean) => {
      const [first = '', ...others] = names;
      if (count === 1)
        return phrase`${follows ? 'only' : 'Only'} ${oneCenter('one center')} reports ${midSentence(first)}`;
      const listed = listWords([follows ? midSentence(first) : first, ...others.map(midSentence)], 'en');
      const by = oneCenter('one center each');
      if (names.length > 0) return phrase`${listed} are reported by ${by}`;
      return isCounted
        ? phrase`${singleOf(count)} by ${by}`
        : phrase`${singleOf(count)} categories are reported by ${by}`;
    },
  },
} as const;
