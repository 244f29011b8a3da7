import { useRef } from 'react';

/** A row to be drawn, or to be kept in the page unseen. */
export interface KeptRow<Row> {
  readonly row: Row;
  readonly isShown: boolean;
}

/** Rows that are kept at most, those that are shown among them. */
const MOST = 40;

/**
 * The rows with those that were shown before, for a chart that hides what a filter leaves out: elements that stay in the
 * page cost a fraction of removing them and making them again when the filter is released. A hidden row is as it was last
 * shown, and stands behind the row that it stood behind.
 */
export function useKeptRows<Row extends { readonly id: string }>(rows: readonly Row[]): readonly KeptRow<Row>[] {
  const known = useRef<readonly KeptRow<Row>[]>([]);
  known.current = keptRows(known.current, rows);
  return known.current;
}

/** `rows` in their order, and among them the known ones that are not of them; the rows alone where that would be many. */
export function keptRows<Row extends { readonly id: string }>(
  known: readonly KeptRow<Row>[],
  rows: readonly Row[],
): readonly KeptRow<Row>[] {
  const shown = rows.map((row) => ({ row, isShown: true }));
  const ids = new Set(rows.map(({ id }) => id));
  const kept = [...shown];
  known.forEach(({ row }, index) => {
    if (ids.has(row.id)) return;
    const before = known[index - 1]?.row.id;
    kept.splice(kept.findIndex((other) => other.row.id === before) + 1, 0, { row, isShown: false });
  });
  return kept.length > MOST ? shown : kept;
}
