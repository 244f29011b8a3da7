/** Marks and labels of the cards on the page; a slide does not scroll. */
const MARKS = 'main.cards :is([data-mark], [data-evidence], [data-center], [data-fn], [data-cat])';

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
 */
export function holdClicked(): () => void {
  let letGo = () => {};
  /** Holds again what is gathered only: the page changes when a key is released. */
  let holdAgain = () => {};

  const hold = (element: Element, pointer?: MouseEvent) => {
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
    const mark = event.target instanceof Element ? event.target.closest(MARKS) : null;
    if (mark) hold(mark, event);
  };
  const onKey = ({ key, target }: KeyboardEvent) => {
    letGo();
    if ((key !== 'Enter' && key !== ' ') || !(target instanceof Element)) return;
    const mark = target.closest(MARKS) ?? target.querySelector(':scope[role="application"] [data-active]');
    if (mark?.matches(MARKS)) hold(mark);
  };
  const onKeyUp = () => holdAgain();

  document.addEventListener('click', onClick, { capture: true });
  document.addEventListener('keydown', onKey, { capture: true });
  // Before the page changes, as it does at the same release.
  addEventListener('keyup', onKeyUp, { capture: true });
  return () => {
    document.removeEventListener('click', onClick, { capture: true });
    document.removeEventListener('keydown', onKey, { capture: true });
    removeEventListener('keyup', onKeyUp, { capture: true });
    letGo();
  };
}

/** Scrolls the page by as much as an element has moved from `top`; what a filter has left out has no place. */
function keepAt(element: Element, top: number): void {
  if (!element.isConnected || element.getClientRects().length === 0) return;
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
