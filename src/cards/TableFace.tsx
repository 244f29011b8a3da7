import type { Cell, Table } from './card';
import { FigureButton } from './FigureText';

/** The table face of a card: caption, column and row headers, every figure a button that opens its evidence. */
export function TableFace({ table }: { readonly table: Table }) {
  return (
    // Scrolls sideways on narrow windows; reachable by keyboard for that.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus to be scrolled by keys
    <section className="table-scroll" aria-label={table.caption} tabIndex={0}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" className={numeric ? 'numeric' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, cells }) => (
            <tr key={id}>
              {table.columns.map(({ key, numeric }, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    <CellContent cells={cells[index]} />
                  </th>
                ) : (
                  <td key={key} className={numeric ? 'numeric' : undefined}>
                    <CellContent cells={cells[index]} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CellContent({ cells }: { readonly cells: Cell | readonly Cell[] | undefined }) {
  if (!cells) return null;
  const list = 'text' in cells ? [cells] : cells;
  return list.map(({ text, evidence }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the figures of one cell have no other identity
    <span className="cell-part" key={index}>
      {evidence === undefined ? text : <FigureButton text={text} evidence={evidence} />}
    </span>
  ));
}
