import type { Lang } from '../i18n/lang';
import { capitalized, type Phrase } from '../i18n/phrase';
import { type AnyCandidate, ranked } from './takeaway';

/** What more than one card says of the same centers; the last is how many functions the only one of them has. */
export type Topic = 'areas unreported' | 'functions unreported' | 'functions of one';

/** The topic of a sentence, where its card shares it with another. */
export type TopicOf<Model> = (said: AnyCandidate, model: Model) => Topic | undefined;

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
  topicOf: (said: AnyCandidate) => Topic | undefined,
  lang: Lang,
): readonly Statement[] {
  return [...ranked(heading), ...ranked(beside)].map((said) => ({
    words: capitalized(said.words(lang)),
    topic: topicOf(said),
  }));
}
