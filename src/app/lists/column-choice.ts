import { useState } from 'react';
import type { ListScope } from '../../engine/answer';
import { keep, kept } from '../kept';
import { boundsKey, type ListColumn } from './column';

const keyOf = (scope: ListScope) => `dashboard.columns.${scope}`;

/** The columns that are shown beside the first, as the reader last chose them on this machine. */
export function useColumnChoice<T>(scope: ListScope, columns: readonly ListColumn<T>[]) {
  const [chosen, setChosen] = useState(() => readChoice(kept(keyOf(scope)), columns));
  const toggle = (key: string) => {
    const next = chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key];
    setChosen(next);
    keep(keyOf(scope), next.join(','));
  };
  return [chosen, toggle] as const;
}

/** What was kept, as far as it names columns of this list; the usual ones where it names none. */
export function readChoice<T>(text: string | undefined, columns: readonly ListColumn<T>[]): readonly string[] {
  const [, ...others] = columns;
  const usual = others.flatMap(({ key, isExtra }) => (isExtra ? [] : [key]));
  if (text === undefined) return usual;
  const known = others.flatMap(({ key, amount }) => (amount ? [key, boundsKey(key)] : [key]));
  const chosen = known.filter((key) => text.split(',').includes(key));
  return chosen.length === 0 && text !== '' ? usual : chosen;
}
