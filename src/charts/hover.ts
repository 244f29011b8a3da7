import { type PointerEvent, useEffect, useRef, useState } from 'react';

/** Milliseconds for the way from what is hovered to its tooltip. */
export const GRACE = 250;

/**
 * What the pointer is over, for as long as it is over that or over the tooltip; `of` tells it from an element. Once
 * dismissed it stays so until the pointer has left it. `x`: where the pointer came upon it, in pixels of the window.
 */
export function useHover<T>(of: (target: EventTarget) => T | undefined) {
  const [hovered, setHovered] = useState<T>();
  const x = useRef(0);
  const dismissed = useRef<T>(undefined);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const leave = () => {
    dismissed.current = undefined;
    leaving.current = setTimeout(() => setHovered(undefined), GRACE);
  };
  useEffect(() => () => clearTimeout(leaving.current), []);
  return {
    hovered,
    x,
    dismiss() {
      dismissed.current = hovered;
      setHovered(undefined);
    },
    handlers: {
      onPointerOver({ pointerType, target, clientX }: PointerEvent) {
        if (pointerType !== 'mouse') return;
        clearTimeout(leaving.current);
        if (target instanceof Element && target.closest('.tooltip')) return;
        const over = of(target);
        if (over === undefined) leave();
        else if (over !== dismissed.current) {
          if (over !== hovered) x.current = clientX;
          setHovered(() => over);
        }
      },
      onPointerLeave() {
        clearTimeout(leaving.current);
        leave();
      },
    },
  };
}
