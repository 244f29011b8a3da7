import type { ChartSpec } from './spec';

/** Which column of the workbook holds what, counted from 0; column 0 holds the categories. */
export interface Columns {
  readonly series: readonly number[];
  /** The reach of error bars, by series. */
  readonly bounds: readonly ({ readonly plus: number; readonly minus: number } | undefined)[];
}

/** The series side by side, after them the reaches of their error bars. */
export function columnsOf({ series }: ChartSpec): Columns {
  let next = series.length + 1;
  return {
    series: series.map((_, index) => index + 1),
    bounds: series.map(({ errorBars }) => {
      if (!errorBars) return undefined;
      const plus = next;
      next += 2;
      return { plus, minus: plus + 1 };
    }),
  };
}

/** A column's name: 0 is A, 26 is AA. */
export function columnOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnOf(Math.floor(index / 26) - 1)}${last}`;
}

/** The cells of a column below its head: $B$2:$B$9. */
export function cellRange(column: number, rows: number): string {
  const name = columnOf(column);
  return `$${name}$2:$${name}$${rows + 1}`;
}
