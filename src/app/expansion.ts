import { useEffect, useRef } from 'react';
import { useDashboard, useDashboardStore } from '../state/context';
import { useLayer } from '../ui/layers';

/** The card that fills the page, if one does. Esc brings back the others, with this one in sight. */
export function useExpansion(): string | undefined {
  const store = useDashboardStore();
  const expanded = useDashboard((state) => state.view.card);
  const latest = useRef(expanded);

  useEffect(() => {
    if (latest.current !== undefined && expanded === undefined)
      document.querySelector(`[data-card="${latest.current}"]`)?.scrollIntoView({ block: 'nearest' });
    latest.current = expanded;
  }, [expanded]);

  useLayer('card', expanded !== undefined, () => store.getState().show({ card: undefined }));
  return expanded;
}
