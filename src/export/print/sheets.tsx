import type { ReactNode } from 'react';
import type { Table } from '../../cards/card';
import type { Lang } from '../../i18n/lang';
import { PaperTable } from './PaperTable';
import { type Measured, type Piece, paginate } from './paginate';
import { print } from './print';
import './sheets.css';

/** What stands on sheets of A4, one below the other: a whole that is never cut, or a table, cut only between two rows. */
export type SheetBlock =
  | { readonly id: string; readonly content: ReactNode; readonly headsNext?: boolean }
  | { readonly id: string; readonly table: Table; readonly grouped?: boolean };

export interface Sheets {
  /** The name of the file. */
  readonly title: string;
  readonly lang: Lang;
  readonly blocks: readonly SheetBlock[];
  /** At the foot of each sheet, before its number. */
  readonly foot: string;
  /** Puts around the blocks what they need, as the store. */
  within?(content: ReactNode): ReactNode;
}

/** The room for blocks on a sheet, in the pixels of the blocks: they are drawn for a screen, and reduced as a whole. */
const ROOM = { width: 760, height: 1090 };

/** Prints blocks on sheets of A4 with numbers. */
export function printSheets({ title, lang, blocks, foot, within = (content) => content }: Sheets): Promise<void> {
  const column = (
    <div className="sheet-room">
      {blocks.map((block) => (
        <div key={block.id} data-block={block.id}>
          {'table' in block ? <PaperTable table={block.table} grouped={block.grouped} lang={lang} /> : block.content}
        </div>
      ))}
    </div>
  );
  return print({
    title,
    lang,
    paper: 'a4',
    content: within(column),
    arrange(room) {
      const drawn = [...room.querySelectorAll<HTMLElement>('[data-block]')];
      const measured = drawn.map((element, index) => measure(element, blocks[index]));
      const whole = room.querySelector('.sheet-room');
      const gap = whole ? Number.parseFloat(getComputedStyle(whole).rowGap) || 0 : 0;
      const pages = paginate(measured, { room: ROOM.height, gap });
      return within(
        pages.map((pieces, index) => (
          <section key={`${pieces[0]?.block}.${pieces[0]?.from}`} className="printout-page sheet">
            <div className="sheet-room">
              {pieces.map((piece) => drawnPiece(piece, blocks[piece.block], measured[piece.block], lang))}
            </div>
            <footer className="sheet-foot">
              <span>{foot}</span>
              <span data-page>
                {index + 1} / {pages.length}
              </span>
            </footer>
          </section>
        )),
      );
    },
  });
}

interface Drawn extends Measured {
  /** Less than 1 where it is larger than the room. */
  readonly scale: number;
  readonly width: number;
  readonly widths?: readonly number[];
}

function measure(element: HTMLElement, block: SheetBlock | undefined): Drawn {
  const table = element.querySelector<HTMLTableElement>(':scope > .paper-table');
  if (!block || !('table' in block) || !table) {
    const height = element.offsetHeight;
    const scale = Math.min(1, ROOM.height / height);
    return {
      height: height * scale,
      scale,
      width: ROOM.width,
      headsNext: block && 'headsNext' in block && block.headsNext,
    };
  }
  const widths = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.getBoundingClientRect().width);
  // As it will be drawn in parts: with its columns fixed at these widths, lines may break elsewhere.
  fixColumns(table, widths);
  const scale = Math.min(1, ROOM.width / table.offsetWidth);
  const heights = [...(table.tBodies[0]?.rows ?? [])].map((row) => row.getBoundingClientRect().height * scale);
  const height = table.getBoundingClientRect().height * scale;
  const head = height - heights.reduce((sum, row) => sum + row, 0);
  return { height, scale, width: table.offsetWidth, widths, rows: { head, heights } };
}

function fixColumns(table: HTMLTableElement, widths: readonly number[]): void {
  const columns = document.createElement('colgroup');
  for (const width of widths) {
    const column = document.createElement('col');
    column.style.width = `${width}px`;
    columns.append(column);
  }
  table.caption?.after(columns);
  table.style.tableLayout = 'fixed';
}

function drawnPiece(
  { block: place, from, to }: Piece,
  block: SheetBlock | undefined,
  drawn: Drawn | undefined,
  lang: Lang,
) {
  if (!block || !drawn) return null;
  const { width, widths, rows } = drawn;
  const whole = rows ? rows.head + rows.heights.slice(from, to).reduce((sum, row) => sum + row, 0) : drawn.height;
  // A row that is higher than a sheet stands alone there, and smaller.
  const height = Math.min(ROOM.height, whole);
  const scale = (drawn.scale * height) / whole;
  const content =
    'table' in block ? (
      <PaperTable table={block.table} grouped={block.grouped} {...{ from, to, widths, lang }} />
    ) : (
      block.content
    );
  return (
    <div key={`${place}.${from}`} data-block={block.id} style={scale < 1 ? { height } : undefined}>
      {scale < 1 ? (
        <div style={{ width, transform: `scale(${scale})`, transformOrigin: '0 0' }}>{content}</div>
      ) : (
        content
      )}
    </div>
  );
}
