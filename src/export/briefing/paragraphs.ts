import type { Card } from '../../cards/card';
import { DETAILS } from '../../cards/details';
import { CARDS } from '../../cards/index';
import type { Answer } from '../../engine/answer';
import type { Lang } from '../../i18n/lang';
import type { Phrase } from '../../i18n/phrase';

/** A card that has something selected, and what is said of it. */
export interface Told {
  readonly card: Card;
  readonly sentences: readonly Phrase[];
}

/** The cards that have something selected. */
export function cardsTold(answer: Answer): readonly Card[] {
  return CARDS.filter(({ scope }) => answer[scope].certain + answer[scope].possible > 0);
}

/**
 * What some cards say of the selection, each thing once: what two of them say stands with the later, which is the one
 * that is about it. A card that has nothing else to say has no paragraph.
 */
export function toldBy(cards: readonly Card[], answer: Answer, lang: Lang): readonly Told[] {
  const said = cards.map((card) => ({
    card,
    statements: DETAILS[card.id]?.statements(card.model(answer), lang) ?? [],
  }));
  return said
    .map(({ card, statements }, index) => {
      const later = new Set(said.slice(index + 1).flatMap((other) => other.statements.map(({ topic }) => topic)));
      return {
        card,
        sentences: statements.filter(({ topic }) => topic === undefined || !later.has(topic)).map(({ words }) => words),
      };
    })
    .filter(({ sentences }) => sentences.length > 0);
}
