import type { Card } from '../../cards/card';
import { COMPACT_QUERY } from '../../charts/compact';
import { plainText } from '../../i18n/phrase';
import type { Subject } from '../subject';
import { CardPicture } from './CardPicture';
import { type Picture, photograph } from './photograph';

/** Pixels within the margins: what a card of half the page needs, of most of it, and of all. */
const WIDTHS = { 5: 640, 7: 860, 12: 1216 };
const MARGINS = 64;
const PHONE = 440;

/** How a card would look in the page, alone and whole, with its filters and sources; in the page's own theme. */
export function cardPicture(card: Card, subject: Subject): Promise<Picture> {
  const { store, lang, answer } = subject;
  const compact = matchMedia(COMPACT_QUERY).matches;
  return photograph({
    content: <CardPicture card={card} subject={subject} compact={compact} />,
    store,
    lang,
    className: 'picture-card',
    width: (compact ? PHONE : Math.max(card.leastWidth ?? 0, WIDTHS[card.span])) + MARGINS,
    title: () => plainText(card.takeaway(card.model(answer), lang)),
  });
}
