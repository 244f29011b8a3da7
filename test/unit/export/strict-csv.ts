/** A strict reader of RFC 4180: throws at anything that it does not allow, ends of lines included. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      row.push(field());
      if (text[at] === ',') {
        at += 1;
        continue;
      }
      if (!text.startsWith('\r\n', at)) throw new Error(`no end of line at ${at}`);
      at += 2;
      break;
    }
    rows.push(row);
  }
  return rows;

  function field(): string {
    if (text[at] !== '"') {
      const bare = /^[^",\r\n]*/.exec(text.slice(at))?.[0] ?? '';
      at += bare.length;
      return bare;
    }
    let value = '';
    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new Error('a quote is never closed');
      if (text[at] !== '"') value += text[at];
      else if (text[at + 1] === '"') {
        value += '"';
        at += 1;
      } else break;
    }
    at += 1;
    return value;
  }
}
