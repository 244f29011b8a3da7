import type { Table, TableRow } from '../../cards/card';
import { partsOf } from '../../cards/cell-words';
import type { Lang } from '../../i18n/lang';
import { listWords } from '../../i18n/phrase';
import { termsIn } from '../../i18n/terms';
import { reportMessages } from './messages';

/** So many columns are legible across a sheet of A4. */
const MOST_COLUMNS = 9;

/**
 * A table as a sheet of A4 can bear it: one with more columns becomes a row per figure, with its column as a word. What
 * is not reported of a row is named in one line.
 */
export function paperTable(table: Table, lang: Lang): Table {
  const [head, ...others] = table.columns;
  if (table.columns.length <= MOST_COLUMNS || !head) return table;
  const { field, value } = reportMessages(lang);
  const { unreported } = termsIn(lang);
  return {
    caption: table.caption,
    columns: [head, { key: 'field', label: field }, { key: 'value', label: value }],
    rows: table.rows.flatMap(({ id, cells: [name, ...cells] }): TableRow[] => {
      const fields = others.map(({ key, label }, index) => ({ key, label, cell: cells[index] ?? [] }));
      const isSilent = ({ cell }: (typeof fields)[number]) => partsOf(cell).every(({ text }) => text === unreported);
      const silent = fields.filter(isSilent).map(({ label }) => label);
      const first = name ?? [];
      return [
        ...fields
          .filter((entry) => !isSilent(entry))
          .map(({ key, label, cell }) => ({ id: `${id}.${key}`, cells: [first, { text: label }, cell] })),
        ...(silent.length > 0
          ? [{ id: `${id}.unreported`, cells: [first, { text: unreported }, { text: listWords(silent, lang) }] }]
          : []),
      ];
    }),
  };
}
