import { createContext, useContext, useSyncExternalStore } from 'react';

/**
 * Below this width of the window cards stack their rows and tables become lists; the same stands in the styles of the page.
 * What is also drawn elsewhere, as cards and slides are, has its styles for phones under `[data-compact]`, which says what
 * is answered here. Never on paper, whose width some browsers tell in points.
 */
export const COMPACT_QUERY = 'screen and (max-width: 640px)';

/** What is drawn for something else than the window, as for paper, is told; of all else the window decides. */
export const Compact = createContext<boolean | undefined>(undefined);

/** Is there only a phone's room? Known before the first paint. */
export function useCompact(): boolean {
  const isNarrow = useSyncExternalStore(subscribe, () => queried().matches && !isOnPaper());
  return useContext(Compact) ?? isNarrow;
}

let media: MediaQueryList | undefined;

/** Asked once, since each card asks with each render. */
function queried(): MediaQueryList {
  media ??= matchMedia(COMPACT_QUERY);
  return media;
}

function subscribe(onChange: () => void): () => void {
  const media = queried();
  media.addEventListener('change', onChange);
  addEventListener('resize', onChange);
  return () => {
    media.removeEventListener('change', onChange);
    removeEventListener('resize', onChange);
  };
}

/** The page has the form of paper already, and the browser is about to print it. */
const isOnPaper = () => document.documentElement.dataset.onPaper !== undefined;
