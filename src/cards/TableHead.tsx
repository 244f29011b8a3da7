import type { Column } from './card';

/** The heads of a table's columns, on the screen and on paper. */
export function TableHead({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, label, numeric }) => (
          <th key={key} scope="col" className={numeric ? 'numeric' : undefined}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
