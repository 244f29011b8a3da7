import { MOST_SLIDES } from '../state/address';
import { type Cover, type Deck, freeId, type Slide } from './deck';

/** What is written first into a deck's file, so that it is known for one. */
const FORMAT = 'service-center-deck';

/** A logo is a picture, and no larger than a deck should be. */
const LOGO = /^data:image\/(png|jpeg|gif|webp|svg\+xml);base64,[A-Za-z0-9+/=]+$/;
const MOST_LOGO = 700_000;
/** Longer texts are no titles or notes. */
const MOST_TEXT = 20_000;

export type DeckFault = 'notJson' | 'noDeck' | 'newer';
export type ReadDeck = { readonly ok: true; readonly deck: Deck } | { readonly ok: false; readonly fault: DeckFault };

/** A deck as the text of a file. */
export function deckText(deck: Deck): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, ...deck }, null, 2)}\n`;
}

/** Reads the text of a file; what is not as it should be in a slide stays a slide, so that nothing vanishes unseen. */
export function parseDeck(text: string): ReadDeck {
  try {
    return readDeck(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return { ok: false, fault: 'notJson' };
  }
}

export function readDeck(value: unknown): ReadDeck {
  const entry = fieldsOf(value);
  const { slides } = entry;
  if (!Array.isArray(slides) || ('format' in entry && entry.format !== FORMAT)) return { ok: false, fault: 'noDeck' };
  if ('version' in entry && entry.version !== 1) return { ok: false, fault: 'newer' };
  const read: Slide[] = [];
  for (const slide of slides.slice(0, MOST_SLIDES)) read.push(slideOf(slide, read));
  return {
    ok: true,
    deck: { id: textOf(entry.id) || 'deck', name: textOf(entry.name), cover: coverOf(entry.cover), slides: read },
  };
}

/** Whether a picture can stand on the cover. */
export function isLogo(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_LOGO && LOGO.test(value);
}

function coverOf(value: unknown): Cover {
  const { title, organization, date, logo } = fieldsOf(value);
  return {
    title: textOf(title),
    organization: textOf(organization),
    date: textOf(date),
    ...(isLogo(logo) ? { logo } : {}),
  };
}

/** A slide that says nothing of a card shows a card without a name, which no page has. */
function slideOf(value: unknown, before: readonly Slide[]): Slide {
  const { id, kind, card, query, title, notes } = fieldsOf(value);
  const known = kind === 'cover' || kind === 'closing' ? kind : 'card';
  const base = { id: freeId(before, textOf(id) || 'slide'), kind: known } as const;
  return {
    ...base,
    ...(known === 'card' ? { card: textOf(card) } : {}),
    ...(typeof query === 'string' ? { query: textOf(query) } : {}),
    ...(textOf(title) ? { title: textOf(title) } : {}),
    ...(textOf(notes) ? { notes: textOf(notes) } : {}),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MOST_TEXT) : '';
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
