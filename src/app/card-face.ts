import { dequal } from 'dequal/lite';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Card } from '../cards/card';
import type { Answer, Selection } from '../engine/answer';
import type { Lang } from '../i18n/lang';
import { useDashboard, useDashboardStore } from '../state/context';
import type { DashboardState } from '../state/store';

/** What the filters did to a card's rows, without the rows. */
export type Outcome = Omit<Selection<unknown>, 'page'>;

/** All that a card draws from, except the language. */
export interface CardFace {
  readonly model: unknown;
  readonly outcome: Outcome;
}

/**
 * A card's model and outcome for the newest answer. It stays the same object while nothing in it changes, so that a
 * card which a filter leaves as it is does not render again.
 */
export function useCardFace(card: Card): CardFace | undefined {
  const select = useMemo(() => faceSelector(card), [card]);
  return useDashboard(select);
}

function faceSelector(card: Card): (state: DashboardState) => CardFace | undefined {
  let known: { answer: Answer; face: CardFace } | undefined;
  return ({ answer }) => {
    if (!answer) return undefined;
    if (known?.answer !== answer) {
      const { page: _, ...outcome } = answer[card.scope];
      const face = { model: card.model(answer), outcome };
      known = { answer, face: known && dequal(known.face, face) ? known.face : face };
    }
    return known.face;
  };
}

/**
 * Writes to the card's element which revision it has drawn, outside React's rendering: after a commit that drew it, or
 * at once where the new answer changes nothing in this card.
 */
export function useRevisionStamp(card: Card, face: CardFace | undefined, lang: Lang) {
  const ref = useRef<HTMLElement>(null);
  const store = useDashboardStore();
  const drawn = useRef<{ face: CardFace | undefined; lang: Lang }>(undefined);

  useLayoutEffect(() => {
    const select = faceSelector(card);
    const stamp = ({ answered, revision, ...state }: DashboardState) => {
      const now = drawn.current;
      if (answered !== revision || now?.lang !== state.appearance.lang) return;
      if (now.face && dequal(select({ answered, revision, ...state }), now.face))
        ref.current?.setAttribute('data-revision', String(answered));
    };
    drawn.current = { face, lang };
    stamp(store.getState());
    return store.subscribe(stamp);
  }, [card, face, lang, store]);

  return ref;
}
