import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Match } from '../../engine/answer';
import type { Lang } from '../../i18n/lang';
import type { ShownColumn } from './column';
import { ListHead } from './ListHead';
import { ListRow } from './ListRow';

/** Up to so many rows all stand in the document, for find, print and reading; of more, those in sight. */
const ALL = 60;
/** Pixels of a row of one line, until it is measured. */
const ROW = 38;

/** What a table is told of its rows, wherever they come from. */
export interface TableRows<T> {
  readonly total: number;
  /** Undefined while it is on its way. */
  readonly rowAt: (index: number) => Match<T> | undefined;
  /** Tells which rows are in sight. */
  readonly onSight: (first: number, last: number) => void;
}

/** A table of any length: as many rows as are in sight, with the room of all the others. */
export function ListTable<T extends { readonly id: string }>({
  caption,
  columns,
  rows: { total, rowAt, onSight },
  order,
  lang,
  isBusy,
}: {
  readonly caption: string;
  readonly columns: readonly ShownColumn<T>[];
  readonly rows: TableRows<T>;
  /** Another object is another order: then the table is at its beginning. */
  readonly order: object;
  readonly lang: Lang;
  readonly isBusy: boolean;
}) {
  const scroller = useRef<HTMLElement>(null);
  const [focus, setFocus] = useState<{ readonly index: number; readonly match: Match<T> | undefined }>();
  const focused = focus?.index;
  const isVirtual = total > ALL;
  const virtualizer = useVirtualizer({
    count: total,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    useFlushSync: false,
    // The row with the focus stays in the document, or the focus would be lost.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const sight = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      if (focused === undefined || focused >= count || (focused >= first && focused <= last)) return sight;
      return focused < first ? [focused, ...sight] : [...sight, focused];
    },
  });
  const items = virtualizer.getVirtualItems();
  const sight = items.filter(({ index }) => index !== focused);
  const first = isVirtual ? (sight[0]?.index ?? 0) : 0;
  const last = isVirtual ? (sight.at(-1)?.index ?? 0) : total - 1;
  useLayoutEffect(() => onSight(first, last), [onSight, first, last]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new order begins at its beginning
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
    setFocus(undefined);
  }, [order]);
  const onFocus = useCallback((index: number) => setFocus({ index, match: rowAt(index) }), [rowAt]);

  const rowOf = (index: number, measure?: (row: Element | null) => void) => (
    <ListRow
      key={index}
      index={index}
      // The window that is held may have moved on from the row with the focus.
      match={rowAt(index) ?? (index === focused ? focus?.match : undefined)}
      columns={columns}
      lang={lang}
      measure={measure}
      onFocus={onFocus}
    />
  );
  const room = (key: string, height: number): ReactNode =>
    height > 0 ? (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can take the focus
      <tr key={key} aria-hidden="true" className="list-room">
        <td colSpan={columns.length} style={{ height }} />
      </tr>
    ) : null;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus to be scrolled by keys
    <section ref={scroller} className="table-scroll" aria-label={caption} tabIndex={0}>
      <table
        className="list-table"
        aria-rowcount={total + 1}
        aria-busy={isBusy}
        style={{ minWidth: `${width}em` }}
        onBlur={() => setFocus(undefined)}
      >
        <caption>
          <span>{caption}</span>
        </caption>
        <colgroup>
          {columns.map(({ key, width }, index) => (
            // The row headers, which stay in sight, leave most of a phone to the others.
            <col key={key} style={{ width: index === 0 ? `min(${width}em, 36vw)` : `${width}em` }} />
          ))}
        </colgroup>
        <ListHead columns={columns} />
        <tbody>
          {isVirtual
            ? items.flatMap((item, index) => [
                room(`before ${item.index}`, item.start - (items[index - 1]?.end ?? 0)),
                rowOf(item.index, virtualizer.measureElement),
              ])
            : Array.from({ length: total }, (_, index) => rowOf(index))}
          {isVirtual ? room('after', virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)) : null}
        </tbody>
      </table>
    </section>
  );
}
