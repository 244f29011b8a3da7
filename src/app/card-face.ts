import { dequal } from 'dequal/lite';
import { createContext, use, useLayoutEffect, useMemo, useRef } from 'react';
import type { Card } from '../cards/card';
import type { Answer, Selection } from '../engine/answer';
import { isActive } from '../engine/filters';
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

type Select<T> = (state: DashboardState) => T | undefined;

/** What the parts of a card have from the card around them. */
export const CardContext = createContext<{
  readonly face: Select<CardFace>;
  readonly drawn: Select<unknown>;
  /** Tells it whether a part is still on its way: until that is there, the card has not drawn. */
  wait?(waits: boolean): void;
}>({ face: () => undefined, drawn: () => undefined });

/**
 * What a part of a card draws from the card's face. Each part follows its own: a filter that changes the model and not
 * the outcome renders no remark anew, and nothing around the parts.
 */
export function useFace<T>(part: (face: CardFace) => T): T | undefined {
  const { face: select } = use(CardContext);
  return useDashboard((state) => {
    const face = select(state);
    return face && part(face);
  });
}

/**
 * The model that the card's chart shows: the newest one while there is something to show. A chart that a filter empties
 * is kept as it is, out of sight, and what it comes back with is mostly what it had.
 */
export function useDrawnModel(): unknown {
  return useDashboard(use(CardContext).drawn);
}

/** Whether a filter has left nothing of the card's rows. */
export const isEmptied = ({ outcome }: CardFace) => outcome.certain + outcome.possible === 0;

/**
 * A card's face for the newest answer, the ref of its element, and what its parts have from it. The face stays the same
 * object while nothing in it changes, so that a card which a filter leaves as it is does not render again. The element is
 * told which revision it has drawn, outside React's rendering: after a commit that drew it, or at once where the new
 * answer changes nothing in this card.
 */
export function useCardFace(card: Card, lang: Lang) {
  const store = useDashboardStore();
  const ref = useRef<HTMLElement>(null);
  const committed = useRef<{ readonly face: CardFace | undefined; readonly lang: Lang }>(undefined);
  const context = useMemo(() => {
    const faces = facesOf(card);
    let waits = false;
    const stamp = (state: DashboardState) => {
      const { answered, revision, appearance } = state;
      const { face, lang } = committed.current ?? {};
      if (!waits && answered === revision && face && appearance.lang === lang && faces.face(state) === face)
        ref.current?.setAttribute('data-revision', String(answered));
    };
    const wait = (next: boolean) => {
      waits = next;
      if (waits) ref.current?.removeAttribute('data-revision');
      else stamp(store.getState());
    };
    return { ...faces, stamp, wait };
  }, [card, store]);
  const face = useDashboard(context.face);

  useLayoutEffect(() => store.subscribe(context.stamp), [context, store]);
  useLayoutEffect(() => {
    committed.current = { face, lang };
    context.stamp(store.getState());
  }, [face, lang, context, store]);
  return { face, ref, context };
}

function facesOf(card: Card) {
  const face = faceSelector(card);
  return { face, drawn: drawnSelector(card, face) };
}

function drawnSelector({ brushes }: Card, select: Select<CardFace>): Select<unknown> {
  let drawn: unknown;
  return (state) => {
    const face = select(state);
    if (face && !('failure' in face) && (!isEmptied(face) || (brushes && isActive(state.filters, brushes))))
      drawn = dequal(drawn, face.model) ? drawn : face.model;
    return drawn;
  };
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
