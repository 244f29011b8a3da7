import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * The width in pixels of an element, known before the first paint and followed as it changes;
 * undefined until it is measured.
 */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number | undefined] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(Number.parseFloat(getComputedStyle(element).width)));
    measure();
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    // No observer is told before a page is printed.
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, []);
  return [ref, width];
}
