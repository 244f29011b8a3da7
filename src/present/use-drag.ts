import { type PointerEvent, useState } from 'react';

/** What is dragged, and the place before which it would come to stand. */
export interface Drag {
  readonly id: string;
  readonly before: number;
}

/**
 * Reorders the items of a list by dragging a handle. They stay where they are until the handle is let go, since moving
 * what is held would let go of it.
 */
export function useDrag(list: () => HTMLElement | null, onDrop: (drag: Drag) => void) {
  const [drag, setDrag] = useState<Drag>();
  const placeAt = (y: number) => {
    const items = [...(list()?.children ?? [])];
    const below = items.findIndex((item) => {
      const { top, height } = item.getBoundingClientRect();
      return y < top + height / 2;
    });
    return below === -1 ? items.length : below;
  };
  const handle = (id: string) => ({
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, before: placeAt(event.clientY) });
    },
    onPointerMove(event: PointerEvent) {
      if (drag?.id === id) setDrag({ id, before: placeAt(event.clientY) });
    },
    onPointerUp() {
      if (drag?.id === id) onDrop(drag);
      setDrag(undefined);
    },
    onPointerCancel: () => setDrag(undefined),
  });
  return { drag, handle };
}
