import type { Card, DistantFace } from './card';
import { DETAILS } from './details';
import './distance.css';

/** The smallest letters of a chart are 12 pixels, a slide's 18. */
const SCALE = 1.6;

/** How a card's chart is drawn from afar. Nobody sits far away from a phone: there it has its own form for phones. */
export function distantFace(card: Card, compact: boolean): DistantFace {
  return { Chart: card.Chart, scale: SCALE, ...(compact ? {} : DETAILS[card.id]?.distant) };
}
