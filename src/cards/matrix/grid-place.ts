import { columnOf, type GridPlace, movedInGrid, type Span } from '../../ui/grid-keys';

interface ButtonSpan extends Span {
  readonly button: HTMLButtonElement;
}

/** Moves the focus in a table of buttons as a key says, and gives the column that it keeps to; undefined for other keys. */
export function walked(
  table: HTMLTableElement,
  from: HTMLButtonElement | undefined,
  remembered: number,
  key: string,
  ctrl: boolean,
): number | undefined {
  const rows = buttonRows(table);
  const place = placeOf(rows, from, remembered);
  const next = place && movedInGrid(rows, place, key, ctrl);
  if (!next) return undefined;
  rows[next.row]?.[next.cell]?.button.focus();
  return next.column;
}

/** The column of a button; the remembered one where its cell covers that. */
export function columnAt(table: HTMLTableElement, button: HTMLButtonElement, remembered: number): number {
  return placeOf(buttonRows(table), button, remembered)?.column ?? 0;
}

/** The rows of a table as what can be focused in them. */
function buttonRows(table: HTMLTableElement): readonly (readonly ButtonSpan[])[] {
  return [...table.rows].flatMap((row) => {
    if (row.hidden) return [];
    let start = 0;
    const cells = [...row.cells].flatMap((cell) => {
      if (cell.hidden) return [];
      const span = { start, width: cell.colSpan };
      start += cell.colSpan;
      const button = cell.querySelector('button');
      return button ? [{ ...span, button }] : [];
    });
    return [cells];
  });
}

function placeOf(
  rows: readonly (readonly ButtonSpan[])[],
  button: HTMLButtonElement | undefined,
  remembered: number,
): GridPlace | undefined {
  for (const [row, cells] of rows.entries()) {
    const cell = cells.findIndex((span) => span.button === button);
    const span = cells[cell];
    if (span) return { row, cell, column: columnOf(span, remembered) };
  }
  return undefined;
}
