import type { Lang } from '../i18n/lang';
import type { Told } from './DeckPanel';
import { DEFAULT_DECK, type Deck } from './deck';
import { saveDeck } from './deck-files';
import { deckMessages } from './deck-messages';
import { parseDeck } from './deck-text';
import { type Decks, withDeck, withNewDeck, withoutDeck } from './decks';

/** Which deck it is, under what name, and what can be done with all of it. */
export function DeckBar({
  all,
  deck,
  lang,
  change,
  onFault,
  onPresent,
}: {
  readonly all: Decks;
  readonly deck: Deck;
  readonly lang: Lang;
  change(next: Decks, told?: Told): void;
  onFault(words: string): void;
  onPresent(): void;
}) {
  const words = deckMessages(lang);
  const nameOf = ({ name }: Deck) => name || words.nameless;
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    const read = parseDeck(await file.text());
    if (read.ok) change(withNewDeck(all, read.deck), { words: words.opened(nameOf(read.deck)) });
    else onFault(words.faults[read.fault]);
  };
  return (
    <>
      <div className="deck-bar">
        {all.decks.length > 1 ? (
          <label>
            {words.decks}{' '}
            <select value={deck.id} onChange={({ target }) => change({ ...all, current: target.value })}>
              {all.decks.map((entry) => (
                <option key={entry.id} value={entry.id}>
                  {nameOf(entry)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <label className="deck-name">
          {words.name}{' '}
          <input
            value={deck.name}
            placeholder={words.nameless}
            maxLength={80}
            onChange={({ target }) => change(withDeck(all, { ...deck, name: target.value }))}
          />
        </label>
        <button type="button" className="button deck-present" onClick={onPresent}>
          {words.present}
        </button>
      </div>
      <div className="deck-bar">
        <button
          type="button"
          className="button"
          onClick={() => change(withNewDeck(all, { ...DEFAULT_DECK, id: 'deck', name: words.freshName }))}
        >
          {words.fresh}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => change(withNewDeck(all, { ...deck, name: words.copyOf(nameOf(deck)) }))}
        >
          {words.copy}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => change(withoutDeck(all, deck.id), { words: words.removed(nameOf(deck)), undo: all })}
        >
          {words.remove}
        </button>
        <button type="button" className="button" onClick={() => saveDeck(deck, nameOf(deck))}>
          {words.save}
        </button>
        <label className="button">
          {words.open}
          <input
            className="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              openFile(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
      </div>
    </>
  );
}
