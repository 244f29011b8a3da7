/**
 * In place of what draws an axis of Recharts, with its labels and the measuring of their text: all axes are hidden, and the
 * cards draw ticks and names of their own (6 kB of the first load).
 */
export function CartesianAxis(): null {
  return null;
}

/** Of these the axes take what their own props don't say. */
export const defaultCartesianAxisProps = { axisLine: false, tickLine: false, tickSize: 0 };
