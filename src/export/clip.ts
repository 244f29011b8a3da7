import type { Card } from '../cards/card';
import { partsOf } from '../cards/cell-words';
import { wholeTable } from './card-table';
import { escaped } from './escaped';
import { flatMessages } from './messages';
import { filterLine, sourcesLabel, sourcesOf } from './provenance';
import type { Subject } from './subject';
import { tsvOf } from './tsv';

/** A table for the clipboard: as text with tabs for spreadsheets, and as a table for documents. */
export interface TableClip {
  readonly text: string;
  readonly html: string;
}

/** The table of a card as it reads, and below it what filters it and where it is from. */
export async function tableClip(card: Card, subject: Subject): Promise<TableClip> {
  const { lang, filters } = subject;
  const sourced = await wholeTable(card, subject);
  const { table } = sourced;
  const { separator } = flatMessages(lang);
  const rows = [
    table.columns.map(({ label }) => label),
    ...table.rows.map(({ cells }) =>
      table.columns.map((_, column) =>
        partsOf(cells[column])
          .map(({ text }) => text)
          .join(separator),
      ),
    ),
  ];
  const sources = sourcesOf(card, subject, sourced);
  const below = [
    ...(filters.length > 0 ? [filterLine(subject)] : []),
    ...(sources.length > 0 ? [`${sourcesLabel(lang)}${sources.join(separator)}`] : []),
  ];
  return {
    // An empty row keeps a spreadsheet from sorting the lines below into the table.
    text: tsvOf([...rows, ...(below.length > 0 ? [[], ...below.map((line) => [line])] : [])]),
    html: [htmlTable(table.caption, rows), ...below.map((line) => `<p>${escaped(line)}</p>`)].join(''),
  };
}

function htmlTable(caption: string, [head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (name: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${name}>${escaped(cell)}</${name}>`).join('')}</tr>`;
  return `<table><caption>${escaped(caption)}</caption><thead>${line('th', head)}</thead><tbody>${rows
    .map((cells) => line('td', cells))
    .join('')}</tbody></table>`;
}
