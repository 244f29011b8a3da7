import type { Cell, Table } from '../../cards/card';
import { partsOf } from '../../cards/cell-words';
import { TableHead } from '../../cards/TableHead';
import { textWidth } from '../../charts/text-width';
import type { Lang } from '../../i18n/lang';

type Cells = Cell | readonly Cell[] | undefined;

/** Some rows of a table on paper, with its caption and head; their columns as wide as in the whole table. */
export function PaperTable({
  table: { caption, columns, rows },
  from = 0,
  to = rows.length,
  widths,
  grouped,
  lang,
}: {
  readonly table: Table;
  readonly from?: number;
  readonly to?: number;
  readonly widths?: readonly number[] | undefined;
  /** Several rows have one head, which stands at the first of them. */
  readonly grouped?: boolean | undefined;
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
      <TableHead columns={columns} />
      <tbody>
        {shown.map(({ id, cells: [head, ...cells] }, place) => (
          <tr key={id}>
            <th scope="row" className={grouped && isSame(head, shown[place - 1]?.cells[0]) ? 'repeated' : undefined}>
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

const isSame = (one: Cells, other: Cells) => wordsOf(one).join() === wordsOf(other).join();
const wordsOf = (cells: Cells) => partsOf(cells).map(({ text }) => text);

/** In em: a figure with its bound, and what can stand in a list within a line. */
const UNBROKEN = 7.5;
const SHORT = 14;

/** Several short words share a line, as a list; others have a line each. A figure with its bound is never broken. */
function Words({ cells, lang }: { readonly cells: Cells; readonly lang: Lang }) {
  const texts = wordsOf(cells);
  if (texts.length > 1 && texts.every((text) => textWidth(text, 1) <= SHORT))
    return texts.join(lang === 'zh' ? '、' : ', ');
  return texts.map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a cell have no other identity
    <div key={index} style={textWidth(text, 1) <= UNBROKEN ? { whiteSpace: 'nowrap' } : undefined}>
      {text}
    </div>
  ));
}
