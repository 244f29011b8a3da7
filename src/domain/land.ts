import type { Case } from './dataset';
import { type Change, changeOf } from './interval';
import { intervalOf } from './quantity';

/** What became of a case's land; unknown also where before and after have different units. */
export function landChange({ land: { before, after } }: Pick<Case, 'land'>): Change {
  return before.unit === after.unit ? changeOf(intervalOf(before), intervalOf(after)) : 'unknown';
}
