/**
 * What of a slide is too small to be read from afar, and what of it is cut off. It runs in the page. Letters are measured
 * as they are drawn, all transforms around them included, in pixels of a window of 1600 by 900.
 */
export function slideFaults() {
  const LEAST = 18;
  const slide = document.querySelector('.slide');
  if (!slide) return ['no slide'];
  const faults = [];
  const unit = Math.min(innerWidth / 1600, innerHeight / 900);
  /** @param {Element} element */
  const scaleOf = (element) => {
    let scale = 1;
    for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement)
      scale *= new DOMMatrix(getComputedStyle(at).transform === 'none' ? undefined : getComputedStyle(at).transform).a;
    return scale;
  };
  const words = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const element = words.currentNode.parentElement;
    const text = words.currentNode.textContent?.trim();
    if (!element || !text || element.closest('.visually-hidden') || element.getClientRects().length === 0) continue;
    const size = (Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element)) / unit;
    if (size < LEAST - 0.05) faults.push(`${size.toFixed(1)} px: ${text}`);
  }
  const edges = slide.getBoundingClientRect();
  for (const element of slide.querySelectorAll('*')) {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width * height === 0 || element.closest('.visually-hidden')) continue;
    const isOutside =
      left < edges.left - 1 || top < edges.top - 1 || right > edges.right + 1 || bottom > edges.bottom + 1;
    if (isOutside) faults.push(`outside: ${element.tagName} ${element.textContent?.slice(0, 30)}`);
    const { overflowX, overflowY } = getComputedStyle(element);
    if (!(element instanceof HTMLElement)) continue;
    const isCut =
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 2) ||
      (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 2);
    if (isCut) faults.push(`cut off: ${element.className} ${element.textContent?.slice(0, 30)}`);
  }
  const body = slide.querySelector('.slide-body');
  const notes = [...slide.querySelectorAll('.slide-notes, .slide-foot')].find(({ clientHeight }) => clientHeight > 0);
  for (const part of slide.querySelectorAll('.fitted > div, .closing > *'))
    if (body && notes && part.getBoundingClientRect().bottom > notes.getBoundingClientRect().top + 1)
      faults.push(`over the notes: ${part.textContent?.slice(0, 30)}`);
  return faults;
}
