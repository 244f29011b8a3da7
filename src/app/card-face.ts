import { dequal } from 'dequal/lite';
import { createContext, type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
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
  /** What the model threw: for the card's own boundary, since a store's listener must not throw. */
  readonly failure?: unknown;
}

/** Tells the card around a part whether that part is still on its way: until it is there, the card has not drawn. */
export const Waiting = createContext<((waits: boolean) => void) | undefined>(undefined);

/**
 * A card's model and outcome for the newest answer, the ref of its element, and what its parts tell when they wait. The
 * face stays the same object while nothing in it changes, so that a card which a filter leaves as it is does not render
 * again. The element is told which revision it has drawn, outside React's rendering: after a commit that drew it, or at
 * once where the new answer changes nothing in this card.
 */
export function useCardFace(
  card: Card,
  lang: Lang,
): {
  readonly face: CardFace | undefined;
  readonly ref: RefObject<HTMLElement | null>;
  wait(waits: boolean): void;
} {
  const store = useDashboardStore();
  const select = useMemo(() => faceSelector(card), [card]);
  const face = useDashboard(select);
  const ref = useRef<HTMLElement>(null);
  const waiting = useRef(false);
  const restamp = useRef<() => void>(undefined);

  useLayoutEffect(() => {
    const stamp = (state: DashboardState) => {
      const { answered, revision, appearance } = state;
      if (face && !waiting.current && answered === revision && appearance.lang === lang && select(state) === face)
        ref.current?.setAttribute('data-revision', String(answered));
    };
    restamp.current = () => stamp(store.getState());
    restamp.current();
    return store.subscribe(stamp);
  }, [face, lang, select, store]);

  const wait = useCallback((waits: boolean) => {
    waiting.current = waits;
    if (waits) ref.current?.removeAttribute('data-revision');
    else restamp.current?.();
  }, []);
  return { face, ref, wait };
}

function faceSelector(card: Card): (state: DashboardState) => CardFace | undefined {
  let known: { answer: Answer; face: CardFace } | undefined;
  return ({ answer }) => {
    if (!answer) return undefined;
    if (known?.answer !== answer) {
      known = { answer, face: kept(known?.face, faceOf(card, answer)) };
    }
    return known.face;
  };
}

/** The known objects as far as they are equal: a model that stays the same draws nothing anew where the outcome changes. */
function kept(known: CardFace | undefined, face: CardFace): CardFace {
  if (!known || 'failure' in known || 'failure' in face) return face;
  const model = dequal(known.model, face.model) ? known.model : face.model;
  return model === known.model && dequal(known.outcome, face.outcome) ? known : { ...face, model };
}

function faceOf(card: Card, answer: Answer): CardFace {
  const { page: _, ...outcome } = answer[card.scope];
  try {
    return { model: card.model(answer), outcome };
  } catch (failure) {
    return { model: undefined, outcome, failure };
  }
}
