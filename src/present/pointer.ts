import { type RefObject, useEffect, useState } from 'react';
import { SPOT_KEY } from './keys';

/** Milliseconds after which a pointer that rests is in the way. */
const REST = 2500;

/** Pixels from which a finger's way is a swipe. */
const SWIPE = 60;

/** Whether the pointer rests; at first it does. */
export function useIdlePointer(): boolean {
  const [isIdle, setIdle] = useState(true);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setIdle(false);
      clearTimeout(rest);
      rest = setTimeout(() => setIdle(true), REST);
    };
    document.addEventListener('pointermove', wake);
    document.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(rest);
      document.removeEventListener('pointermove', wake);
      document.removeEventListener('pointerdown', wake);
    };
  }, []);
  return isIdle;
}

/** Where the pointer is, in pixels of the window, while the key of the spot is held. */
export function useSpot(isOn: boolean): { readonly x: number; readonly y: number } | undefined {
  const [spot, setSpot] = useState<{ readonly x: number; readonly y: number }>();
  useEffect(() => {
    if (!isOn) return;
    let last = { x: innerWidth / 2, y: innerHeight / 2 };
    let isHeld = false;
    const move = ({ clientX: x, clientY: y }: PointerEvent) => {
      last = { x, y };
      if (isHeld) setSpot(last);
    };
    const press = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.toUpperCase() !== SPOT_KEY || ctrlKey || metaKey || altKey || target instanceof HTMLInputElement) return;
      isHeld = true;
      setSpot(last);
    };
    const release = () => {
      isHeld = false;
      setSpot(undefined);
    };
    document.addEventListener('pointermove', move);
    document.addEventListener('keydown', press);
    document.addEventListener('keyup', release);
    addEventListener('blur', release);
    return () => {
      document.removeEventListener('pointermove', move);
      document.removeEventListener('keydown', press);
      document.removeEventListener('keyup', release);
      removeEventListener('blur', release);
    };
  }, [isOn]);
  return spot;
}

/** Tells of swipes over an element: to the left is onward. */
export function useSwipe(ref: RefObject<HTMLElement | null>, onSwipe: (by: 1 | -1) => void): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let from: Touch | undefined;
    const start = ({ touches }: TouchEvent) => {
      from = touches.length === 1 ? touches[0] : undefined;
    };
    const end = ({ changedTouches: [to] }: TouchEvent) => {
      if (!from || !to) return;
      const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
      from = undefined;
      if (Math.abs(x) >= SWIPE && Math.abs(x) > 2 * Math.abs(y)) onSwipe(x < 0 ? 1 : -1);
    };
    element.addEventListener('touchstart', start, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', start);
      element.removeEventListener('touchend', end);
    };
  });
}
