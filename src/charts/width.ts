import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { followSize } from './follow-size';

/**
 * The width in pixels of an element, known before the first paint and followed as it changes;
 * undefined until it is measured, and the last one while it is hidden.
 */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number | undefined] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    let known = 0;
    return followSize([element], () => {
      const next = Math.floor(Number.parseFloat(getComputedStyle(element).width));
      // Where only the height has changed React would render once to find that out. What is hidden has no width.
      if (!(next > 0) || next === known) return;
      known = next;
      setWidth(next);
    });
  }, []);
  return [ref, width];
}
