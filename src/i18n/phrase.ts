import type { Lang } from './lang';
import { numberWords } from './numbers';

/** A figure in running text: its words, and the fact or derivation that it comes from. */
export interface Figure {
  readonly text: string;
  readonly evidence: string;
}

/** A sentence as parts, so that every figure in it leads to its evidence. */
export type Phrase = readonly (string | Figure)[];

/** Builds a phrase from a template: phrase`Of ${figure} centers …`. Texts and phrases nest. */
export function phrase(texts: TemplateStringsArray, ...parts: readonly (string | Figure | Phrase)[]): Phrase {
  return texts.flatMap((text, index): Phrase => {
    const part = parts[index];
    const rest: Phrase = part === undefined ? [] : typeof part === 'object' ? ('text' in part ? [part] : part) : [part];
    return text === '' ? rest : [text, ...rest];
  });
}

export function figure(text: string, evidence: string): Figure {
  return { text, evidence };
}

/** A count that leads to its evidence. */
export function countFigure(count: number, evidence: string, lang: Lang): Figure {
  return figure(numberWords(count, lang), evidence);
}

export function plainText(parts: Phrase): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** The facts and derivations that its figures come from. */
export function evidenceIn(parts: Phrase): readonly string[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.evidence]));
}

/** A figure, the words that follow it in its clause, and the rest up to the next figure; before the first there is none. */
export interface FigureRun {
  readonly figure?: Figure;
  readonly clause: string;
  readonly rest: string;
}

const CLAUSE = /^[^，；：、,;:（）()]*[^\s，；：、,;:（）()《“‘]/;

/** A sentence cut before each figure, so that a figure can be named by its clause: 4 种有中心报道. */
export function figureRuns(parts: Phrase): readonly FigureRun[] {
  const starts = parts.flatMap((part, index) => (index === 0 || typeof part === 'object' ? [index] : []));
  return starts.map((start, run) => {
    const [first, ...words] = parts.slice(start, starts[run + 1]);
    if (typeof first !== 'object') return { clause: '', rest: [first, ...words].join('') };
    const text = words.join('');
    const clause = CLAUSE.exec(text)?.[0] ?? '';
    return { figure: first, clause, rest: text.slice(clause.length) };
  });
}

/** Phrases joined by a separator, as in a list of clauses. */
export function joinPhrases(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** The phrase as a sentence begins. */
export function capitalized([first, ...rest]: Phrase): Phrase {
  if (first === undefined) return rest;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return [typeof first === 'string' ? capital(first) : { ...first, text: capital(first.text) }, ...rest];
}

/** Names in a row as each language writes them: 领创、万达 / Lingchuang and Wanda. */
export function listWords(names: readonly string[], lang: Lang): string {
  if (lang === 'zh') return names.join('、');
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

/** An English name inside a sentence: "Party life" is "party life" there; one that begins with an abbreviation stays. */
export function midSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A figure after Chinese text: a space before a digit, none before the word of a bound: 从 50 亩, 从近 50 亩. */
export function afterChinese(words: Figure): Phrase {
  return /^\d/.test(words.text) ? [' ', words] : [words];
}
