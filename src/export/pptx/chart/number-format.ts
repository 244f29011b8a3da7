/** Excel's number format of a number that is written in words: 300 多 is 0" 多", near 10,000 is "近 "#,##0. */
export function formatFor(words: string, number: string): string {
  const at = words.indexOf(number);
  if (at < 0) return quoted(words);
  const digits = number.includes(',') ? '#,##0' : '0';
  const decimals = /\.(\d+)$/.exec(number)?.[1];
  return [
    quoted(words.slice(0, at)),
    digits,
    decimals === undefined ? '' : `.${'0'.repeat(decimals.length)}`,
    quoted(words.slice(at + number.length)),
  ].join('');
}

/** Words in a number format; a quote in them would end them. */
function quoted(words: string): string {
  return words === '' ? '' : `"${words.replaceAll('"', '”')}"`;
}
