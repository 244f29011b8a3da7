import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { CARDS } from '../cards/index';
import type { Dataset } from '../domain/dataset';
import type { Filters } from '../engine/filters';
import { useDashboard, useDashboardStore } from '../state/context';
import { CloseButton } from '../ui/CloseButton';
import { Modal } from '../ui/Modal';
import { StepButtons } from '../ui/StepButtons';
import { aimQuery } from './aim';
import { CoverForm } from './CoverForm';
import { DeckBar } from './DeckBar';
import { type Deck, withSlide } from './deck';
import type { Change } from './deck-journal';
import { deckMessages } from './deck-messages';
import { currentDeck, type Decks, decksStore, withChangedDeck } from './decks';
import './deck.css';
import { SlideList } from './SlideList';
import { useStepKeys } from './use-step-keys';

/** Decks of this machine: their slides with titles, notes and order. `add` is a card that is added on opening. */
export function DeckPanel({
  dataset,
  add,
  filterWords,
  onClose,
  onPresent,
}: {
  readonly dataset: Dataset;
  readonly add: string | undefined;
  /** The values of some filters in words. */
  filterWords(filters: Filters): readonly string[];
  onClose(): void;
  onPresent(): void;
}) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const all = useStore(decksStore);
  const deck = currentDeck(all);
  const words = deckMessages(lang);
  /** What has just happened. */
  const [told, setTold] = useState<string>();
  const [fault, setFault] = useState<string>();
  const [shown, setShown] = useState<string>();
  const body = useRef<HTMLDivElement>(null);
  const closer = useRef<HTMLButtonElement>(null);

  const change = (step: (now: Decks) => Decks, what: Change = {}) => {
    all.change(step, what.field);
    setTold(what.words);
    setFault(undefined);
  };
  const edit = (step: (now: Deck) => Deck, what?: Change) => change((now) => withChangedDeck(now, deck.id, step), what);
  const travel = (by: -1 | 1) => {
    const { past, future } = decksStore.getState().journal;
    const left = (by < 0 ? past : future).length - 1;
    if (left < 0) return;
    flushSync(() => {
      all.travel(by);
      setTold(by < 0 ? words.undone(left) : words.redone(left));
      setFault(undefined);
      setShown(currentDeck(decksStore.getState()).slides.find((slide) => !deck.slides.includes(slide))?.id);
    });
    // What has gone with the step may have had the focus.
    if (document.activeElement === document.body) body.current?.focus();
  };
  useStepKeys(travel);
  const addCard = (id: string) => {
    const card = CARDS.find((entry) => entry.id === id);
    if (!card) return;
    const { filters, view } = store.getState();
    const slide = { id, kind: 'card', card: id, query: aimQuery(filters, view) } as const;
    edit((now) => withSlide(now, slide), { words: words.added(card.name(lang)) });
    setShown(currentDeck(decksStore.getState()).slides.find((entry) => !deck.slides.includes(entry))?.id);
  };
  const isAdded = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(() => {
    if (add !== undefined && !isAdded.current) addCard(add);
    isAdded.current = true;
    // Not on undoing: one press too many would take back what has just been added.
    closer.current?.focus();
  }, []);

  useEffect(() => {
    if (shown === undefined) return;
    body.current?.querySelector(`[data-slide-id="${CSS.escape(shown)}"]`)?.scrollIntoView({ block: 'center' });
  }, [shown]);

  return (
    <Modal label={words.title} className="deck" onClose={onClose}>
      <header>
        <h2>{words.title}</h2>
        <StepButtons
          words={words}
          canUndo={all.journal.past.length > 0}
          canRedo={all.journal.future.length > 0}
          onStep={travel}
        />
        <CloseButton ref={closer} name={words.close} onClick={onClose} />
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears of fields within that are left */}
      <div ref={body} className="deck-body" tabIndex={-1} onBlur={all.leaveField}>
        <DeckBar all={all} deck={deck} lang={lang} change={change} onFault={setFault} onPresent={onPresent} />
        <div role="status" className="deck-told">
          {told}
          {all.isKept ? null : <p>{words.unkept}</p>}
        </div>
        {fault ? <p role="alert">{fault}</p> : null}
        <CoverForm key={deck.id} deck={deck} lang={lang} edit={edit} onFault={() => setFault(words.faults.logo)} />
        <SlideList deck={deck} dataset={dataset} lang={lang} filterWords={filterWords} edit={edit} />
        <p className="deck-add">
          {words.add}{' '}
          {CARDS.map((card) => (
            <button key={card.id} type="button" className="button" onClick={() => addCard(card.id)}>
              {card.name(lang)}
            </button>
          ))}
        </p>
        {all.unread.length > 0 ? <p>{words.unread(all.unread.length)}</p> : null}
      </div>
    </Modal>
  );
}
