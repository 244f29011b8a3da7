import { useEffect, useRef } from 'react';
import { useDashboard, useDashboardStore } from '../state/context';

/** The card that fills the page, if one does. Esc brings back the others, with this one in sight. */
export function useExpansion(): string | undefined {
  const store = useDashboardStore();
  const expanded = useDashboard((state) => state.view.card);
  const evidence = useDashboard((state) => state.view.evidence);
  const latest = useRef(expanded);

  useEffect(() => {
    if (latest.current !== undefined && expanded === undefined)
      document.querySelector(`[data-card="${latest.current}"]`)?.scrollIntoView({ block: 'nearest' });
    latest.current = expanded;
  }, [expanded]);

  const isAbove = expanded !== undefined && evidence === undefined;
  useEffect(() => {
    if (!isAbove) return;
    const onKey = ({ key, target, isComposing }: KeyboardEvent) => {
      // Esc in a search field empties the field first.
      if (target instanceof HTMLInputElement && target.value !== '') return;
      if (key === 'Escape' && !isComposing) store.getState().show({ card: undefined });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store, isAbove]);

  return expanded;
}
