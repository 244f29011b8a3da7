import type { Card } from './card';
import './distance.css';
import { DistantMatrix } from './matrix/DistantMatrix';

/** How a card's chart is drawn for those who sit far away. */
interface DistantFace {
  readonly Chart: Card['Chart'];
  /** So many times as large as on the page, where there is room. */
  readonly scale: number;
}

/** Cards whose chart is another one from afar, or bears more or less than others. */
const FACES: Readonly<Record<string, Partial<DistantFace>>> = {
  kpis: { scale: 2.1 },
  coverage: { scale: 1.75 },
  visit: { scale: 1.75 },
  case: { scale: 1.9 },
  matrix: { Chart: DistantMatrix, scale: 1 },
};

/** The smallest letters of a chart are 12 pixels, a slide's 18. */
const SCALE = 1.6;

/** Nobody sits far away from a phone: there a chart has its own form for phones. */
export function distantFace(card: Card, compact: boolean): DistantFace {
  return { Chart: card.Chart, scale: SCALE, ...(compact ? {} : FACES[card.id]) };
}
