import type { ChartNode } from './chart-tree';
import type { chartMessages } from './messages';

/** Where a mark is in its chart, in pixels. */
export interface TooltipPlace {
  readonly left: number;
  readonly top: number;
  readonly below: number;
}

const WIDTH = 260;

/** What a mark says in words, and what a click on it will do. The live region speaks the same. */
export function Tooltip({
  place,
  width,
  node,
  words,
}: {
  readonly place: TooltipPlace;
  readonly width: number;
  readonly node: ChartNode;
  readonly words: ReturnType<typeof chartMessages>;
}) {
  const left = Math.max(0, Math.min(width - WIDTH, place.left - WIDTH / 2));
  // Below the mark, so that it covers neither the mark nor the values beside it.
  return (
    <div className="tooltip" style={{ left, top: place.below + 8, maxWidth: WIDTH }} aria-hidden="true">
      <div>{node.label}</div>
      {node.action ? <div className="tooltip-hint">{words.action[node.action.kind]}</div> : null}
    </div>
  );
}
