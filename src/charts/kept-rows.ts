import { useRef } from 'react';

/** A row to be drawn, or to be kept in the page unseen. */
export interface KeptRow<Row> {
  readonly row: Row;
  readonly isShown: boolean;
}

/** Rows that are kept at most, those that are shown among them. */
const MOST = 40;

/**
 * The rows with those that were shown before, for a drawing that hides what a filter leaves out: elements that stay in
 * the page cost a fraction of removing them and making them again when the filter is released. A hidden row is as it was
 * last shown, and stands behind the row that it stood behind.
 */
export function useKeptRows<Row>(rows: readonly Row[], idOf: (row: Row) => string): readonly KeptRow<Row>[] {
  const known = useRef<{ rows: readonly Row[]; kept: readonly KeptRow<Row>[] }>({ rows: [], kept: [] });
  if (known.current.rows !== rows) known.current = { rows, kept: keptRows(known.current.kept, rows, idOf) };
  return known.current.kept;
}

/** For `memo`: a hidden row is left alone until it is shown, and a shown one where `isSame` says so. */
export function unlessHidden<Props extends { readonly isShown: boolean }>(
  isSame: (drawn: Props, next: Props) => boolean,
): (drawn: Props, next: Props) => boolean {
  return (drawn, next) => !next.isShown || isSame(drawn, next);
}

/** `rows` in their order, and among them the known ones that are not of them; the rows alone where that would be many. */
export function keptRows<Row>(
  known: readonly KeptRow<Row>[],
  rows: readonly Row[],
  idOf: (row: Row) => string,
): readonly KeptRow<Row>[] {
  const shown = rows.map((row) => ({ row, isShown: true }));
  const ids = new Set(rows.map(idOf));
  const kept = [...shown];
  known.forEach(({ row }, index) => {
    if (ids.has(idOf(row))) return;
    const before = known[index - 1];
    const place = before ? kept.findIndex((other) => idOf(other.row) === idOf(before.row)) + 1 : 0;
    kept.splice(place, 0, { row, isShown: false });
  });
  return kept.length > MOST ? shown : kept;
}
