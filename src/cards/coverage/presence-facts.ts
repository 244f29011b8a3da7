import type { Center } from '../../domain/dataset';
import { presenceIn } from '../../domain/functions';
import { anyPresence, type Presence } from '../../domain/presence';
import type { CoverageRow } from './model';

/** What one center says of a row; of a category, what it says of its functions taken together. */
export function presenceOf(center: Center, row: CoverageRow): Presence {
  return row.kind === 'function'
    ? presenceIn(center, row.id)
    : anyPresence(row.functions.map(({ id }) => presenceIn(center, id)));
}

/** The facts on which a center's presence in a row rests: those that report it, or the silence of all. */
export function factIds(center: Center, row: CoverageRow): readonly string[] {
  const ids = row.kind === 'function' ? [row.id] : row.functions.map(({ id }) => id);
  const presence = presenceOf(center, row);
  const deciding = presence === 'unreported' ? ids : ids.filter((id) => presenceIn(center, id) === presence);
  return deciding.map((id) => `${center.id}.fn.${id}`);
}
