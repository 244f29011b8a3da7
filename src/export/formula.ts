/** What makes a spreadsheet take a text for a formula, if it stands first. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that no spreadsheet runs: what could be a formula begins with an apostrophe. */
export function unformulated(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
