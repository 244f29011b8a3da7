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

interface CardSelectors {
  face(state: DashboardState): CardFace | undefined;
  /** Whether its chart has anything to show; one that its own brush has emptied stays. */
  hasDrawing(state: DashboardState): boolean;
  /** The newest model that its chart had anything to show of. */
  drawn(state: DashboardState): unknown;
}

/** What the parts of a card have from the card around them. */
export const CardContext = createContext<
  CardSelectors & {
    /** Tells it whether a part is still on its way: until that is there, the card has not drawn. */
    wait?(waits: boolean): void;
  }
>({ face: () => undefined, hasDrawing: () => false, drawn: () => undefined });

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
    const selectors = selectorsOf(card);
    let waits = false;
    const stamp = (state: DashboardState) => {
      const { answered, revision, appearance } = state;
      const { face, lang } = committed.current ?? {};
      if (!waits && answered === revision && face && appearance.lang === lang && selectors.face(state) === face)
        ref.current?.setAttribute('data-revision', String(answered));
    };
    const wait = (next: boolean) => {
      waits = next;
      if (waits) ref.current?.removeAttribute('data-revision');
      else stamp(store.getState());
    };
    return { ...selectors, stamp, wait };
  }, [card, store]);
  const face = useDashboard(context.face);

  useLayoutEffect(() => store.subscribe(context.stamp), [context, store]);
  useLayoutEffect(() => {
    committed.current = { face, lang };
    context.stamp(store.getState());
  }, [face, lang, context, store]);
  return { face, ref, context };
}

function selectorsOf(card: Card): CardSelectors {
  const { brushes } = card;
  const face = faceSelector(card);
  const hasDrawing = (state: DashboardState) => {
    const now = face(state);
    if (!now || 'failure' in now) return false;
    return !isEmptied(now) || (brushes !== undefined && isActive(state.filters, brushes));
  };
  let newest: unknown;
  let drawn: unknown;
  const drawnModel = (state: DashboardState) => {
    const model = face(state)?.model;
    if (model !== newest && hasDrawing(state)) {
      newest = model;
      drawn = dequal(drawn, model) ? drawn : model;
    }
    return drawn;
  };
  return { face, hasDrawing, drawn: drawnModel };
}

function faceSelector(card: Card): CardSelectors['face'] {
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
