import type { Center } from '../../domain/dataset';
import type { Lang } from '../../i18n/lang';
import { countFigure, type Figure, figure, listWords, midSentence, type Phrase, phrase } from '../../i18n/phrase';
import { brief, type Candidate, candidate, headingOf, spelledOut, type Unknown } from '../takeaway';
import { type CategoryRow, type CoverageModel, derivationId, tally } from './model';

/** Longer lists are counted instead of named. */
const MOST_NAMES = 4;

type Names = readonly CategoryRow[];

export type CoverageCandidate =
  | Candidate<'none'>
  | Candidate<'all' | 'gap' | 'few', Names>
  /** The categories that the only selected center reports. */
  | Candidate<'total', Names>
  /** Every category is reported by as many centers at least as this one. */
  | Candidate<'level', CategoryRow>
  /** Centers whose functions are not reported at all. */
  | Unknown;

/**
 * Which categories no selected center reports, and which only one does. A center whose list is not reported takes
 * nothing from any category, so the sentence says what is reported and never what is missing.
 */
export function coverageCandidates(model: CoverageModel): readonly CoverageCandidate[] {
  const { categories, total, listed } = model;
  const least = categories.at(-1);
  if (!least || total === 0) return [candidate('none', 0, (lang) => [sentences[lang].nothing])];
  const { none, single, reported, silent } = tally(model);
  const [only] = model.centers;
  const count = silent ? total : total - listed;
  const unknown = candidate('unknown', { count, of: total }, (lang) => silence(model, count, lang));
  if (silent) return [unknown];
  if (total === 1 && only) return [candidate('total', reported, (lang) => onePhrase(only, model, lang))];
  const unnamed = (lang: Lang) => namesOf(none, lang).length === 0;
  return [
    ...(least.counts.yes === total
      ? [candidate('all', categories, (lang) => sentences[lang].all(centersOf(model, lang), total))]
      : []),
    ...(none.length > 0
      ? [candidate('gap', none, (lang) => sentences[lang].none(namesOf(none, lang), none.length, categories.length))]
      : []),
    ...(single.length > 0
      ? [
          candidate('few', single, (lang, after) => {
            // Two lists of names are more than a heading bears.
            const names = after && single.length > 1 ? [] : namesOf(single, lang);
            return sentences[lang].single(names, single.length, after !== undefined && unnamed(lang));
          }),
        ]
      : []),
    ...(least.counts.yes > 1
      ? [candidate('level', least, (lang) => sentences[lang].atLeast(leastOf(least, lang)))]
      : []),
    ...(count > 0 ? [unknown] : []),
  ];
}

const centersOf = ({ total }: CoverageModel, lang: Lang) => countFigure(total, 'coverage.sum.centers', lang);
const leastOf = (row: CategoryRow, lang: Lang) => countFigure(row.counts.yes, derivationId(row), lang);

function silence(model: CoverageModel, count: number, lang: Lang): Phrase {
  const { total, centers } = model;
  const words = sentences[lang];
  const [only] = centers;
  if (total === 1 && only) return [words.oneSilent(brief(only.name[lang]))];
  return count === total ? words.silent(centersOf(model, lang)) : words.someSilent(count, centersOf(model, lang));
}

export function coverageTakeaway(model: CoverageModel, lang: Lang): Phrase {
  return headingOf(coverageCandidates(model), lang);
}

function onePhrase({ name }: Center, model: CoverageModel, lang: Lang): Phrase {
  const words = sentences[lang];
  const { none, reported } = tally(model);
  const few = countFigure(none.length, 'coverage.sum.none', lang);
  const many = countFigure(reported.length, 'coverage.sum.reported', lang);
  if (reported.length === 0) return [words.oneNone(brief(name[lang]))];
  const rest = none.length === 0 ? [] : words.rest(few, none.every(isSilent));
  return phrase`${words.one(brief(name[lang]), many, reported.length)}${rest}`;
}

const isSilent = ({ functions }: CategoryRow) =>
  functions.every(({ counts }) => counts.yes + counts.planned + counts.no === 0);

/** Names to be spelled out, or none where they are too many. */
function namesOf(rows: Names, lang: Lang): readonly string[] {
  return spelledOut(
    rows.map(({ name }) => name[lang]),
    MOST_NAMES,
  );
}

