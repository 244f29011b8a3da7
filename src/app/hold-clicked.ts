import { hasBox } from '../ui/has-box';

/** Where cards stand. */
const CARDS = ':is(main.cards, .slide)';

/** Marks and labels of the cards. */
const MARKS = `${CARDS} :is([data-mark], [data-evidence], [data-center], [data-fn], [data-cat])`;

/** What a click means itself, whatever was clicked there before. */
const CONTROLS = 'a, button, input, select, summary, .tooltip';

const BESIDE = ['Control', 'Meta', 'Shift', 'Alt'];

/** Milliseconds that cards are waited for, as where another chunk or a late answer is on its way. */
const PATIENCE = 1000;

/** Frames in which what is drawn may still move: charts on a large screen know their height one or two frames later. */
const FRAMES = 3;

/** Pixels of the window; less is no move. */
const LEAST_MOVE = 1;

/**
 * What is clicked, or acted on by a key, stays where it is in the window while a filter changes what stands above it: a
 * second click there releases the filter. Outside React, like the linking of marks: nothing is rendered for it. Its place
 * is read before anything changes, and in a frame, when the page is laid out anyway.
 *
 * What can't stay is still meant by the next click of a mouse that has not moved since: the page does not scroll above its
 * beginning, names in a row close up, and a card that is emptied hides its chart.
 */
export function holdClicked(): () => void {
  let letGo = () => {};
  /** What a mouse that rests has clicked, and where. */
  let meant: { readonly mark: Element; readonly at: MouseEvent } | undefined;
  /** Holds again what is gathered only: the page changes when a key is released. */
  let holdAgain = () => {};

  const hold = (element: Element, pointer?: MouseEvent) => {
    letGo();
    // A slide does not scroll.
    if (!element.closest('main.cards')) return;
    holdAgain = () => element.matches('[data-gathered]') && hold(element, pointer);
    const { top, bottom } = element.getBoundingClientRect();
    // A click that a script or a screen reader makes may be out of sight.
    if (bottom < 0 || top > innerHeight) return;
    const over = new AbortController();
    const patience = performance.now() + PATIENCE;
    let left = FRAMES;
    let frame = 0;
    const look = () => {
      if (isDrawn()) {
        left -= 1;
        keepAt(element, top);
      } else if (performance.now() > patience) left = 0;
      if (left > 0) frame = requestAnimationFrame(look);
      else letGo();
    };
    frame = requestAnimationFrame(look);
    // Who scrolls wants to be elsewhere.
    for (const type of ['wheel', 'touchmove'])
      addEventListener(type, () => letGo(), { capture: true, passive: true, signal: over.signal });
    // Before the first frame the browser tells what has come under a pointer that rests: nobody points at that.
    const onPointer = (event: PointerEvent) => pointer && isSamePlace(event, pointer) && event.stopPropagation();
    addEventListener('pointerover', onPointer, { capture: true, signal: over.signal });
    letGo = () => {
      cancelAnimationFrame(frame);
      over.abort();
      letGo = () => {};
    };
  };
  const onClick = (event: MouseEvent) => {
    letGo();
    if (!(event.target instanceof Element)) return;
    const away = meant && isSamePlace(event, meant.at) && isUnder(event.target, meant.mark) ? meant.mark : undefined;
    if (away) {
      event.stopPropagation();
      away.dispatchEvent(new MouseEvent('click', event));
      return;
    }
    const mark = event.target.closest(MARKS);
    // Keys and scripts click at no place.
    meant = mark && event.detail > 0 ? { mark, at: event } : undefined;
    if (mark) hold(mark, event);
  };
  const onMove = (event: PointerEvent) => {
    if (meant && !isSamePlace(event, meant.at)) meant = undefined;
  };
  const onElsewhere = () => {
    meant = undefined;
  };
  const onKey = ({ key, target }: KeyboardEvent) => {
    letGo();
    // Keys that are held beside a click come before it.
    if (!BESIDE.includes(key)) meant = undefined;
    if ((key !== 'Enter' && key !== ' ') || !(target instanceof Element)) return;
    const mark = target.closest(MARKS) ?? target.querySelector(':scope[role="application"] [data-active]');
    if (mark?.matches(MARKS)) hold(mark);
  };

  const heard = new AbortController();
  const early = { capture: true, passive: true, signal: heard.signal };
  document.addEventListener('click', onClick, early);
  document.addEventListener('keydown', onKey, early);
  document.addEventListener('pointermove', onMove, early);
  // Before the page changes, as it does at the same release.
  addEventListener('keyup', () => holdAgain(), early);
  // A finger means what it sees; who scrolls has brought something else there.
  for (const type of ['wheel', 'touchstart']) document.addEventListener(type, onElsewhere, early);
  return () => {
    heard.abort();
    letGo();
  };
}

/** Whether a click on `target` meant a mark that was there and has moved away or is hidden. */
function isUnder(target: Element, mark: Element): boolean {
  const isBare = target.closest(MARKS) !== null || target.closest(CONTROLS) === null;
  return isBare && target.closest(CARDS) !== null && !mark.contains(target) && mark.isConnected;
}

/** Scrolls the page by as much as an element has moved from `top`; what a filter has left out has no place. */
function keepAt(element: Element, top: number): void {
  if (!hasBox(element)) return;
  const moved = element.getBoundingClientRect().top - top;
  if (Math.abs(moved) > LEAST_MOVE) scrollBy(0, moved);
}

/** A click may tell whole pixels where others tell parts of them. */
const isSamePlace = (one: MouseEvent, other: MouseEvent) =>
  Math.abs(one.clientX - other.clientX) < 1 && Math.abs(one.clientY - other.clientY) < 1;

/** Whether each card has drawn the current revision. */
function isDrawn(): boolean {
  const { revision } = document.documentElement.dataset;
  return [...document.querySelectorAll<HTMLElement>('section[data-card]')].every(
    ({ dataset }) => dataset.revision === revision,
  );
}
