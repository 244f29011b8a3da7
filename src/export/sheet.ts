import { textWidth } from '../charts/text-width';
import type { Source } from '../domain/dataset';
import type { Lang } from '../i18n/lang';
import { flatTable, type Value } from './flat';
import type { SourcedTable } from './subject';

/** One sheet of a workbook, whatever writes it. */
export interface Sheet {
  readonly name: string;
  /** The first row is the head of a table, and stays in sight. */
  readonly hasHead: boolean;
  readonly rows: readonly (readonly Value[])[];
  /** Of the columns, in characters of a Latin face. */
  readonly widths: readonly number[];
}

const LEAST = 8;
const MOST = 42;
/** Excel's own limit. */
const NAME = 31;

/** A table as a sheet, with the bounds of its figures and their sources. */
export function tableSheet(name: string, sourced: SourcedTable, sources: readonly Source[], lang: Lang): Sheet {
  const { head, rows } = flatTable(sourced, sources, lang);
  return headedSheet(name, [head, ...rows]);
}

/** Rows under a head, each column as wide as what stands in it asks for. */
export function headedSheet(name: string, rows: Sheet['rows']): Sheet {
  const widths = rows[0]?.map((_, column) => {
    const most = Math.max(...rows.slice(0, 200).map((row) => textWidth(String(row[column] ?? ''), 2)));
    return Math.min(MOST, Math.max(LEAST, Math.ceil(most) + 2));
  });
  return { name: sheetName(name), hasHead: true, rows, widths: widths ?? [] };
}

/** A name that spreadsheets take. */
export function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, NAME);
}
