import { everythingDrawn } from '../browser/settled.mjs';

/** Makes `everythingDrawn` known to the functions below, which run in the page. */
export const SETTLING_SCRIPT = `globalThis.everythingDrawn = ${everythingDrawn};`;

/**
 * Clicks an element in a task of its own, as a visitor's click is, and waits until all cards have drawn what it changed
 * and the page is idle. It runs in the page, and all that it does itself is a look at the revisions once a frame.
 *
 * @param {Element} element
 * @returns {Promise<void>}
 */
export function clickAndSettle(element) {
  const { dataset } = document.documentElement;
  const before = dataset.revision;
  return new Promise((resolve) => {
    const look = () => {
      if (dataset.revision !== before && everythingDrawn()) requestIdleCallback(() => resolve());
      else requestAnimationFrame(look);
    };
    setTimeout(() => {
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
      requestAnimationFrame(look);
    });
  });
}

/**
 * The same with a click that nothing hears: what measuring costs by itself. It runs in the page.
 *
 * @returns {Promise<void>}
 */
export function clickNothing() {
  return new Promise((resolve) => {
    const look = () => {
      if (everythingDrawn()) requestIdleCallback(() => resolve());
    };
    setTimeout(() => {
      document.documentElement.dispatchEvent(new MouseEvent('click'));
      requestAnimationFrame(look);
    });
  });
}
