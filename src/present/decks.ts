import { createStore } from 'zustand/vanilla';
import { carried, storageKey } from '../data/carried';
import { DEFAULT_DECK, type Deck, freeId } from './deck';
import { type DeckJournal, NO_STEPS, steppedFrom, travelled } from './deck-journal';
import { deckText, readDeck } from './deck-text';

/** All decks of this machine, and which of them is shown and edited. */
export interface Decks {
  readonly decks: readonly Deck[];
  readonly current: string;
  /** What could not be read stays as it is: it may be of a newer version of this page. */
  readonly unread: readonly unknown[];
}

const KEY = storageKey('decks');
const NONE: Decks = { decks: [DEFAULT_DECK], current: DEFAULT_DECK.id, unread: [] };

export function parseDecks(text: string | null): Decks {
  const stored = storedOf(text);
  const decks: Deck[] = [];
  const unread: unknown[] = [];
  for (const entry of stored.decks) {
    const read = readDeck(entry);
    if (read.ok) decks.push({ ...read.deck, id: freeId(decks, read.deck.id) });
    else unread.push(entry);
  }
  const [first] = decks;
  if (!first) return { ...NONE, unread };
  return { decks, current: decks.some(({ id }) => id === stored.current) ? stored.current : first.id, unread };
}

export function decksText({ decks, current, unread }: Decks): string {
  return JSON.stringify({ current, decks: [...decks, ...unread] });
}

export function currentDeck({ decks, current }: Decks): Deck {
  return decks.find(({ id }) => id === current) ?? DEFAULT_DECK;
}

/** Whether the deck that is shown is another than the one that the page comes with. */
export function isOwnDeck(): boolean {
  const text = (all: Decks) => deckText(currentDeck(parseDecks(decksText(all))));
  return text(decksStore.getState()) !== text(parseDecks(carried('decks') ?? null));
}

/** With a change of one deck; one that is gone stays so. */
export function withChangedDeck(all: Decks, id: string, change: (deck: Deck) => Deck): Decks {
  return { ...all, decks: all.decks.map((entry) => (entry.id === id ? change(entry) : entry)) };
}

/** Adds a deck under an id of its own, and goes on with it. */
export function withNewDeck(all: Decks, deck: Deck): Decks {
  const added = { ...deck, id: freeId(all.decks, deck.id) };
  return { ...all, decks: [...all.decks, added], current: added.id };
}

/** Without a deck; where it was the last, the one that the page comes with is there again. */
export function withoutDeck(all: Decks, id: string): Decks {
  const decks = all.decks.filter((deck) => deck.id !== id);
  const [first] = decks;
  if (!first) return { ...NONE, unread: all.unread };
  return { ...all, decks, current: all.current === id ? first.id : all.current };
}

interface DecksState extends Decks {
  /** Whether the latest change could be kept. */
  readonly isKept: boolean;
  readonly journal: DeckJournal;
  /** Changes the decks as they are now, in a step that can be undone; what is typed into one field is one step. */
  change(edit: (now: Decks) => Decks, field?: string): void;
  /** The typing is over: the next change is a step of its own. */
  leaveField(): void;
  /** Undoes (-1) or redoes (1) a step. */
  travel(by: -1 | 1): void;
}

/** The decks of this window; other windows of the page hear of each change. */
export const decksStore = createStore<DecksState>()((set, get) => {
  const present = (): Decks => {
    const { decks, current, unread } = get();
    return { decks, current, unread };
  };
  return {
    ...loadDecks(),
    isKept: true,
    journal: NO_STEPS,
    change(edit, field) {
      const now = present();
      const next = edit(now);
      if (isSame(now, next)) return;
      set({ ...next, isKept: storeDecks(next), journal: steppedFrom(get().journal, now, field) });
    },
    leaveField() {
      const { journal } = get();
      if (journal.field !== undefined) set({ journal: { ...journal, field: undefined } });
    },
    travel(by) {
      const way = travelled(get().journal, present(), by);
      if (way) set({ ...way.decks, isKept: storeDecks(way.decks), journal: way.journal });
    },
  };
});

if (typeof window !== 'undefined')
  addEventListener('storage', ({ key, newValue }) => {
    // Undoing a step from before would take back what the other window did.
    if (key === KEY) decksStore.setState({ ...parseDecks(newValue), journal: NO_STEPS });
  });

function isSame(one: Decks, other: Decks): boolean {
  return (
    one.current === other.current &&
    one.decks.length === other.decks.length &&
    one.decks.every((deck, index) => deck === other.decks[index])
  );
}

function loadDecks(): Decks {
  const carriedDecks = carried('decks') ?? null;
  try {
    return parseDecks(localStorage.getItem(KEY) ?? carriedDecks);
  } catch {
    return parseDecks(carriedDecks);
  }
}

function storeDecks(decks: Decks): boolean {
  try {
    localStorage.setItem(KEY, decksText(decks));
    return true;
  } catch {
    return false;
  }
}

function storedOf(text: string | null): { readonly decks: readonly unknown[]; readonly current: string } {
  if (text === null || text === '') return { decks: [], current: '' };
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored !== 'object' || stored === null || !('decks' in stored) || !Array.isArray(stored.decks))
      return { decks: [stored], current: '' };
    const current = 'current' in stored && typeof stored.current === 'string' ? stored.current : '';
    return { decks: stored.decks, current };
  } catch {
    return { decks: [text], current: '' };
  }
}
