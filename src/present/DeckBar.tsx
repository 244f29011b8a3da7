import type { Lang } from '../i18n/lang';
import { DEFAULT_DECK, type Deck } from './deck';
import { saveDeck } from './deck-files';
import type { Change } from './deck-journal';
import { deckMessages } from './deck-messages';
import { parseDeck } from './deck-text';
import { type Decks, withChangedDeck, withNewDeck, withoutDeck } from './decks';

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
  change(edit: (now: Decks) => Decks, what?: Change): void;
  onFault(words: string): void;
  onPresent(): void;
}) {
  const words = deckMessages(lang);
  const nameOf = ({ name }: Deck) => name || words.nameless;
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    // It may have been moved since it was chosen.
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return onFault(words.faults.unreadable);
    const read = parseDeck(text);
    if (read.ok) change((now) => withNewDeck(now, read.deck), { words: words.opened(nameOf(read.deck)) });
    else onFault(words.faults[read.fault]);
  };
  return (
    <>
      <div className="deck-bar">
        {all.decks.length > 1 ? (
          <label>
            {words.decks}{' '}
            <select value={deck.id} onChange={({ target: { value } }) => change((now) => ({ ...now, current: value }))}>
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
            onChange={({ target: { value } }) =>
              change((now) => withChangedDeck(now, deck.id, (entry) => ({ ...entry, name: value })), { field: 'name' })
            }
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
          onClick={() => change((now) => withNewDeck(now, { ...DEFAULT_DECK, id: 'deck', name: words.freshName }))}
        >
          {words.fresh}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => change((now) => withNewDeck(now, { ...deck, name: words.copyOf(nameOf(deck)) }))}
        >
          {words.copy}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => change((now) => withoutDeck(now, deck.id), { words: words.removed(nameOf(deck)) })}
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
