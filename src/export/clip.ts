import type { Card } from '../cards/card';
import { partsOf } from '../cards/cell-words';
import { wholeTable } from './card-table';
import { escaped } from './escaped';
import { flatMessages } from './messages';
import type { Subject } from './subject';
import { tsvOf } from './tsv';

/** A table for the clipboard: as text with tabs for spreadsheets, and as a table for documents. */
export interface TableClip {
  readonly text: string;
  readonly html: string;
}

/** The table of a card as it reads. */
export async function tableClip(card: Card, subject: Subject): Promise<TableClip> {
  const { table } = await wholeTable(card, subject);
  const { separator } = flatMessages(subject.lang);
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
  return { text: tsvOf(rows), html: htmlTable(table.caption, rows) };
}

function htmlTable(caption: string, [head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (name: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${name}>${escaped(cell)}</${name}>`).join('')}</tr>`;
  return `<table><caption>${escaped(caption)}</caption><thead>${line('th', head)}</thead><tbody>${rows
    .map((cells) => line('td', cells))
    .join('')}</tbody></table>`;
}
