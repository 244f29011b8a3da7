import { type CellStyle, cellRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Sheet } from './sheet';

const HEAD: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } };
const PLAIN: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

/** An Office Open XML workbook. Texts are cells of texts, which nothing runs, so they stay whole; empty cells are none. */
export async function workbook(sheets: readonly Sheet[], title: string): Promise<Blob> {
  const bytes = await writeXlsx({ sheets: distinct(sheets).map(written), properties: { title } });
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

function written({ name, rows, widths, hasHead }: Sheet): WriteSheet {
  const cells: WriteSheet['cells'] = new Map();
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries())
      if (value !== undefined && value !== '')
        cells.set(`${row},${column}`, {
          value: typeof value === 'string' ? writable(value) : value,
          type: typeof value === 'string' ? 'string' : 'number',
          style: (hasHead && row === 0) || (!hasHead && column === 0) ? HEAD : PLAIN,
        });
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    rows: rows.map(() => []),
    cells,
    columns: widths.map((value) => ({ width: value })),
    ...(hasHead
      ? {
          freezePane: { rows: 1, columns: 1 },
          ...(width > 0 ? { autoFilter: { range: `A1:${cellRef(Math.max(0, rows.length - 1), width - 1)}` } } : {}),
        }
      : {}),
  };
}

/** XML has no place for control characters. */
function writable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/** No two sheets of a workbook may have the same name. */
function distinct(sheets: readonly Sheet[]): readonly Sheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    let { name } = sheet;
    for (let more = 2; taken.has(name.toLowerCase()); more += 1) name = `${sheet.name.slice(0, 28)} ${more}`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}
