import { useDashboard, useDashboardStore } from '../../state/context';
import type { Sort } from '../../state/view';
import type { ShownColumn } from './column';

/** The heads of a list; each sorts by its column, then the other way around, then no longer. */
export function ListHead<T>({ columns }: { readonly columns: readonly ShownColumn<T>[] }) {
  const store = useDashboardStore();
  const sort = useDashboard((state) => state.view.sort);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ key, label, numeric }) => {
          const direction = sort?.key === key ? (sort.descending ? 'descending' : 'ascending') : 'none';
          return (
            <th key={key} scope="col" className={numeric ? 'numeric' : undefined} aria-sort={direction}>
              <button
                type="button"
                className="list-sort"
                onClick={() => store.getState().show({ sort: nextSort(sort, key) })}
              >
                {label}
                <svg viewBox="0 0 8 12" aria-hidden="true">
                  <path className="up" d="M4 0l4 5H0z" />
                  <path className="down" d="M4 12l4-5H0z" />
                </svg>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function nextSort(sort: Sort | undefined, key: string): Sort | undefined {
  if (sort?.key !== key) return { key, descending: false };
  return sort.descending ? undefined : { key, descending: true };
}