const noneOf = (count: number, lang: Lang) => countFigure(count, 'coverage.sum.none', lang);
const singleOf = (count: number, lang: Lang) => countFigure(count, 'coverage.sum.single', lang);
const oneCenter = (words: string) => figure(words, 'coverage.sum.single');

const orWords = new Intl.ListFormat('en', { type: 'disjunction' });

const sentences = {
  zh: {
    nothing: '没有可统计的功能',
    oneSilent: (name: string): string => `${name}的功能未报道，不等于没有`,
    oneNone: (name: string): string => `${name}的各类功能都在计划中、没有或未报道`,
    one: (name: string, count: Figure, _: number) => phrase`${name}报道了 ${count} 类功能`,
    rest: (count: Figure, silent: boolean) =>
      silent ? phrase`，其余 ${count} 类未报道` : phrase`，其余 ${count} 类计划中、没有或未报道`,
    silent: (centers: Figure) => phrase`所选 ${centers} 个中心的功能都未报道，不等于没有`,
    someSilent: (count: number, centers: Figure) =>
      phrase`所选 ${centers} 个中心中 ${countFigure(count, 'coverage.sum.silent', 'zh')} 个的功能未报道`,
    all: (centers: Figure, _: number) => phrase`所选 ${centers} 个中心都报道了各类功能`,
    atLeast: (count: Figure) => phrase`各类功能都至少有 ${count} 个中心报道`,
    none: (names: readonly string[], count: number, total: number) =>
      names.length > 0
        ? [`${listWords(names, 'zh')}没有中心报道`]
        : phrase`${noneOf(total, 'zh')} 类功能中 ${noneOf(count, 'zh')} 类没有中心报道`,
    single: (names: readonly string[], count: number, _: boolean) => {
      const each = count > 1 ? '各' : '';
      return names.length > 0
        ? phrase`${listWords(names, 'zh')}${each}只有 ${singleOf(1, 'zh')} 个中心报道`
        : phrase`${singleOf(count, 'zh')} 类${each}只有 ${singleOf(1, 'zh')} 个中心报道`;
    },
  },
  en: {
    nothing: 'No functions to count',
    oneSilent: (name: string): string => `${name}’s functions are not reported; that does not mean it has none`,
    oneNone: (name: string): string => `${name}’s functions are all planned, absent or not reported`,
    one: (name: string, count: Figure, total: number) =>
      phrase`${name} reports ${count} ${total === 1 ? 'category' : 'categories'} of functions`,
    rest: (count: Figure, silent: boolean) =>
      phrase`; the other ${count} ${count.text === '1' ? 'is' : 'are'} ${silent ? 'not reported' : 'planned, absent or not reported'}`,
    silent: (centers: Figure) =>
      phrase`The functions of these ${centers} centers are not reported; that does not mean they have none`,
    someSilent: (count: number, centers: Figure) =>
      phrase`${countFigure(count, 'coverage.sum.silent', 'en')} of ${centers} centers ${count === 1 ? 'has' : 'have'} no functions reported`,
    all: (centers: Figure, total: number) =>
      total === 2
        ? phrase`${{ ...centers, text: 'Both' }} centers report every category`
        : phrase`All ${centers} centers report every category`,
    atLeast: (count: Figure) => phrase`Every category is reported by at least ${count} centers`,
    none: (names: readonly string[], count: number, total: number) => {
      if (names.length > 0) return [`No center reports ${orWords.format(names.map(midSentence))}`];
      return phrase`${noneOf(count, 'en')} of the ${noneOf(total, 'en')} categories ${count === 1 ? 'is' : 'are'} reported by no center`;
    },
    single: (names: readonly string[], count: number, isCounted: boolean) => {
      if (count === 1) return phrase`only ${oneCenter('one center')} reports ${names.map(midSentence).join('')}`;
      const by = oneCenter('one center each');
      if (names.length > 0) return phrase`${listWords(names.map(midSentence), 'en')} are reported by ${by}`;
      return isCounted
        ? phrase`${singleOf(count, 'en')} by ${by}`
        : phrase`${singleOf(count, 'en')} categories are reported by ${by}`;
    },
  },
} as const;
