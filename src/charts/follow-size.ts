/**
 * Measures now and whenever one of some elements or the window takes another size, until it is ended: no observer is told
 * before a page is printed, whose form for paper the window's own event announces.
 */
export function followSize(elements: readonly Element[], measure: () => void): () => void {
  measure();
  const observer = new ResizeObserver(measure);
  for (const element of elements) observer.observe(element);
  addEventListener('resize', measure);
  return () => {
    observer.disconnect();
    removeEventListener('resize', measure);
  };
}
