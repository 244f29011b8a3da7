import type { Lang } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { countFigure, type Figure, figure, joinPhrases, type Phrase, phrase } from '../../i18n/phrase';
import { termsIn } from '../../i18n/terms';
import { brief, type Candidate, candidate, headingOf, type Unknown } from '../takeaway';
import { type FunctionTally, isOpenEnded, type MatrixModel, type MatrixRow, tally } from './model';

type Reports = { readonly several: number; readonly single: number; readonly none: number };

export type MatrixCandidate =
  | Candidate<'none'>
  /** Functions by how many selected centers report them. */
  | Candidate<'all' | 'level', Reports>
  /** The only selected center. */
  | Candidate<'total', MatrixRow>
  /** Centers whose functions are not reported at all. */
  | Unknown;

/** Functions by how many selected centers report them, and the centers whose functions are not reported at all. */
export function matrixCandidates(model: MatrixModel): readonly MatrixCandidate[] {
  const { functions, rows, total } = model;
  const { several, single, none, unreported } = tally(model);
  const [first] = rows;
  if (functions.length === 0 || !first) return [candidate('none', 0, (lang) => [sentences[lang].nothing])];
  const reports = { several: several.length, single: single.length, none: none.length };
  return [
    ...(unreported < total
      ? [
          total === 1
            ? candidate('total', first, (lang) => one(first, lang))
            : candidate(several.length === functions.length ? 'all' : 'level', reports, (lang) => counted(model, lang)),
        ]
      : []),
    ...(unreported > 0
      ? [candidate('unknown', { count: unreported, of: total }, (lang) => silence(model, unreported, lang))]
      : []),
  ];
}

export function matrixTakeaway(model: MatrixModel, lang: Lang): Phrase {
  return headingOf(matrixCandidates(model), lang);
}

function silence({ rows }: MatrixModel, count: number, lang: Lang): Phrase {
  const only = count === 1 ? rows.find(({ presences }) => !presences) : undefined;
  return only
    ? [sentences[lang].silentOne(brief(only.center.name[lang]))]
    : sentences[lang].silent(countFigure(count, 'matrix.unreported', lang), count);
}

function one(row: MatrixRow, lang: Lang): Phrase {
  const { center, reported } = row;
  const isOpen = isOpenEnded(row);
  if (reported === 0) return [sentences[lang].listsNone(brief(center.name[lang]))];
  const count = figure(termsIn(lang).functionCount(reported, isOpen), `matrix.count.${center.id}`);
  return sentences[lang].one(brief(center.name[lang]), count, reported, isOpen);
}

function counted(model: MatrixModel, lang: Lang): Phrase {
  const words = sentences[lang];
  const { several, single, none } = tally(model);
  const many = model.functions.length;
  const all = countFigure(many, 'matrix.functions', lang);
  if (several.length === many) return words.all(all, several);
  const clauses = [
    ...(several.length > 0 ? [words.several(countFigure(several.length, 'matrix.several', lang), several)] : []),
    ...(single.length > 0
      ? [words.single(countFigure(single.length, 'matrix.single', lang), single.length, several.length > 0)]
      : []),
    ...(none.length > 0
      ? [words.none(countFigure(none.length, 'matrix.none', lang), none.length, several.length + single.length > 0)]
      : []),
  ];
  return words.of(all, many, words.join(clauses));
}

/** "2", or "2 to 5" where the functions differ; both lead to the count of those functions. */
function spread(functions: readonly FunctionTally[], of: 'functions' | 'several', lang: Lang): Figure {
  const counts = functions.map(({ reported }) => reported);
  const [min, max] = [Math.min(...counts), Math.max(...counts)];
  const [low, high] = [numberWords(min, lang), numberWords(max, lang)];
  return figure(min === max ? low : `${low}${lang === 'zh' ? ' 至 ' : ' to '}${high}`, `matrix.${of}`);
}

const sentences = {
  zh: {
    nothing: '没有可列的功能',
    of: (all: Figure, _: number, clauses: Phrase) => phrase`${all} 种功能中 ${clauses}`,
    join: (clauses: readonly Phrase[]) => joinPhrases(clauses, '，'),
    all: (count: Figure, functions: readonly FunctionTally[]) =>
      phrase`${count} 种功能${functions.length === 1 ? '' : '都'}有 ${spread(functions, 'functions', 'zh')} 个中心报道`,
    several: (count: Figure, functions: readonly FunctionTally[]) =>
      phrase`${count} 种有 ${spread(functions, 'several', 'zh')} 个中心报道`,
    single: (count: Figure, many: number, follows: boolean) =>
      phrase`${count} 种${many > 1 ? '各' : ''}只有 ${figure('1', 'matrix.single')} 个${follows ? '' : '中心报道'}`,
    none: (count: Figure, _: number, __: boolean) => phrase`${count} 种没有中心报道`,
    silentOne: (name: string) => `${name}的功能未报道`,
    silent: (count: Figure, _: number) => phrase`${count} 个中心的功能未报道`,
    listsNone: (name: string) => `${name}没有报道已具备的功能`,
    one: (name: string, count: Figure, _: number, isOpen: boolean) =>
      phrase`${name}报道了 ${count}功能${isOpen ? '，清单未列尽' : ''}`,
  },
  en: {
    nothing: 'No functions to list',
    of: (all: Figure, many: number, clauses: Phrase) =>
      phrase`Of ${all} ${many === 1 ? 'function' : 'functions'}, ${clauses}`,
    join: (clauses: readonly Phrase[]) => {
      const last = clauses.at(-1) ?? [];
      const before = clauses.slice(0, -1);
      return before.length === 0 ? last : phrase`${joinPhrases(before, ', ')} and ${last}`;
    },
    all: (count: Figure, functions: readonly FunctionTally[]) =>
      phrase`${functions.length === 1 ? 'The ' : 'All '}${count} ${functions.length === 1 ? 'function is' : 'functions are'} reported by ${spread(functions, 'functions', 'en')} centers`,
    several: (count: Figure, functions: readonly FunctionTally[]) => {
      const centers = spread(functions, 'several', 'en');
      return phrase`${count} ${functions.length === 1 ? 'is' : 'are'} reported by ${centers.text === '2' ? 'two' : centers} centers`;
    },
    single: (count: Figure, many: number, follows: boolean) =>
      follows ? phrase`${count} by one` : phrase`${count} ${many === 1 ? 'is' : 'are'} reported by one center`,
    none: (count: Figure, many: number, follows: boolean) =>
      follows ? phrase`${count} by none` : phrase`${count} ${many === 1 ? 'is' : 'are'} reported by no center`,
    silentOne: (name: string) => `${name}’s functions are not reported`,
    silent: (count: Figure, many: number) =>
      phrase`${count} ${many === 1 ? 'center’s' : 'centers’'} functions are not reported`,
    listsNone: (name: string) => `${name} reports no function as available`,
    one: (name: string, count: Figure, many: number, isOpen: boolean) =>
      phrase`${name} reports ${count} ${many === 1 ? 'function' : 'functions'}${isOpen ? '; its list is left open' : ''}`,
  },
} as const;
