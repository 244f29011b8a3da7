import type { CenterId } from '../../domain/dataset';

/**
 * Labels of a center in cards by whose click one filters, apart from the marks of single facts: its own, and those behind
 * a category or function, which may itself have the id of a center.
 */
const labelsOf = (id: string) =>
  [
    `[data-center="${id}"]`,
    `[data-mark="${id}"]`,
    `[data-mark^="cat."][data-mark$=".${id}"]:not([data-mark="cat.${id}"])`,
    `[data-mark^="fn."][data-mark$=".${id}"]:not([data-mark="fn.${id}"])`,
  ]
    .map((label) => `section[data-card] ${label}`)
    .join();

/**
 * Marks the labels of what is gathered in all cards. Outside React: nothing is rendered for it. What a card draws anew
 * meanwhile is marked again. Gives what marks others in their place; none takes all marks away.
 */
export function labelMarker(): (gathered: readonly CenterId[]) => void {
  let shown: readonly CenterId[] = [];

  const mark = () => {
    const wanted = new Set(shown.flatMap((id) => [...document.querySelectorAll(labelsOf(CSS.escape(id)))]));
    for (const element of document.querySelectorAll('[data-gathered]'))
      if (!wanted.has(element)) element.removeAttribute('data-gathered');
    for (const element of wanted) element.setAttribute('data-gathered', '');
  };
  const drawing = new MutationObserver(mark);

  return (gathered) => {
    shown = gathered;
    drawing.disconnect();
    mark();
    if (shown.length > 0)
      drawing.observe(document.body, {
        subtree: true,
        childList: true,
        attributeFilter: ['data-mark', 'data-center'],
      });
  };
}
