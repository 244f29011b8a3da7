import { createStore } from 'zustand/vanilla';
import { carried, storageKey } from '../data/carried';
import { DEFAULT_DECK, type Deck, freeId } from './deck';
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

/** Puts a deck in the place of the one with its id. */
export function withDeck(all: Decks, deck: Deck): Decks {
  return { ...all, decks: all.decks.map((entry) => (entry.id === deck.id ? deck : entry)) };
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
  change(next: Decks): void;
}

/** The decks of this window; other windows of the page hear of each change. */
export const decksStore = createStore<DecksState>()((set) => ({
  ...loadDecks(),
  isKept: true,
  change(next) {
    set({ ...next, isKept: storeDecks(next) });
  },
}));

if (typeof window !== 'undefined')
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY) decksStore.setState(parseDecks(newValue));
  });

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
