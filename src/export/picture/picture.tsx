import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Card } from '../../cards/card';
import { localeOf } from '../../i18n/lang';
import { plainText } from '../../i18n/phrase';
import { DashboardContext } from '../../state/context';
import type { Subject } from '../subject';
import { CardPicture } from './CardPicture';
import { drawing } from './drawing';
import { facesFor } from './fonts';
import { svgElement } from './svg-element';

/** A drawing that needs nothing from elsewhere, and its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Pixels within the margins: what a card of half the page needs, of most of it, and of all. */
const WIDTHS = { 5: 640, 7: 860, 12: 1216 };
const MARGINS = 64;
const PHONE = 440;
const NARROW = '(max-width: 640px)';

/** How a card would look in the page, alone and whole, with its filters and sources; in the page's own theme. */
export async function cardPicture(card: Card, subject: Subject): Promise<Picture> {
  const compact = matchMedia(NARROW).matches;
  const stage = document.createElement('div');
  stage.className = 'picture';
  stage.inert = true;
  stage.lang = localeOf[subject.lang];
  stage.style.width = `${(compact ? PHONE : Math.max(card.leastWidth ?? 0, WIDTHS[card.span])) + MARGINS}px`;
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    flushSync(() =>
      root.render(
        <DashboardContext value={subject.store}>
          <CardPicture card={card} subject={subject} compact={compact} />
        </DashboardContext>,
      ),
    );
    await stillness(stage);
    const width = stage.offsetWidth;
    const height = Math.ceil(stage.getBoundingClientRect().height);
    // To whole pixels, or the last row would be half of one.
    stage.style.height = `${height}px`;
    const title = plainText(card.takeaway(card.model(subject.answer), subject.lang));
    const faces = await facesFor(stage.textContent ?? '');
    const svg = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, [
      svgElement('title', {}, [title]),
      svgElement('style', {}, [`${faces}text{font-variant-numeric:tabular-nums;white-space:pre}`]),
      drawing(stage),
    ]);
    return { svg: new XMLSerializer().serializeToString(svg), width, height };
  } finally {
    root.unmount();
    stage.remove();
  }
}

const PAUSE = 40;
const MOST_PAUSES = 100;

/** Waits until a chart has drawn all that it draws, with the faces that it asks for. */
async function stillness(stage: HTMLElement): Promise<void> {
  let before = '';
  for (let pause = 0; pause < MOST_PAUSES; pause += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    await document.fonts.ready;
    const now = stage.outerHTML + stage.offsetHeight;
    if (now === before) return;
    before = now;
  }
}
