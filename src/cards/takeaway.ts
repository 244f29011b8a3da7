import type { Lang } from '../i18n/lang';
import { capitalized, type Phrase, plainText } from '../i18n/phrase';

/** What a sentence tells, the most telling first. See docs/decisions/006. */
const KINDS = ['change', 'all', 'gap', 'few', 'level', 'largest', 'total', 'unknown', 'none'] as const;
export type Kind = (typeof KINDS)[number];

/** Words of a sentence, or of the second clause of a heading that opens with another kind. */
type Words = (lang: Lang, after?: Kind) => Phrase;

/** A sentence that is true of the selection, and beside its words the data that it claims. */
export interface Candidate<K extends Kind = Kind, Claim = unknown> {
  readonly kind: K;
  readonly claim: Claim;
  readonly words: Words;
  /** True of the things themselves, whatever values the sources leave open. */
  readonly certain: boolean;
}

/** Of how many things of all that are selected nothing is reported. */
export type Unknown = Candidate<'unknown', { readonly count: number; readonly of: number }>;
export type AnyCandidate = Candidate<Exclude<Kind, 'unknown'>> | Unknown;

export function candidate<K extends Kind, Claim>(
  kind: K,
  claim: Claim,
  words: Words,
  certain = kind !== 'unknown',
): Candidate<K, Claim> {
  return { kind, claim, words, certain };
}

/** What is certain before what is only possible; of these by kind, of one kind as the card lists them. */
export function ranked<C extends Candidate>(candidates: readonly C[]): readonly C[] {
  const rank = ({ kind, certain }: C) => KINDS.indexOf(kind) + (certain ? 0 : KINDS.length);
  return [...candidates].sort((a, b) => rank(a) - rank(b));
}

/** The first by rank, and after it what belongs to it and fits, unknowns before anything else. */
export function headingOf(candidates: readonly AnyCandidate[], lang: Lang): Phrase {
  const [first, ...others] = ranked(candidates);
  if (!first) return [];
  const opening = first.words(lang);
  const pairs = others
    .filter((other) => belongs(other, first.kind))
    .reverse()
    .map(({ words }): Phrase => [...opening, lang === 'zh' ? '；' : '; ', ...words(lang, first.kind)]);
  return capitalized(pairs.find(fits) ?? opening);
}

/** What speaks of the whole says what it leaves out, anything else only where that is most of the selection. */
function belongs(other: AnyCandidate, first: Kind): boolean {
  if (other.kind !== 'unknown') return first === 'gap' && other.kind === 'few';
  return first === 'all' || first === 'level' || 2 * other.claim.count > other.claim.of;
}

/** Is it short enough for a heading? */
export function fits(words: Phrase): boolean {
  return plainText(words).length <= 120;
}

/** A name has so many characters at most, and names in a row so many together. */
const NAME = 28;
const NAMES = 60;

export function brief(name: string): string {
  return name.length > NAME ? `${[...name].slice(0, NAME - 1).join('')}…` : name;
}

/** Names as a heading can bear them; none where they are too many or too long, and are counted instead. */
export function spelledOut(names: readonly string[], most: number): readonly string[] {
  const short = names.map(brief);
  return names.length > most || short.join('  ').length > NAMES ? [] : short;
}
