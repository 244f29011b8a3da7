/** A cell that can be focused: the first column it covers, and how many. */
export interface Span {
  readonly start: number;
  readonly width: number;
}

/** Where the focus is: a row, a cell in it, and the column that up and down keep to across merged cells. */
export interface GridPlace {
  readonly row: number;
  readonly cell: number;
  readonly column: number;
}

/**
 * The place after a key in a grid whose rows hold cells of any width; undefined for a key that means nothing here.
 * At an edge the place stays.
 */
export function movedInGrid(
  rows: readonly (readonly Span[])[],
  place: GridPlace,
  key: string,
  ctrl: boolean,
): GridPlace | undefined {
  const cells = rows[place.row] ?? [];
  const at = (row: number, cell: number): GridPlace => {
    const span = rows[row]?.[cell];
    return span ? { row, cell, column: span.start } : place;
  };
  const beside = (by: number): GridPlace => at(place.row, Math.max(0, Math.min(cells.length - 1, place.cell + by)));
  const across = (by: number): GridPlace => {
    const row = place.row + by;
    const next = rows[row];
    return next && next.length > 0 ? { ...place, row, cell: covering(next, place.column) } : place;
  };
  switch (key) {
    case 'ArrowRight':
      return beside(1);
    case 'ArrowLeft':
      return beside(-1);
    case 'ArrowDown':
      return across(1);
    case 'ArrowUp':
      return across(-1);
    case 'Home':
      return ctrl ? at(0, 0) : at(place.row, 0);
    case 'End':
      return ctrl ? at(rows.length - 1, (rows.at(-1)?.length ?? 1) - 1) : at(place.row, cells.length - 1);
    default:
      return undefined;
  }
}

/** The cell over a column, or the nearest one. */
function covering(cells: readonly Span[], column: number): number {
  const distances = cells.map(({ start, width }) => Math.max(0, start - column, column - (start + width - 1)));
  return distances.indexOf(Math.min(...distances));
}

/** The cell's own column, or the remembered one where the cell covers it. */
export function columnOf({ start, width }: Span, remembered: number): number {
  return remembered >= start && remembered < start + width ? remembered : start;
}
