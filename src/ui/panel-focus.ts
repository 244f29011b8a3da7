import { type RefObject, useEffect, useRef } from 'react';
import { hasBox } from './has-box';
import { isUppermost, type Layer } from './layers';

/**
 * A panel takes the focus when it opens and with each new subject, and gives it back to what opened it. Where that is
 * gone or hidden, or nothing did, the panel below has it. A focus that has gone elsewhere meanwhile stays there.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, layer: Layer, subject: string): void {
  const opener = useRef<Element | null>(null);

  // Once for as long as it is open: going on from subject to subject inside keeps the first opener.
  useEffect(() => {
    opener.current = document.activeElement;
    const own = panel.current;
    return () => {
      const now = document.activeElement;
      if (now && now !== document.body && !own?.contains(now)) return;
      const back = opener.current;
      const isFocusable = back instanceof HTMLElement || back instanceof SVGElement;
      if (isFocusable && hasBox(back) && back !== document.body) return back.focus();
      [...document.querySelectorAll<HTMLElement>('[data-panel]')].at(-1)?.focus();
    };
  }, [panel]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new subject takes the focus
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
    if (isUppermost(layer)) panel.current?.focus();
  }, [panel, layer, subject]);
}
