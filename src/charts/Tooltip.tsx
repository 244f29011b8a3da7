import { useLayoutEffect, useRef } from 'react';
import type { ChartAction, ChartNode } from './chart-tree';
import { enlargementOf } from './enlargement';
import { actionWords, type chartMessages } from './messages';

/** Where a mark is in its chart, in pixels on screen. */
export interface TooltipPlace {
  readonly left: number;
  readonly top: number;
  readonly below: number;
}

const GAP = 8;

/**
 * What a mark says in words, what a click on it will do, and what else it offers. Below the mark, so that it covers
 * neither the mark nor the values beside it; above it where the card or the window ends. The live region speaks the same.
 */
export function Tooltip({
  place,
  node,
  other,
  words,
}: {
  readonly place: TooltipPlace;
  readonly node: ChartNode;
  readonly other?: ChartAction | undefined;
  readonly words: ReturnType<typeof chartMessages>;
}) {
  const ref = useRef<HTMLDivElement>(null);

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
    const x = Math.max(edges.left - left, Math.min(edges.right - left - width, place.left - width / 2));
    element.style.left = `${x / scale}px`;
    element.style.top = `${(hasRoomBelow || !hasRoomAbove ? below : above) / scale}px`;
  });

  return (
    <div ref={ref} className="tooltip" aria-hidden="true">
      <div>{node.label}</div>
      {node.action ? <div className="tooltip-hint">{actionWords(node.action, words)}</div> : null}
      {other ? <div className="tooltip-other">{words.other[other.kind]}</div> : null}
    </div>
  );
}
