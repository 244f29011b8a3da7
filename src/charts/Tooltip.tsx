import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ChartAction, ChartNode } from './chart-tree';
import { enlargementOf } from './enlargement';
import { actionWords, type chartMessages, otherWords } from './messages';

/** Where a mark is in its chart, in pixels on screen. */
export interface TooltipPlace {
  readonly left: number;
  readonly top: number;
  readonly below: number;
}

const GAP = 8;
const ASIDE = 8;

/**
 * What a mark says in words, what a click on it will do, and what else it offers. Below the mark, so that it covers
 * neither the mark nor the values beside it; above it where the card or the window ends. The live region speaks the same.
 */
export function Tooltip({
  place,
  node,
  other,
  isPointed,
  words,
  onDismiss,
}: {
  readonly place: TooltipPlace;
  readonly node: ChartNode;
  readonly other?: ChartAction | undefined;
  /** It came with the pointer, and is in the way where that rests and is hidden. */
  readonly isPointed: boolean;
  readonly words: ReturnType<typeof chartMessages>;
  onDismiss(): void;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const dismiss = useRef(onDismiss);

  useEffect(() => {
    dismiss.current = onDismiss;
  });
  // Wherever the focus is, and before what lies under it hears of the key.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      event.preventDefault();
      dismiss.current();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);

  useLayoutEffect(() => {
    const element = ref.current;
    const chart = element?.offsetParent;
    const card = element?.closest('section');
    if (!(chart instanceof HTMLElement) || !element || !card) return;
    const scale = enlargementOf(chart);
    const { left, top } = chart.getBoundingClientRect();
    const edges = card.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const below = place.below + GAP;
    const above = place.top - GAP - height;
    const hasRoomBelow = top + below + height <= Math.min(edges.bottom, innerHeight);
    const hasRoomAbove = top + above >= Math.max(edges.top, 0);
    // Beside the middle of its mark: straight up and down the pointer goes on to other marks, not into the tooltip.
    const aside = place.left + ASIDE;
    const hasRoomAside = left + aside + width <= edges.right;
    const x = Math.max(edges.left - left, hasRoomAside ? aside : place.left - ASIDE - width);
    element.style.left = `${x / scale}px`;
    element.style.top = `${(hasRoomBelow || !hasRoomAbove ? below : above) / scale}px`;
  });

  return (
    <div ref={ref} className="tooltip" data-pointed={isPointed || undefined} aria-hidden="true">
      <div>{node.label}</div>
      {node.action ? <div className="tooltip-hint">{actionWords(node.action, words)}</div> : null}
      {other ? <div className="tooltip-other">{otherWords(other, words)}</div> : null}
    </div>
  );
}
