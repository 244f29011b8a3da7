import type { TableRow } from '../cards/card';
import { partsOf } from '../cards/cell-words';
import type { Fact } from '../domain/fact';
import type { SourcedTable } from './subject';

/**
 * For the rows of a table: what the figures of one rest on. A figure that is worked out over several rows, as whether each
 * center reaches the reference is, rests on facts of them all: it counts only where a row has nothing of its own.
 */
export function factsByRow({ table, behind }: SourcedTable): (row: TableRow) => readonly Fact[] {
  const rows = new Map<string, number>();
  for (const row of table.rows) for (const id of evidenceOf(row)) rows.set(id, (rows.get(id) ?? 0) + 1);
  const owned = new Map<string, boolean>();
  const isOwn = ({ id, facts }: { readonly id: string; readonly facts: readonly Fact[] }) => {
    const own = owned.get(id) ?? (rows.get(id) === 1 || facts.some((fact) => fact.id === id));
    owned.set(id, own);
    return own;
  };
  return (row) => {
    const found = evidenceOf(row).map((id) => ({ id, facts: behind(row.id, id) }));
    const own = found.filter(isOwn);
    return [...new Set((own.length > 0 ? own : found).flatMap(({ facts }) => facts))];
  };
}

function evidenceOf({ cells }: TableRow): readonly string[] {
  return [...new Set(cells.flatMap((cell) => partsOf(cell)).flatMap(({ evidence }) => evidence ?? []))];
}
