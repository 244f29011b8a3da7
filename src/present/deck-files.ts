import type { Deck } from './deck';
import { deckText, isLogo } from './deck-text';

/** Saves a deck as a file under its name. */
export function saveDeck(deck: Deck, name: string): void {
  const address = URL.createObjectURL(new Blob([deckText(deck)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[\\/:*?"<>|]+/g, ' ').trim() || 'deck'}.json`;
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A picture as a data URL; nothing where it can't stand on a cover. */
export function logoOf(file: File): Promise<string | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(isLogo(reader.result) ? reader.result : undefined);
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(file);
  });
}
