import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset';
import { useDashboard, useDashboardStore } from '../state/context';
import type { Dashboard } from '../state/store';
import { type Aim, aimOf, aimQuery, isAimed } from './aim';
import type { Deck, Slide } from './deck';
import { currentDeck, decksStore } from './decks';
import { useInStep } from './in-step';
import { beginShow, endShow, keepShow, sessionId } from './session';
import type { Step } from './step';

export interface Show {
  readonly deck: Deck;
  readonly session: string;
  /** What the show began with, and when. */
  readonly home: string;
  readonly started: number;
  readonly index: number;
  /** None where the deck has no slides. */
  readonly slide: Slide | undefined;
  readonly aim: Aim | undefined;
  readonly isEnd: boolean;
  readonly isBlack: boolean;
  readonly hasCode: boolean;
  /** When the other window left the show; nothing while it is there. */
  readonly leftAt: number | undefined;
  /** To a slide, from 0; after the last one the show ends. */
  go(to: number): void;
  next(): void;
  previous(): void;
  setBlack(isBlack: boolean): void;
  setCode(hasCode: boolean): void;
  /** The slide under its own filters again. */
  restore(): void;
  restartClock(): void;
}

/** The show in one window: where it is, how it goes on, in step with the other windows of the same show. */
export function useShow(dataset: Dataset, onOther?: () => void): Show {
  const store = useDashboardStore();
  const deck = useStore(decksStore, currentDeck);
  const session = useMemo(sessionId, []);
  const [begun, setBegun] = useState(() => beginShow(store));
  const [isEnd, setEnd] = useState(false);
  const [isBlack, setBlack] = useState(false);
  const [hasCode, setCode] = useState(false);
  const { length } = deck.slides;
  const index = useDashboard(({ view }) => Math.max(0, Math.min(view.slide, length) - 1));
  const query = useDashboard(({ filters, view }) => aimQuery(filters, view));
  const slide = deck.slides[index];
  const aim = useMemo(() => slide && aimOf(slide, begun.home, dataset), [slide, begun.home, dataset]);

  const to = useCallback(
    (place: number, end = false) => {
      const next = deck.slides[place];
      setEnd(end);
      setBlack(false);
      setCode(false);
      if (next) show(store, place, aimOf(next, begun.home, dataset));
    },
    [store, deck, begun.home, dataset],
  );
  const go = (place: number) => (place >= length ? setEnd(true) : to(Math.max(0, place)));
  const apply = (step: Step) => {
    onOther?.();
    setBegun((now) => (now.home === step.home && now.started === step.started ? now : step));
    const asked = aimOf({ id: '', kind: 'cover', query: step.query }, '', dataset);
    const { filters, view } = store.getState();
    if (step.index !== index || !isAimed(asked, filters, view)) show(store, step.index, asked);
    setEnd(step.isEnd);
    setBlack(step.isBlack);
    setCode(step.hasCode);
  };
  const leftAt = useInStep(session, { index, isEnd, isBlack, hasCode, query, ...begunOf(begun) }, apply);

  useEffect(() => keepShow(begunOf(begun)), [begun]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the show begins
  useEffect(() => {
    const isLed = store.getState().step === undefined;
    ignoreMissing(store, length);
    const first = deck.slides[Math.max(0, store.getState().view.slide - 1)];
    aimFirst(store, first && aimOf(first, begun.home, dataset), isLed);
    return endShow;
  }, []);
  // An address may lead elsewhere later on.
  useEffect(() => store.subscribe(({ step }) => step === undefined && ignoreMissing(store, length)), [store, length]);

  return {
    deck,
    session,
    home: begun.home,
    started: begun.started,
    index,
    slide,
    aim,
    isEnd,
    isBlack,
    hasCode,
    leftAt,
    go,
    next: () => (isEnd ? undefined : go(index + 1)),
    previous: () => (isEnd ? setEnd(false) : go(index - 1)),
    setBlack,
    setCode,
    restore: () => aim && show(store, index, aim),
    restartClock: () => setBegun((now) => ({ ...now, started: Date.now() })),
  };
}

const begunOf = ({ home, started }: { readonly home: string; readonly started: number }) => ({ home, started });

/**
 * A slide under filters and view, with nothing unfolded, as its preview is; one step of the history with the changes of
 * slide before it.
 */
function show(store: Dashboard, index: number, { filters, view }: Aim): void {
  const { show, filter, filters: now, view: before } = store.getState();
  show({ ...view, slide: index + 1, open: [], evidence: undefined }, 'slide');
  if (!isAimed({ filters, view, faults: [] }, now, { ...before, ...view })) filter(filters, 'slide');
}

/** A slide of the address that the deck does not have means nothing. */
function ignoreMissing(store: Dashboard, length: number): void {
  const { slide } = store.getState().view;
  if (slide > Math.max(1, length)) store.getState().ignore({ key: 'slide', value: String(slide) });
}

/** The first slide of a show begins as the others do, unless an address led here that asks for something else. */
function aimFirst(store: Dashboard, aim: Aim | undefined, isLed: boolean): void {
  const { filters, view } = store.getState();
  if (!aim || (isAimed(aim, filters, view) && (isLed || view.open.length === 0))) return;
  if (isLed && aimQuery(filters, view) !== '') return;
  // It belongs to the step that began the show.
  store.setState({ gesture: 'slide' });
  show(store, Math.max(0, view.slide - 1), aim);
  store.getState().endGesture();
}
