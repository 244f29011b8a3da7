import type { Lang } from '../i18n/lang';
import { capitalized, type Phrase } from '../i18n/phrase';
import { type AnyCandidate, ranked } from './takeaway';

/**
 * All that can be said of a selection, each as a sentence of its own, the most telling first: what the heading chooses
 * from, so that it opens with the first of them, then what stands beside it.
 */
export function statementsOf(
  heading: readonly AnyCandidate[],
  beside: readonly AnyCandidate[],
  lang: Lang,
): readonly Phrase[] {
  return [...ranked(heading), ...ranked(beside)].map(({ words }) => capitalized(words(lang)));
}
