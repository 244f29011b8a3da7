import type { Lang } from '../i18n/lang';
import type { Cell, Table } from './card';
import { cellName, partsOf, roomOf, type TextRole } from './cell-words';
import { FigureButton } from './FigureText';
import { ProfileButton } from './ProfileButton';
import { TableHead } from './TableHead';
import './table-face.css';

const NOTHING = { zh: '没有选中的内容', en: 'Nothing is selected' } as const satisfies Record<Lang, string>;

/** The region that scrolls; its card has a region too, which may be called as the table is. */
const regionWords = {
  zh: (caption: string) => `${caption}：表格`,
  en: (caption: string) => `${caption}: table`,
} as const;

/** The table face of a card: caption, column and row headers, every figure a button that opens its evidence. */
export function TableFace({ table, lang }: { readonly table: Table; readonly lang: Lang }) {
  const { caption, columns, rows } = table;
  return (
    // Scrolls where it is wider or higher than its room; reachable by keyboard for that.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus to be scrolled by keys
    <section className="table-scroll" aria-label={regionWords[lang](caption)} tabIndex={0}>
      <table>
        <caption>
          <span>{caption}</span>
        </caption>
        <TableHead columns={columns} />
        <tbody>
          {rows.map(({ id, center, cells: [head, ...cells] }) => (
            <tr key={id} data-row={id}>
              <th scope="row">
                <CellContent cells={head} />
                {center ? <ProfileButton center={center} lang={lang} /> : null}
              </th>
              {columns.slice(1).map((column, index) => (
                <td key={column.key} className={column.numeric ? 'numeric' : undefined}>
                  <CellContent cells={cells[index]} nameOf={(text) => cellName(head, column.label, text, lang)} />
                </td>
              ))}
            </tr>
          ))}
          {rows.length === 0 ? (
            <tr>
              <td colSpan={columns.length}>{NOTHING[lang]}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
}

interface CellContentProps {
  readonly cells: Cell | readonly Cell[] | undefined;
  /** The name of a figure in it; a row's header has none. */
  readonly nameOf?: (text: string) => string;
}

function CellContent({ cells, nameOf }: CellContentProps) {
  const parts = partsOf(cells);
  const role: TextRole = nameOf ? (parts.length > 1 ? 'entry' : 'prose') : 'head';
  return parts.map(({ text, evidence }, index) => {
    const room = roomOf(text, role);
    return (
      <span
        className="cell-part"
        // A share of the window at most, so that on a phone a column is no wider than what is beside the row headers.
        style={room === undefined ? { whiteSpace: 'nowrap' } : { minWidth: `min(${room}em, 55vw)` }}
        // biome-ignore lint/suspicious/noArrayIndexKey: the figures of one cell have no other identity
        key={index}
      >
        {evidence === undefined ? text : <FigureButton text={text} evidence={evidence} label={nameOf?.(text)} />}
      </span>
    );
  });
}
