import { dequal } from 'dequal/lite';
import { createStore } from 'zustand/vanilla';
import type { Dataset } from '../domain/dataset';
import type { Problem, Result } from '../domain/problem';
import type { Answer, Engine } from '../engine/answer';
import { type Facet, type Filters, NO_FILTERS, without } from '../engine/filters';
import { inlineEngine } from '../engine/inline';
import type { Ignored } from './address';
import { type Appearance, storeAppearance } from './appearance';
import { DEFAULT_VIEW, type View } from './view';

export type Loading =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly file: string; readonly problems: readonly Problem[] }
  | {
      readonly status: 'ready';
      readonly dataset: Dataset;
      readonly engine: Engine;
    };

/** A change of filters or view makes a step in the browser's history; a drag or typing makes one in all. */
export type Step = 'push' | 'replace';

export interface DashboardState {
  readonly loading: Loading;
  readonly filters: Filters;
  readonly view: View;
  readonly appearance: Appearance;
  /** Parts of the address that were ignored. */
  readonly ignored: readonly Ignored[];
  /** Counts changes of what is to be drawn: filters, reference, scale, language. */
  readonly revision: number;
  /** The newest answer, and the revision that it answers. */
  readonly answer: Answer | undefined;
  readonly answered: number;
  /** How the latest change enters the history; undefined where the address itself led. */
  readonly step: Step | undefined;

  dataset(file: string, result: Result<Dataset>): void;
  /** Takes over what an address says; makes no step. */
  follow(read: { filters: Filters; view: View; ignored: readonly Ignored[]; appearance?: Appearance }): void;
  filter(change: Partial<Filters>, step?: Step): void;
  lift(facet: Facet): void;
  reset(): void;
  show(change: Partial<View>, step?: Step): void;
  appear(change: Partial<Appearance>): void;
  /** Names one more part of the address that means nothing; an evidence id is closed with it. */
  ignore(part: Ignored): void;
  dismissIgnored(): void;
}

/** The one store of a page; tests and the gallery make their own. */
export function createDashboard(appearance: Appearance) {
  return createStore<DashboardState>()((set, get) => {
    /** Asks the engine; only the answer to the newest question counts. */
    const ask = () => {
      const { loading, filters, view, revision } = get();
      if (loading.status !== 'ready') return;
      loading.engine.ask(filters, view.reference).then((answer) => {
        if (get().revision === revision) set({ answer, answered: revision });
      });
    };
    const change = (part: Partial<DashboardState>, redraws: boolean) => {
      set((state) => ({ ...part, revision: state.revision + (redraws ? 1 : 0) }));
      if (redraws) ask();
    };
    const redraws = (view: Partial<View>) => {
      const now = get().view;
      return (
        (view.reference !== undefined && view.reference !== now.reference) ||
        (view.scale !== undefined && view.scale !== now.scale)
      );
    };

    return {
      loading: { status: 'loading' },
      filters: NO_FILTERS,
      view: DEFAULT_VIEW,
      appearance,
      ignored: [],
      revision: 0,
      answer: undefined,
      answered: -1,
      step: undefined,

      dataset(file, result) {
        if (!result.ok) return set({ loading: { status: 'failed', file, problems: result.problems } });
        const dataset = result.value;
        change({ loading: { status: 'ready', dataset, engine: inlineEngine(dataset) }, step: undefined }, true);
      },
      follow({ filters, view, ignored, appearance = get().appearance }) {
        const now = get();
        // An address that asks for nothing else leaves the answer as it is: then nothing is drawn again.
        const same = dequal(filters, now.filters);
        const redrawn = !same || redraws(view) || appearance.lang !== now.appearance.lang;
        change({ filters: same ? now.filters : filters, view, ignored, appearance, step: undefined }, redrawn);
      },
      filter(part, step = 'push') {
        change({ filters: { ...get().filters, ...part }, step }, true);
      },
      lift(facet) {
        change({ filters: without(get().filters, facet), step: 'push' }, true);
      },
      reset() {
        change(
          {
            filters: NO_FILTERS,
            view: { ...DEFAULT_VIEW, card: get().view.card, tables: get().view.tables },
            ignored: [],
            step: 'push',
          },
          true,
        );
      },
      show(part, step = 'push') {
        change({ view: { ...get().view, ...part }, step }, redraws(part));
      },
      appear(part) {
        const next = { ...get().appearance, ...part };
        storeAppearance(next);
        change({ appearance: next, step: 'replace' }, part.lang !== undefined && part.lang !== get().appearance.lang);
      },
      ignore(part) {
        const view = part.key === 'evidence' ? { ...get().view, evidence: undefined } : get().view;
        change({ ignored: [...get().ignored, part], view, step: 'replace' }, false);
      },
      dismissIgnored() {
        set({ ignored: [] });
      },
    };
  });
}

export type Dashboard = ReturnType<typeof createDashboard>;
