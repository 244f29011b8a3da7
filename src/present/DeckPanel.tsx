import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { CARDS } from '../cards/index';
import type { Dataset } from '../domain/dataset';
import type { Filters } from '../engine/filters';
import { useDashboard, useDashboardStore } from '../state/context';
import { IconButton } from '../ui/IconButton';
import { Modal } from '../ui/Modal';
import { PassingButton } from '../ui/PassingButton';
import { aimQuery } from './aim';
import { CoverForm } from './CoverForm';
import { DeckBar } from './DeckBar';
import { type Deck, withSlide } from './deck';
import { deckMessages } from './deck-messages';
import { currentDeck, type Decks, decksStore, withDeck } from './decks';
import './deck.css';
import { SlideList } from './SlideList';

/** What has just happened, and the decks before it where it can be taken back. */
export interface Told {
  readonly words: string;
  readonly undo?: Decks;
}

/** Decks of this machine: their slides with titles, notes and order. `add` is a card that is added on opening. */
export function DeckPanel({
  dataset,
  add,
  filterWords,
  onClose,
  onPresent,
}: {
  readonly dataset: Dataset;
  readonly add: string;
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
  const [told, setTold] = useState<Told>();
  const [fault, setFault] = useState<string>();
  const [added, setAdded] = useState<string>();
  const body = useRef<HTMLDivElement>(null);

  const change = (next: Decks, what?: Told) => {
    all.change(next);
    setTold(what);
    setFault(undefined);
  };
  const edit = (next: Deck, what?: Told) => change(withDeck(all, next), what);
  const addCard = (id: string) => {
    const card = CARDS.find((entry) => entry.id === id);
    if (!card) return;
    const { filters, view } = store.getState();
    const slide = { id, kind: 'card', card: id, query: aimQuery(filters, view) } as const;
    const next = withSlide(deck, slide);
    edit(next, { words: words.added(card.name(lang)) });
    setAdded(next.slides.find((entry) => !deck.slides.includes(entry))?.id);
  };
  const isAdded = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(() => {
    if (!isAdded.current) addCard(add);
    isAdded.current = true;
  }, []);

  useEffect(() => {
    if (added === undefined) return;
    body.current?.querySelector(`[data-slide-id="${CSS.escape(added)}"]`)?.scrollIntoView({ block: 'center' });
  }, [added]);

  return (
    <Modal label={words.title} className="deck" onClose={onClose}>
      <header>
        <h2>{words.title}</h2>
        <IconButton name={words.close} path="M3 3l10 10M13 3L3 13" onClick={onClose} />
      </header>
      <div ref={body} className="deck-body">
        <DeckBar all={all} deck={deck} lang={lang} change={change} onFault={setFault} onPresent={onPresent} />
        <div role="status" className="deck-told">
          {told?.words}{' '}
          {told?.undo ? (
            <PassingButton
              home="dialog"
              heirs=".deck-list button"
              className="button"
              onClick={() => told.undo && change(told.undo)}
            >
              {words.undo}
            </PassingButton>
          ) : null}
          {all.isKept ? null : <p>{words.unkept}</p>}
        </div>
        {fault ? <p role="alert">{fault}</p> : null}
        <CoverForm key={deck.id} deck={deck} lang={lang} edit={edit} onFault={() => setFault(words.faults.logo)} />
        <SlideList
          deck={deck}
          dataset={dataset}
          lang={lang}
          filterWords={filterWords}
          edit={edit}
          onRemove={(next, name) => edit(next, { words: words.removed(name), undo: all })}
        />
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
