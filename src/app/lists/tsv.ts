/** What makes a spreadsheet take a text for a formula, if it stands first. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as tab-separated text that no spreadsheet runs: what could be a formula begins with an apostrophe. */
export function tsvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(safe).join('\t')).join('\n');
}

function safe(text: string): string {
  return (FORMULA.test(text) ? `'${text}` : text).replace(/[\t\r\n]+/g, ' ');
}
