import { BUNDLED } from '../data/load';
import { readAddress, type Vocabulary, writeAddress } from '../state/address';
import { type Appearance, readAppearance } from '../state/appearance';
import type { Dashboard } from '../state/store';

/** The dataset that an address names, if it names one. */
function namedDataset(): string | undefined {
  return new URLSearchParams(location.search).get('data') ?? undefined;
}

export function datasetFile(): string {
  return namedDataset() ?? BUNDLED;
}

/** Marks the history entries that the page wrote itself. */
const OWN = { dashboard: true } as const;

/**
 * Keeps address and state in step from now on: reads the address, follows it on popstate, and writes each change of
 * filters and view into it. Language and theme stand apart from going back: an entry that the page wrote itself takes
 * on the present ones.
 */
export function followAddress(store: Dashboard, vocabulary: Vocabulary): () => void {
  let followed: string | undefined;
  const read = (appearance?: Appearance) => {
    const query = new URLSearchParams(location.search);
    followed = location.search;
    store.getState().follow({
      ...readAddress(query, vocabulary),
      appearance: appearance ?? readAppearance(query),
    });
  };
  const write = ({ filters, view, appearance, step }: ReturnType<Dashboard['getState']>) => {
    const query = writeAddress(filters, view, appearance, namedDataset());
    if (query === location.search.slice(1)) return;
    const url = query === '' ? location.pathname : `?${query}`;
    followed = query === '' ? '' : `?${query}`;
    if (step === 'push') history.pushState(OWN, '', url);
    else history.replaceState(OWN, '', url);
  };
  const onPopState = ({ state }: PopStateEvent) => {
    // A jump to a part of the page changes nothing: what was ignored and dismissed stays so.
    if (location.search === followed) return;
    if (!isOwn(state)) return read();
    const { appearance } = store.getState();
    read(appearance);
    write({ ...store.getState(), step: 'replace' });
  };
  read();
  history.replaceState(OWN, '');
  addEventListener('popstate', onPopState);
  const unsubscribe = store.subscribe((state, before) => {
    const changed =
      state.filters !== before.filters || state.view !== before.view || state.appearance !== before.appearance;
    if (changed && state.step !== undefined) write(state);
  });
  return () => {
    removeEventListener('popstate', onPopState);
    unsubscribe();
  };
}

function isOwn(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'dashboard' in state;
}
