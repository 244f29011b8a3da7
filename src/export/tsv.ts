import { unformulated } from './formula';

/** Rows as tab-separated text that no spreadsheet runs. */
export function tsvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(onOneLine).join('\t')).join('\n');
}

function onOneLine(text: string): string {
  return unformulated(text).replace(/[\t\r\n]+/g, ' ');
}
