import type { Lang } from '../../i18n/lang';
import { type Figure, figure, joinPhrases, type Phrase, phrase } from '../../i18n/phrase';
import { matrixMessages } from './messages';
import { type FunctionTally, isOpenEnded, type MatrixModel, tally } from './model';

/** Functions by how many selected centers report them, and the centers whose functions are not reported at all. */
export function matrixTakeaway(model: MatrixModel, lang: Lang): Phrase {
  const words = sentences[lang];
  const { functions, rows, total } = model;
  const { several, single, none, unreported } = tally(model);
  const [first] = rows;
  if (functions.length === 0 || !first) return [words.nothing];
  const silentOne = unreported === 1 ? rows.find(({ presences }) => !presences)?.center.name[lang] : undefined;
  const silence =
    silentOne !== undefined
      ? [words.silentOne(silentOne)]
      : words.silent(figure(unreported, 'matrix.unreported'), unreported);
  if (unreported === total) return silence;
  if (total === 1) {
    const count = figure(
      matrixMessages(lang).count(first.reported, isOpenEnded(first)),
      `matrix.count.${first.center.id}`,
    );
    return words.one(first.center.name[lang], count, first.reported, isOpenEnded(first));
  }
  const clauses = [
    ...(several.length > 0 ? [words.several(figure(several.length, 'matrix.several'), several)] : []),
    ...(single.length > 0
      ? [words.single(figure(single.length, 'matrix.single'), single.length, several.length > 0)]
      : []),
    ...(none.length > 0
      ? [words.none(figure(none.length, 'matrix.none'), none.length, several.length + single.length > 0)]
      : []),
  ];
  const all = figure(functions.length, 'matrix.functions');
  const counted = several.length === functions.length ? words.all(all, several) : words.of(all, words.join(clauses));
  return unreported === 0 ? counted : [...counted, words.separator, ...silence];
}

/** "2", or "2 to 5" where the functions differ. */
function spread(functions: readonly FunctionTally[], to: string): string {
  const counts = functions.map(({ reported }) => reported);
  const [min, max] = [Math.min(...counts), Math.max(...counts)];
  return min === max ? String(min) : `${min}${to}${max}`;
}

const sentences = {
  zh: {
    nothing: '没有可列的功能',
    separator: '；',
    of: (all: Figure, clauses: Phrase) => phrase`${all} 种功能中 ${clauses}`,
    join: (clauses: readonly Phrase[]) => joinPhrases(clauses, '，'),
    all: (count: Figure, functions: readonly FunctionTally[]) =>
      phrase`${count} 种功能都有 ${spread(functions, ' 至 ')} 个中心报道`,
    several: (count: Figure, functions: readonly FunctionTally[]) =>
      phrase`${count} 种有 ${spread(functions, ' 至 ')} 个中心报道`,
    single: (count: Figure, many: number, follows: boolean) =>
      phrase`${count} 种${many > 1 ? '各' : ''}只有 1 个${follows ? '' : '中心报道'}`,
    none: (count: Figure, _: number, __: boolean) => phrase`${count} 种没有中心报道`,
    silentOne: (name: string) => `${name}的功能未报道`,
    silent: (count: Figure, _: number) => phrase`${count} 个中心的功能未报道`,
    one: (name: string, count: Figure, _: number, isOpen: boolean) =>
      phrase`${name}报道了 ${count}功能${isOpen ? '，清单未列尽' : ''}`,
  },
  en: {
    nothing: 'No functions to list',
    separator: '; ',
    of: (all: Figure, clauses: Phrase) => phrase`Of ${all} functions, ${clauses}`,
    join: (clauses: readonly Phrase[]) => {
      const last = clauses.at(-1) ?? [];
      const before = clauses.slice(0, -1);
      return before.length === 0 ? last : phrase`${joinPhrases(before, ', ')} and ${last}`;
    },
    all: (count: Figure, functions: readonly FunctionTally[]) =>
      phrase`All ${count} functions are reported by ${spread(functions, ' to ')} centers`,
    several: (count: Figure, functions: readonly FunctionTally[]) => {
      const centers = spread(functions, ' to ');
      return phrase`${count} ${functions.length === 1 ? 'is' : 'are'} reported by ${centers === '2' ? 'two' : centers} centers`;
    },
    single: (count: Figure, many: number, follows: boolean) =>
      follows ? phrase`${count} by one` : phrase`${count} ${many === 1 ? 'is' : 'are'} reported by one center`,
    none: (count: Figure, many: number, follows: boolean) =>
      follows ? phrase`${count} by none` : phrase`${count} ${many === 1 ? 'is' : 'are'} reported by no center`,
    silentOne: (name: string) => `${name}’s functions are not reported`,
    silent: (count: Figure, many: number) =>
      phrase`${count} ${many === 1 ? 'center’s' : 'centers’'} functions are not reported`,
    one: (name: string, count: Figure, many: number, isOpen: boolean) =>
      phrase`${name} reports ${count} ${many === 1 ? 'function' : 'functions'}${isOpen ? '; its list is left open' : ''}`,
  },
} as const;
