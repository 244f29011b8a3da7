/**
 * How many pixels on screen one pixel of an element's own takes: an expanded card is drawn larger, and pointers and
 * boxes are told in pixels on screen.
 */
export function enlargementOf(element: HTMLElement): number {
  return element.getBoundingClientRect().width / element.offsetWidth || 1;
}
