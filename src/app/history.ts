import { BUNDLED } from '../data/load';
import { readAddress, type Vocabulary, writeAddress } from '../state/address';
import { readAppearance } from '../state/appearance';
import type { Dashboard } from '../state/store';

/** The dataset that an address names, if it names one. */
function namedDataset(): string | undefined {
  return new URLSearchParams(location.search).get('data') ?? undefined;
}

export function datasetFile(): string {
  return namedDataset() ?? BUNDLED;
}

/**
 * Keeps address and state in step from now on: reads the address, follows it on popstate, and writes each change of
 * filters and view into it.
 */
export function followAddress(store: Dashboard, vocabulary: Vocabulary): () => void {
  const read = () => {
    const query = new URLSearchParams(location.search);
    store.getState().follow({ ...readAddress(query, vocabulary), appearance: readAppearance(query) });
  };
  const write = ({ filters, view, appearance, step }: ReturnType<Dashboard['getState']>) => {
    if (step === undefined) return;
    const query = writeAddress(filters, view, appearance, namedDataset());
    if (query === location.search.slice(1)) return;
    const url = query === '' ? location.pathname : `?${query}`;
    if (step === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  };
  read();
  addEventListener('popstate', read);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.filters !== before.filters || state.view !== before.view || state.appearance !== before.appearance)
      write(state);
  });
  return () => {
    removeEventListener('popstate', read);
    unsubscribe();
  };
}
