import type { Fact } from '../domain/fact';
import type { Answer } from '../engine/answer';
import type { Lang } from '../i18n/lang';
import { evidenceIn, type Phrase } from '../i18n/phrase';
import type { Card } from './card';
import { DETAILS } from './details';
import { factsBehindAny } from './facts-behind';

/** A sentence that can be said of a card, and what its figures rest on. */
export interface TalkingPoint {
  readonly words: Phrase;
  readonly facts: readonly Fact[];
}

/** What a presenter can say of a card, the most telling first; nothing where the filters emptied it. */
export function talkingPoints(card: Card, answer: Answer, lang: Lang): readonly TalkingPoint[] {
  const { certain, possible } = answer[card.scope];
  const details = DETAILS[card.id];
  if (!details || certain + possible === 0) return [];
  const behind = factsBehindAny(answer, lang);
  return details
    .statements(card.model(answer), lang)
    .map(({ words }) => ({ words, facts: [...new Set(evidenceIn(words).flatMap(behind))] }));
}
