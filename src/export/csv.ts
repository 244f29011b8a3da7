import type { FlatTable, Value } from './flat';
import { unformulated } from './formula';

/** Without it Excel takes UTF-8 for the system's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as RFC 4180 has it, with a byte order mark; no text in it is a formula to a spreadsheet. */
export function csvOf({ head, rows }: FlatTable): string {
  return BYTE_ORDER_MARK + [head, ...rows].map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

function field(value: Value): string {
  if (value === undefined) return '';
  // A number stays one: -20 is no formula.
  if (typeof value === 'number') return String(value);
  const text = unformulated(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvBlob(table: FlatTable): Blob {
  return new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' });
}
