import { useSyncExternalStore } from 'react';

/**
 * Below this width of the window cards stack their rows and tables become lists; the same stands in the styles. Never on
 * paper, whose width some browsers tell in points.
 */
export const COMPACT_QUERY = 'screen and (max-width: 640px)';

/** Is there only a phone's room? Known before the first paint. */
export function useCompact(): boolean {
  return useSyncExternalStore(subscribe, () => queried().matches);
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
  return () => media.removeEventListener('change', onChange);
}
