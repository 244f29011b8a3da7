/** A bar and the widths of the labels that may go with it, in pixels, best first. */
export interface Packed {
  readonly from: number;
  readonly to: number;
  readonly beside: readonly number[];
  /** None where text can't stand on the bar. */
  readonly inside: readonly number[];
}

export type Side = 'inside' | 'right' | 'left';

export interface Placement {
  readonly row: number;
  readonly side: Side;
  /** Room for the label; less than it needs only where nothing has more. */
  readonly room: number;
  /** All that bar and label take up. */
  readonly from: number;
  readonly to: number;
}

type Choice = Omit<Placement, 'row'>;

interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** Between a bar and its label. */
export const LABEL_GAP = 6;
/** Between a label and what follows; two bars may touch. */
const NEIGHBOR_GAP = 12;

/**
 * Puts bars with their labels into as few rows as it finds, in the order given, so that nothing overlaps: a label goes
 * inside its bar, else right of it, else left. `taken` is occupied in every row.
 */
export function pack(items: readonly Packed[], bounds: Bounds, taken: readonly Bounds[] = []): readonly Placement[] {
  const rows: Choice[][] = [];
  return items.map((item) => {
    const choices = choicesFor(item, bounds, taken);
    for (let index = 0; ; index += 1) {
      const row = rows[index] ?? [];
      // A row of its own takes any.
      const placed =
        row.length === 0 ? choices[0] : choices.find((choice) => row.every((other) => isClear(choice, other)));
      if (!placed) continue;
      rows[index] = [...row, placed];
      return { ...placed, row: index };
    }
  });
}

function isClear(a: Choice, b: Choice): boolean {
  return isBefore(a, b) || isBefore(b, a);
}

function isBefore(a: Choice, b: Choice): boolean {
  const gap = a.side === 'right' || b.side === 'left' ? NEIGHBOR_GAP : 0;
  return a.to + gap <= b.from;
}

/** The sides where a label fits, best first; where it fits nowhere, the side that has most room. Never empty. */
function choicesFor(
  { from, to, beside, inside }: Packed,
  bounds: Bounds,
  taken: readonly Bounds[],
): [Choice, ...Choice[]] {
  const end = Math.min(bounds.right, ...taken.filter(({ left }) => left >= to).map(({ left }) => left - LABEL_GAP));
  const start = Math.max(
    bounds.left,
    ...taken.filter(({ right }) => right <= from).map(({ right }) => right + LABEL_GAP),
  );
  const rooms = { inside: to - from - 2 * LABEL_GAP, right: end - to - LABEL_GAP, left: from - LABEL_GAP - start };
  const within: Choice = { side: 'inside', room: rooms.inside, from, to };
  const right = (room: number): Choice => ({ side: 'right', room, from, to: to + LABEL_GAP + room });
  const left = (room: number): Choice => ({ side: 'left', room, from: from - LABEL_GAP - room, to });
  const [best, ...others] = [
    ...(inside.some((width) => width <= rooms.inside) ? [within] : []),
    ...beside.flatMap((width) => [
      ...(rooms.right >= width ? [right(width)] : []),
      ...(rooms.left >= width ? [left(width)] : []),
    ]),
  ];
  if (best) return [best, ...others];
  if (rooms.inside >= Math.max(rooms.right, rooms.left)) return [within];
  return [rooms.right >= rooms.left ? right(rooms.right) : left(rooms.left)];
}
