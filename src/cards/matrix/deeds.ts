import { useMemo } from 'react';
import { type Actions, useActions } from '../../state/actions';
import type { MatrixModel } from './model';

/** What a click and a key have in common. */
type Pressed = Pick<MouseEvent, 'target' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * Does what the button under an event is about: a cell opens its evidence, a label filters. One handler for all
 * buttons, because a hundred handlers would cost what a filter click has. With Ctrl, Cmd or Shift a label adds.
 */
export function useDeeds({ groups, rows }: MatrixModel): (event: Pressed) => void {
  const actions = useActions();
  return useMemo(() => (event) => act(event, groups, rows, actions), [groups, rows, actions]);
}

export function buttonAt(target: EventTarget | null): HTMLButtonElement | undefined {
  return (target instanceof Element && target.closest('button')) || undefined;
}

/** What the label on a button filters by, as the model calls it; no label of anything where it has none. */
export function labelOf({ dataset: { center, fn, cat } }: HTMLButtonElement): string {
  return center ? `center.${center}` : fn ? `fn.${fn}` : `cat.${cat}`;
}

function act(
  { target, ctrlKey, metaKey, shiftKey }: Pressed,
  groups: MatrixModel['groups'],
  rows: MatrixModel['rows'],
  actions: Actions,
): void {
  const button = buttonAt(target);
  if (!button) return;
  const adds = ctrlKey || metaKey || shiftKey;
  const { evidence, center, fn, cat } = button.dataset;
  const row = rows.find((entry) => entry.center.id === center);
  const group = groups.find(({ id }) => id === cat);
  const kind = groups.flatMap(({ functions }) => functions).find(({ id }) => id === fn);
  if (evidence !== undefined) actions.evidence(evidence);
  else if (row) actions.toggleCenter(row.center.id, adds);
  else if (group) actions.toggle('cat', group.id, adds);
  else if (kind) actions.toggleFunction({ id: kind.id, presence: 'yes' }, adds);
}
