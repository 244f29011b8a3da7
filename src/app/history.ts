import { BUNDLED } from '../data/load';
import { readAddress, type Vocabulary, writeAddress } from '../state/address';
import { type Appearance, readAppearance } from '../state/appearance';
import {
  atStep,
  beginJournal,
  type Journal,
  presentQuery,
  pushStep,
  replaceStep,
  stepsAround,
  wayTo,
} from '../state/journal';
import type { Dashboard, DashboardState } from '../state/store';
import { markOf, stepOf, storedJournal, storeJournal } from './journal-storage';

/** Milliseconds that an entry of the browser's history may take to come. */
const PATIENCE = 1000;

/** The dataset that an address names, if it names one. */
function namedDataset(): string | undefined {
  return new URLSearchParams(location.search).get('data') ?? undefined;
}

/** A query that is read as this appearance, also where another was chosen before and is kept. */
function withAppearance(query: string, { lang, theme }: Appearance): string {
  const read = readAppearance(new URLSearchParams(query));
  const parts = [read.theme === theme ? '' : `theme=${theme}`, query, read.lang === lang ? '' : `lang=${lang}`];
  return parts.filter((part) => part !== '').join('&');
}

/** The page without its query; not by its path alone, which may begin with two slashes and then name another host. */
function pageAddress(): string {
  return location.href.split(/[?#]/)[0] ?? '';
}

export function datasetFile(): string {
  return namedDataset() ?? BUNDLED;
}

/**
 * Keeps address, journal and state in step from now on: reads the address, follows it on popstate, and writes each
 * change of filters and view into it. Undo and redo go through the browser's history as far as it reaches, so that its
 * own buttons agree with them. Language and theme stand apart from going back: an entry that the page wrote itself takes
 * on the present ones.
 */
export function followAddress(store: Dashboard, vocabulary: Vocabulary): () => void {
  let followed = location.search;
  let journal: Journal = storedJournal(history.state) ?? beginJournal(followed);
  /** The step that the browser is on its way to. */
  let target: number | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const follow = (search: string, appearance: Appearance) => {
    store.getState().follow({ ...readAddress(new URLSearchParams(search), vocabulary), appearance });
  };
  const present = (next: Journal) => {
    journal = next;
    store.setState({ steps: stepsAround(journal) });
  };
  const queryOf = ({ filters, view, appearance }: DashboardState) => {
    const query = withAppearance(writeAddress(filters, view, appearance, namedDataset()), appearance);
    return query === '' ? '' : `?${query}`;
  };
  const enter = (how: 'pushState' | 'replaceState', search: string) => {
    followed = search;
    try {
      history[how](markOf(journal.index), '', search === '' ? pageAddress() : search);
    } catch {
      // Safari takes no more than a hundred in ten seconds: after a drag the next change brings the address up to date.
    }
  };
  const write = (state: DashboardState) => {
    const search = queryOf(state);
    if (search === location.search) return;
    // What is done meanwhile goes before a step that is still on its way.
    clearTimeout(patience);
    target = undefined;
    const isStep = state.step === 'push';
    journal = isStep ? pushStep(journal, search) : replaceStep(journal, search);
    enter(isStep ? 'pushState' : 'replaceState', search);
  };
  /** A step of the journal at the present entry, in the language and theme of now. */
  const land = (step: number) => {
    present(atStep(journal, step));
    const { appearance } = store.getState();
    const written = presentQuery(journal);
    follow(written, appearance);
    // As it was written, also by hand, unless language or theme are others now.
    const search = withAppearance(written, appearance) === written ? written : queryOf(store.getState());
    present(replaceStep(journal, search));
    enter('replaceState', search);
  };
  const goOn = () => {
    clearTimeout(patience);
    if (target === undefined) return;
    const { entries, rest } = wayTo(journal, target);
    if (entries !== 0) {
      patience = setTimeout(giveUp, PATIENCE);
      return history.go(entries);
    }
    if (rest || journal.index !== target) land(target);
    target = undefined;
  };
  /** The browser has lost the entry, as after a jump within the page: the step takes the place of the present one. */
  const giveUp = () => {
    if (target !== undefined) land(target);
    target = undefined;
  };
  const onPopState = ({ state }: PopStateEvent) => {
    const step = stepOf(state);
    if (step !== undefined) {
      if (step !== journal.index || location.search !== followed) land(step);
      return goOn();
    }
    // A jump to a part of the page changes nothing: what was ignored and dismissed stays so.
    if (location.search === followed) return;
    // An entry that somebody else wrote is a step like any other.
    followed = location.search;
    present(pushStep(journal, followed));
    follow(followed, readAppearance(new URLSearchParams(followed)));
    enter('replaceState', followed);
  };

  follow(followed, readAppearance(new URLSearchParams(followed)));
  present(journal);
  enter('replaceState', followed);
  const { travel, record } = store.getState();
  store.setState({
    travel(by) {
      const wanted = atStep(journal, (target ?? journal.index) + by).index;
      const isUnderWay = target !== undefined;
      if (wanted === (target ?? journal.index)) return;
      target = wanted;
      if (!isUnderWay) goOn();
    },
    record(next) {
      const { filters, view, appearance, steps } = store.getState();
      const changed = next.filters !== filters || next.view !== view || next.appearance !== appearance;
      if (!changed || next.step === undefined) return steps;
      write(next);
      return stepsAround(journal);
    },
  });
  // Kept for a reload only, so not with each step.
  const onPageHide = () => storeJournal(journal);
  addEventListener('popstate', onPopState);
  addEventListener('pagehide', onPageHide);
  return () => {
    clearTimeout(patience);
    removeEventListener('popstate', onPopState);
    removeEventListener('pagehide', onPageHide);
    store.setState({ travel, record });
  };
}
