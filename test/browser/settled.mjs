/**
 * Whether there are cards and each of them has drawn the current revision of what is to be drawn. It runs in the page:
 * `await page.waitForFunction(everythingDrawn)`.
 */
export function everythingDrawn() {
  const { revision } = document.documentElement.dataset;
  const cards = [...document.querySelectorAll('section[data-card]')];
  return (
    revision !== undefined &&
    cards.length > 0 &&
    cards.every((card) => card instanceof HTMLElement && card.dataset.revision === revision)
  );
}
