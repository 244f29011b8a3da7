import { useEffect, useMemo } from 'react';
import type { ListScope } from '../../engine/answer';
import { useDashboard, useDashboardStore } from '../../state/context';
import { toggledIn } from '../../state/toggle';
import { boundsKey, type ListColumn } from './column';
import { keepColumns } from './kept-columns';

/** The columns that are shown beside the first, and what takes one in or out; changes that mean nothing are named. */
export function useColumnChoice<T>(scope: ListScope, columns: readonly ListColumn<T>[]) {
  const store = useDashboardStore();
  const changes = useDashboard((state) => state.view.columns);
  const chosen = useMemo(() => chosenColumns(columns, changes), [columns, changes]);
  useEffect(() => {
    const known = choosable(columns).map(({ change }) => change);
    for (const value of changes) if (!known.includes(value)) store.getState().ignore({ key: 'cols', value });
    // After a step back too: the list is opened again as it was left.
    keepColumns(scope, store.getState().view.columns);
  }, [store, scope, columns, changes]);
  const toggle = (key: string) => {
    const change = choosable(columns).find((choice) => choice.key === key)?.change;
    if (change !== undefined) store.getState().show({ columns: toggledIn(changes, change) });
  };
  return [chosen, toggle] as const;
}

/** The usual columns with these changes, in the order of the list. */
export function chosenColumns<T>(columns: readonly ListColumn<T>[], changes: readonly string[]): readonly string[] {
  return choosable(columns).flatMap(({ key, isUsual, change }) => (isUsual !== changes.includes(change) ? [key] : []));
}

/** All but the first column, and behind each quantity its bounds; with what changes whether it is shown. */
function choosable<T>([, ...others]: readonly ListColumn<T>[]) {
  return others
    .flatMap(({ key, isExtra = false, amount }) => [
      { key, isUsual: !isExtra },
      ...(amount ? [{ key: boundsKey(key), isUsual: false }] : []),
    ])
    .map(({ key, isUsual }) => ({ key, isUsual, change: isUsual ? `-${key}` : key }));
}
