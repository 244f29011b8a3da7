import { useEffect, useMemo } from 'react';
import type { ListScope } from '../../engine/answer';
import { useDashboard, useDashboardStore } from '../../state/context';
import { toggledIn } from '../../state/toggle';
import { boundsKey, type ListColumn } from './column';
import { keepColumns } from './kept-columns';

/** The columns that are shown beside the first, and what takes one in or out; those that the list lacks are named. */
export function useColumnChoice<T>(scope: ListScope, columns: readonly ListColumn<T>[]) {
  const store = useDashboardStore();
  const asked = useDashboard((state) => state.view.columns);
  const chosen = useMemo(() => chosenColumns(columns, asked), [columns, asked]);
  useEffect(() => {
    const known = choosable(columns);
    for (const value of asked ?? []) if (!known.includes(value)) store.getState().ignore({ key: 'cols', value });
    // After a step back too: the list is opened again as it was left.
    keepColumns(scope, store.getState().view.columns);
  }, [store, scope, columns, asked]);
  const toggle = (key: string) => {
    const next = chosenColumns(columns, toggledIn(chosen, key));
    store.getState().show({ columns: isUsual(columns, next) ? undefined : next });
  };
  return [chosen, toggle] as const;
}

/** Of the columns that are asked for those that the list has, in its order; the usual ones where nothing is asked. */
export function chosenColumns<T>(
  columns: readonly ListColumn<T>[],
  asked: readonly string[] | undefined,
): readonly string[] {
  const [, ...others] = columns;
  if (!asked) return others.flatMap(({ key, isExtra }) => (isExtra ? [] : [key]));
  return choosable(columns).filter((key) => asked.includes(key));
}

export function isUsual<T>(columns: readonly ListColumn<T>[], chosen: readonly string[]): boolean {
  return chosenColumns(columns, undefined).join() === chosen.join();
}

/** All but the first column, and behind each quantity its bounds. */
function choosable<T>([, ...others]: readonly ListColumn<T>[]): readonly string[] {
  return others.flatMap(({ key, amount }) => (amount ? [key, boundsKey(key)] : [key]));
}
