import { useSyncExternalStore } from 'react';

/** Below this width of the window cards stack their rows and tables become lists; the same stands in the styles. */
const QUERY = '(max-width: 640px)';

/** Is there only a phone's room? Known before the first paint. */
export function useCompact(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
}

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(QUERY);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
