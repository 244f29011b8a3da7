import type { Lang } from '../i18n/lang';
import { capitalized, type Phrase } from '../i18n/phrase';
import { type AnyCandidate, ranked, type Topic } from './takeaway';

/** One sentence of a card. */
export interface Statement {
  readonly words: Phrase;
  /** Where another card says the same: a text of several cards needs it once. */
  readonly topic: Topic | undefined;
}

/**
 * All that can be said of a selection, each as a sentence of its own, the most telling first: what the heading chooses
 * from, so that it opens with the first of them, then what stands beside it.
 */
export function statementsOf(
  heading: readonly AnyCandidate[],
  beside: readonly AnyCandidate[],
  lang: Lang,
): readonly Statement[] {
  return [...ranked(heading), ...ranked(beside)].map((entry) => ({
    words: capitalized(entry.words(lang)),
    topic: entry.topic,
  }));
}
