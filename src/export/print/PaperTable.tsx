import type { Cell, Table } from '../../cards/card';
import { partsOf, roomOf } from '../../cards/cell-words';
import type { Lang } from '../../i18n/lang';

/** Some rows of a table on paper, with its caption and head; their columns as wide as in the whole table. */
export function PaperTable({
  table: { caption, columns, rows },
  from = 0,
  to = rows.length,
  widths,
  lang,
}: {
  readonly table: Table;
  readonly from?: number;
  readonly to?: number;
  readonly widths?: readonly number[] | undefined;
  readonly lang: Lang;
}) {
  const shown = rows.slice(from, to);
  return (
    <table className="paper-table" style={widths && { tableLayout: 'fixed' }}>
      <caption>{from === 0 ? caption : lang === 'zh' ? `${caption}（续）` : `${caption} (continued)`}</caption>
      {widths ? (
        <colgroup>
          {columns.map(({ key }, index) => (
            <col key={key} style={{ width: widths[index] }} />
          ))}
        </colgroup>
      ) : null}
      <thead>
        <tr>
          {columns.map(({ key, label, numeric }) => (
            <th key={key} scope="col" className={numeric ? 'numeric' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ id, cells: [head, ...cells] }) => (
          <tr key={id}>
            <th scope="row">
              <Words cells={head} lang={lang} />
            </th>
            {columns.slice(1).map(({ key, numeric }, index) => (
              <td key={key} className={numeric ? 'numeric' : undefined}>
                <Words cells={cells[index]} lang={lang} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Several short words share a line, as a list; others have a line each. A figure with its bound is never broken. */
function Words({ cells, lang }: { readonly cells: Cell | readonly Cell[] | undefined; readonly lang: Lang }) {
  const texts = partsOf(cells).map(({ text }) => text);
  const isShort = (text: string) => roomOf(text, 'prose') === undefined;
  if (texts.length > 1 && texts.every(isShort)) return texts.join(lang === 'zh' ? '、' : ', ');
  return texts.map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a cell have no other identity
    <div key={index} style={isShort(text) ? { whiteSpace: 'nowrap' } : undefined}>
      {text}
    </div>
  ));
}
