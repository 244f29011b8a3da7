import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { followSize } from './follow-size';

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
    return followSize([element], () => setWidth(Math.floor(Number.parseFloat(getComputedStyle(element).width)) || 0));
  }, []);
  return [ref, width];
}
