import type { Cell } from '../../cards/card';
import type { Amount } from '../../domain/amount';
import type { CenterId, Dataset, PlaceId, Text } from '../../domain/dataset';
import type { Lang } from '../../i18n/lang';
import { listMessages } from './messages';
import { boundWords } from './words';

/** A cell of a list: words, a figure with its evidence, or the name of a center that leads to its profile. */
export interface ListCell extends Cell {
  readonly profile?: CenterId;
}

/** What the words of a list rest on beside its rows. */
export interface ListContext {
  readonly dataset: Dataset;
  /** m². */
  readonly reference: number;
  readonly lang: Lang;
  readonly placeName: (id: PlaceId) => Text;
}

/** A column that a list can show; its key is also the key that the engine sorts by. */
export interface ListColumn<T> {
  readonly key: string;
  /** Its room in em, so that no column moves while rows come and go. */
  readonly width: number;
  readonly numeric?: boolean;
  /** Not shown until it is chosen. */
  readonly isExtra?: boolean;
  label(context: ListContext): string;
  cells(row: T, context: ListContext): ListCell | readonly ListCell[];
  /** The column that has what this one can’t say of a row, and what of it stands here while that one is not chosen. */
  readonly elsewhere?: { readonly key: string; cells(row: T, context: ListContext): readonly ListCell[] };
  /** Of a quantity: what it may be, whose two ends can stand in columns of their own. */
  amount?(row: T): Amount | undefined;
}

/**
 * A column as it is shown: one that is chosen, or one end of its bounds. Declared with method syntax, so that a row of a
 * table can be drawn whatever it is of.
 */
export interface ShownColumn<T> {
  readonly key: string;
  readonly width: number;
  readonly numeric: boolean;
  readonly label: string;
  cells(row: T): readonly ListCell[];
}

/** In the choice of columns this stands for the two ends of a quantity. */
export const boundsKey = (key: string) => `${key}.bounds`;

/** The columns that are chosen, in the order of the list; the first, which names the row, always is. */
export function shownColumns<T>(
  columns: readonly ListColumn<T>[],
  chosen: readonly string[],
  context: ListContext,
): readonly ShownColumn<T>[] {
  return columns.flatMap((column, index) => [
    ...(index === 0 || chosen.includes(column.key) ? [shown(column, chosen, context)] : []),
    ...(column.amount && chosen.includes(boundsKey(column.key)) ? ends(column, column.amount, context) : []),
  ]);
}

function shown<T>(column: ListColumn<T>, chosen: readonly string[], context: ListContext): ShownColumn<T> {
  const { elsewhere } = column;
  const isTold = !elsewhere || chosen.includes(elsewhere.key);
  return {
    key: column.key,
    width: column.width,
    numeric: column.numeric === true,
    label: column.label(context),
    cells: (row) => [...listed(column.cells(row, context)), ...(isTold ? [] : elsewhere.cells(row, context))],
  };
}

function ends<T>(
  column: ListColumn<T>,
  amount: (row: T) => Amount | undefined,
  context: ListContext,
): ShownColumn<T>[] {
  return (['min', 'max'] as const).map((end) => ({
    key: `${column.key}.${end}`,
    width: 7.5,
    numeric: true,
    label: listMessages(context.lang).end[end](column.label(context)),
    cells(row) {
      const [whole] = listed(column.cells(row, context));
      const interval = amount(row)?.range;
      // Where there is no interval the column's own words say why.
      if (!interval) return whole ? [whole] : [];
      const text = boundWords(interval, end, context.lang);
      return [whole?.evidence === undefined ? { text } : { text, evidence: whole.evidence }];
    },
  }));
}

function listed(cells: ListCell | readonly ListCell[]): readonly ListCell[] {
  return 'text' in cells ? [cells] : cells;
}
