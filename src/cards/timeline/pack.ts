/** A bar and the label that goes with it, in pixels. */
export interface Packed {
  readonly from: number;
  readonly to: number;
  readonly label: number;
  /** May the label stand inside the bar, if it fits? */
  readonly hollow: boolean;
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

interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** Between a bar and its label, and between a label and the next bar. */
export const LABEL_GAP = 6;
const NEIGHBOR_GAP = 12;

/**
 * Puts bars with their labels into as few rows as it finds, in the order given, so that nothing overlaps: a label goes
 * inside its bar, else right of it, else left. `taken` is occupied in every row.
 */
export function pack(items: readonly Packed[], bounds: Bounds, taken: readonly Bounds[] = []): readonly Placement[] {
  const rows: Bounds[][] = [];
  return items.map((item) => {
    const choices = choicesFor(item, bounds, taken);
    const isFree = ({ from, to }: Omit<Placement, 'row'>, row: readonly Bounds[]) =>
      row.every(({ left, right }) => to + NEIGHBOR_GAP <= left || from >= right + NEIGHBOR_GAP);
    for (let index = 0; ; index += 1) {
      const row = rows[index] ?? [];
      const choice = choices.find((candidate) => isFree(candidate, row));
      // A new row holds only this one.
      const placed = choice ?? (row.length === 0 ? choices[0] : undefined);
      if (!placed) continue;
      rows[index] = [...row, { left: placed.from, right: placed.to }];
      return { ...placed, row: index };
    }
  });
}

/** The sides where the label fits, best first; where it fits nowhere, the side that has most room. Never empty. */
function choicesFor(
  { from, to, label, hollow }: Packed,
  bounds: Bounds,
  taken: readonly Bounds[],
): readonly [Omit<Placement, 'row'>, ...Omit<Placement, 'row'>[]] {
  const right = Math.min(bounds.right, ...taken.filter(({ left }) => left >= to).map(({ left }) => left - LABEL_GAP));
  const left = Math.max(
    bounds.left,
    ...taken.filter((other) => other.right <= from).map((other) => other.right + LABEL_GAP),
  );
  const at = (side: Side, room: number): Omit<Placement, 'row'> => {
    const width = Math.max(0, Math.min(label, room));
    return {
      side,
      room: width,
      from: side === 'left' ? from - LABEL_GAP - width : from,
      to: side === 'right' ? to + LABEL_GAP + width : to,
    };
  };
  const rooms = {
    inside: to - from - 2 * LABEL_GAP,
    right: right - to - LABEL_GAP,
    left: from - LABEL_GAP - left,
  } as const;
  const order: readonly Side[] = hollow ? ['inside', 'right', 'left'] : ['right', 'left', 'inside'];
  const [first, ...others] = order.filter((side) => rooms[side] >= label).map((side) => at(side, label));
  if (first) return [first, ...others];
  const widest = order.reduce((best, side) => (rooms[side] > rooms[best] ? side : best));
  return [at(widest, rooms[widest])];
}
