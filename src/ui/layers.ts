import { useEffect, useRef } from 'react';

/** What may lie over the page, lowest first. */
const LAYERS = ['card', 'compare', 'profile', 'evidence'] as const;
export type Layer = (typeof LAYERS)[number];

const open = new Set<Layer>();

/** Whether nothing that is open lies above. */
export function isUppermost(layer: Layer): boolean {
  return LAYERS.slice(LAYERS.indexOf(layer) + 1).every((above) => !open.has(above));
}

/** Closes a layer on Esc while it is open: of several, the uppermost alone. */
export function useLayer(layer: Layer, isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOpen) return;
    open.add(layer);
    const onKey = (event: KeyboardEvent) => {
      const { key, target, isComposing, defaultPrevented } = event;
      if (key !== 'Escape' || isComposing || defaultPrevented || !isUppermost(layer)) return;
      // Esc in a search field empties the field first; a dialog closes itself.
      if (target instanceof HTMLInputElement && target.value !== '') return;
      if (target instanceof Element && target.closest('dialog')) return;
      // What lies below hears of the same key once this layer is gone.
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      open.delete(layer);
      document.removeEventListener('keydown', onKey);
    };
  }, [layer, isOpen]);
}
