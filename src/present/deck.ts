import { CARDS } from '../cards/index';
import type { Dataset } from '../domain/dataset';
import type { Lang } from '../i18n/lang';
import { MOST_SLIDES } from '../state/address';

/** What the first slide says; what is empty is filled in from the dataset, or left out. */
export interface Cover {
  readonly title: string;
  readonly organization: string;
  readonly date: string;
  /** A picture as a data URL. */
  readonly logo?: string | undefined;
}

/** One slide; its id is of its deck alone. */
export interface Slide {
  readonly id: string;
  readonly kind: 'cover' | 'card' | 'closing';
  /** The card that it shows, also one that this page does not have. */
  readonly card?: string | undefined;
  /** The filters and view of the card, as the query of an address; without it, those that the show began with. */
  readonly query?: string | undefined;
  /** Stands in place of the takeaway. */
  readonly title?: string | undefined;
  /** For the presenter alone. */
  readonly notes?: string | undefined;
}

export interface Deck {
  readonly id: string;
  /** Empty where the deck is the one that the page comes with. */
  readonly name: string;
  readonly cover: Cover;
  readonly slides: readonly Slide[];
}

const NO_COVER: Cover = { title: '', organization: '', date: '' };

/** Cover, every card of the page in its order, and a closing slide with all sources. */
export const DEFAULT_DECK: Deck = {
  id: 'default',
  name: '',
  cover: NO_COVER,
  slides: [
    { id: 'cover', kind: 'cover' },
    ...CARDS.map(({ id }): Slide => ({ id, kind: 'card', card: id })),
    { id: 'closing', kind: 'closing' },
  ],
};

/** What a deck is called, also one without a name. */
export function deckName({ name, cover }: Deck, { meta }: Dataset, lang: Lang): string {
  return name || cover.title || meta.title[lang];
}

/** An id that none of some entries has. */
export function freeId(entries: readonly { readonly id: string }[], wanted: string): string {
  const isTaken = (id: string) => entries.some((entry) => entry.id === id);
  const numbered = (count: number): string => {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    return isTaken(id) ? numbered(count + 1) : id;
  };
  return numbered(1);
}

/** Adds a slide at a place, before the closing slide where no place is given; a full deck stays as it is. */
export function withSlide(deck: Deck, slide: Slide, at?: number): Deck {
  const { slides } = deck;
  if (slides.length >= MOST_SLIDES) return deck;
  const end = slides.at(-1)?.kind === 'closing' ? slides.length - 1 : slides.length;
  const place = at ?? end;
  const added = { ...slide, id: freeId(slides, slide.id) };
  return { ...deck, slides: [...slides.slice(0, place), added, ...slides.slice(place)] };
}

export function withoutSlide(deck: Deck, id: string): Deck {
  return { ...deck, slides: deck.slides.filter((slide) => slide.id !== id) };
}

export function changedSlide(deck: Deck, id: string, change: Partial<Pick<Slide, 'title' | 'notes'>>): Deck {
  return { ...deck, slides: deck.slides.map((slide) => (slide.id === id ? { ...slide, ...change } : slide)) };
}

/** A copy of a slide right after it. */
export function duplicatedSlide(deck: Deck, id: string): Deck {
  const at = deck.slides.findIndex((slide) => slide.id === id);
  const slide = deck.slides[at];
  return slide ? withSlide(deck, slide, at + 1) : deck;
}

/** The slide at another place, counted without it; a place outside is the nearest end. */
export function movedSlide(deck: Deck, id: string, to: number): Deck {
  const slide = deck.slides.find((entry) => entry.id === id);
  if (!slide) return deck;
  const others = deck.slides.filter((entry) => entry !== slide);
  const place = Math.max(0, Math.min(to, others.length));
  return { ...deck, slides: [...others.slice(0, place), slide, ...others.slice(place)] };
}
