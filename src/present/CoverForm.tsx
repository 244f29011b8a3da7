import type { Lang } from '../i18n/lang';
import type { Cover, Deck } from './deck';
import { logoOf } from './deck-files';
import type { Change } from './deck-journal';
import { deckMessages } from './deck-messages';

/** What the first slide says. */
export function CoverForm({
  deck,
  lang,
  edit,
  onFault,
}: {
  readonly deck: Deck;
  readonly lang: Lang;
  edit(step: (deck: Deck) => Deck, what?: Change): void;
  onFault(): void;
}) {
  const words = deckMessages(lang);
  const change = (part: Partial<Cover>, what?: Change) =>
    edit((now) => ({ ...now, cover: { ...now.cover, ...part } }), what);
  const fields = [
    ['title', words.coverTitle],
    ['organization', words.organization],
    ['date', words.date],
  ] as const;
  return (
    <details className="deck-cover">
      <summary>{words.cover}</summary>
      {fields.map(([key, name]) => (
        <label key={key}>
          {name}
          <input
            value={deck.cover[key]}
            maxLength={120}
            onChange={({ target }) => change({ [key]: target.value }, { field: `cover ${key}` })}
          />
        </label>
      ))}
      <label>
        {words.logo}
        <input
          type="file"
          accept="image/*"
          onChange={async ({ target }) => {
            const [file] = target.files ?? [];
            const logo = file && (await logoOf(file));
            target.value = '';
            if (logo) change({ logo });
            else if (file) onFault();
          }}
        />
      </label>
      {deck.cover.logo ? (
        <p>
          <img src={deck.cover.logo} alt={words.logo} />{' '}
          <button type="button" className="button" onClick={() => change({ logo: undefined })}>
            {words.noLogo}
          </button>
        </p>
      ) : null}
    </details>
  );
}
