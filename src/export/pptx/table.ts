import type PptxGenJS from 'pptxgenjs';
import type { Lang } from '../../i18n/lang';
import { type Box, inParts, type Slide } from './form';
import { longestWord, widthOf } from './measure';
import { HATCHED } from './package/slide-xml';
import { type Run, runProps } from './text-box';
import { COLORS } from './theme';

/** A cell of a native table; its text breaks where its runs end lines. */
export interface CellSpec {
  readonly runs: readonly Run[];
  readonly align?: 'left' | 'center' | 'right';
  /** Not reported. */
  readonly isHatched?: boolean;
  /** So many columns wide. */
  readonly span?: number;
}

export interface TableSpec {
  readonly head: readonly CellSpec[] | undefined;
  readonly rows: readonly (readonly CellSpec[])[];
  /** In inches. */
  readonly widths: readonly number[];
}

/** A table as it fits on one slide: its rows, and its letters in points. */
export interface FittedTable extends TableSpec {
  readonly size: number;
  /** In inches, the head first. */
  readonly heights: readonly number[];
}

/** Space in a cell, in inches: beside its text, and above and below it. */
const INSET = { x: 0.06, y: 0.035 };
/** Of the letters’ size: Microsoft YaHei and Segoe UI take 1.33, what stands in for them a little more. */
const LINE = 1.42;

export function words(text: string, look: Omit<Run, 'text'> = {}, cell: Omit<CellSpec, 'runs'> = {}): CellSpec {
  return { runs: [{ text, ...look }], ...cell };
}

/** The table in as large letters as fit, on more slides than one where even the smallest don't. */
export function fitted(table: TableSpec, height: number, sizes: readonly number[]): readonly FittedTable[] {
  const whole = sizes.map((size) => ({ ...table, size, heights: heightsOf(table, size) }));
  const fits = whole.find(({ heights, size }) => sum(heights) <= height && !partsWords(table, size));
  if (fits) return [fits];
  const least = whole.at(-1);
  if (!least) return [];
  if (sum(least.heights) <= height) return [least];
  const room = height - (table.head ? (least.heights[0] ?? 0) : 0);
  const body = table.head ? least.heights.slice(1) : least.heights;
  const pages = Math.max(2, Math.ceil(sum(body) / room));
  const parts = tallestFits(table.rows.length, pages, body, room);
  return parts.map((rows) => {
    const part = { ...table, rows: rows.flatMap((index) => [table.rows[index] ?? []]) };
    return { ...part, size: least.size, heights: heightsOf(part, least.size) };
  });
}

/** Row numbers in as few equal parts as fit. */
function tallestFits(
  rows: number,
  pages: number,
  heights: readonly number[],
  room: number,
): readonly (readonly number[])[] {
  const numbers = Array.from({ length: rows }, (_, index) => index);
  const parts = inParts(numbers, Math.ceil(rows / pages));
  const fits = parts.every((part) => sum(part.map((index) => heights[index] ?? 0)) <= room);
  return fits || pages >= rows ? parts : tallestFits(rows, pages + 1, heights, room);
}

/** A word in a face that stands in for the theme's may be wider than it was measured. */
const SLACK = 1.12;

/** Columns that share a width: each has what its longest word needs in letters of a size, and of the rest an equal part. */
export function sharedWidths(
  columns: readonly (readonly CellSpec[])[],
  whole: number,
  size: number,
): readonly number[] {
  const needed = columns.map((cells) => {
    const longest = cells.flatMap(({ runs }) => runs.map((run) => longestWord(run.text, run.size ?? size, run.isBold)));
    return Math.max(0, ...longest) * SLACK + 2 * INSET.x;
  });
  const rest = (whole - sum(needed)) / Math.max(1, columns.length);
  return rest >= 0 ? needed.map((width) => width + rest) : needed.map((width) => (width / sum(needed)) * whole);
}

/** Is a word wider than its column? */
function partsWords({ head = [], rows, widths }: TableSpec, size: number): boolean {
  return [head, ...rows].some((cells) =>
    cells.some(
      ({ runs, span }, index) =>
        span === undefined &&
        runs.some((run) => longestWord(run.text, run.size ?? size, run.isBold) > (widths[index] ?? 0) - 2 * INSET.x),
    ),
  );
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

function heightsOf({ head, rows, widths }: TableSpec, size: number): readonly number[] {
  return [...(head ? [head] : []), ...rows].map((cells) => {
    let column = 0;
    const lines = cells.map((cell) => {
      const width = sum(widths.slice(column, column + (cell.span ?? 1)));
      column += cell.span ?? 1;
      return heightOf(cell, width, size);
    });
    return Math.max(0, ...lines) + 2 * INSET.y;
  });
}

/** Height of a cell's text, in inches. */
function heightOf({ runs }: CellSpec, width: number, size: number): number {
  const room = width - 2 * INSET.x;
  const lines: { width: number; size: number }[] = [{ width: 0, size }];
  for (const run of runs) {
    const line = lines.at(-1);
    if (!line) continue;
    line.width += widthOf(run.text, run.size ?? size, run.isBold);
    line.size = Math.max(line.size, run.size ?? size);
    if (run.endsLine) lines.push({ width: 0, size });
  }
  return sum(lines.map((line) => (Math.max(1, Math.ceil((line.width * 1.03) / room)) * line.size * LINE) / 72));
}

/** Draws a fitted table as a native one, with a hairline below each row. */
export function addTable(slide: Slide, table: FittedTable, box: Pick<Box, 'x' | 'y'>, lang: Lang, name: string): void {
  const { head, rows, widths, heights, size } = table;
  const line = { type: 'solid', pt: 0.75, color: COLORS.hatch } as const;
  const none = { type: 'none' } as const;
  const cellOf =
    (isHead: boolean) =>
    ({ runs, align = 'left', isHatched, span }: CellSpec): PptxGenJS.TableCell => ({
      text: runs.map((run) => runProps(run, { lang, size, ...(isHead ? { color: COLORS.secondary } : {}) })),
      options: {
        align,
        ...(span === undefined ? {} : { colspan: span }),
        ...(isHatched ? { fill: { color: HATCHED } } : {}),
        border: [none, none, line, none],
      },
    });
  slide.addTable([...(head ? [head.map(cellOf(true))] : []), ...rows.map((cells) => cells.map(cellOf(false)))], {
    x: box.x,
    y: box.y,
    w: sum(widths),
    colW: [...widths],
    rowH: [...heights],
    margin: [INSET.y, INSET.x, INSET.y, INSET.x],
    valign: 'middle',
    objectName: name,
  });
}
