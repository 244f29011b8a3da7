import { useMemo } from 'react';
import { type Actions, useActions } from '../../state/actions';
import type { MatrixModel } from './model';

/**
 * Does what the button under an event is about: a cell opens its evidence, a label filters. One handler for all
 * buttons, because a hundred handlers would cost what a filter click has.
 */
export function useDeeds({ groups, rows }: MatrixModel): (target: EventTarget) => void {
  const actions = useActions();
  return useMemo(() => (target) => act(buttonAt(target), groups, rows, actions), [groups, rows, actions]);
}

export function buttonAt(target: EventTarget | null): HTMLButtonElement | undefined {
  return (target instanceof Element && target.closest('button')) || undefined;
}

function act(
  button: HTMLButtonElement | undefined,
  groups: MatrixModel['groups'],
  rows: MatrixModel['rows'],
  actions: Actions,
): void {
  if (!button) return;
  const { evidence, center, fn, cat } = button.dataset;
  const row = rows.find((entry) => entry.center.id === center);
  const group = groups.find(({ id }) => id === cat);
  const kind = groups.flatMap(({ functions }) => functions).find(({ id }) => id === fn);
  if (evidence !== undefined) actions.evidence(evidence);
  else if (row) actions.toggle('center', row.center.id);
  else if (group) actions.toggle('cat', group.id);
  else if (kind) actions.toggleFunction({ id: kind.id, presence: 'yes' });
}
