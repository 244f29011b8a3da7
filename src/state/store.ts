import { dequal } from 'dequal/lite';
import { createStore } from 'zustand/vanilla';
import type { CenterId, Dataset } from '../domain/dataset';
import type { Problem, Result } from '../domain/problem';
import type { Answer, Engine } from '../engine/answer';
import { FACETS, type Facet, type Filters, isActive, NO_FILTERS, without } from '../engine/filters';
import type { Ignored } from './address';
import { type Appearance, storeAppearance } from './appearance';
import type { Overlay } from './overlay';
import { DEFAULT_VIEW, type View } from './view';

export type Loading =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly file: string; readonly problems: readonly Problem[] }
  | {
      readonly status: 'ready';
      readonly dataset: Dataset;
      readonly engine: Engine;
    };

/** How a change enters the browser's history. */
export type Step = 'push' | 'replace';

/** What is being dragged, typed or stepped through: all changes of one gesture are one step in the history. */
export type Gesture = 'q' | 'reference' | 'time' | 'slide';

export interface DashboardState {
  readonly loading: Loading;
  /** The dataset's file, as the address names it. */
  readonly file: string;
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
  /** The gesture under way. */
  readonly gesture: Gesture | undefined;
  /** Steps that can be undone and redone, as the history knows. */
  readonly steps: { readonly back: number; readonly forward: number };
  readonly overlay: Overlay | undefined;

  dataset(file: string, result: Result<Dataset>): void;
  /** Takes over what an address says; makes no step of its own accord. */
  follow(
    read: { filters: Filters; view: View; ignored: readonly Ignored[]; appearance?: Appearance },
    step?: Step,
  ): void;
  filter(change: Partial<Filters>, gesture?: Gesture): void;
  lift(facet: Facet): void;
  reset(): void;
  show(change: Partial<View>, gesture?: Gesture): void;
  /** The drag or the typing is over: the next change is a step of its own. */
  endGesture(): void;
  appear(change: Partial<Appearance>): void;
  /**
   * Names one more part of the address that means nothing; an evidence id, a sort, a column or a slide is taken back with
   * it.
   */
  ignore(part: Ignored): void;
  dismissIgnored(): void;
  /** Undoes (negative) or redoes so many steps; nothing before the history has its say. */
  travel(by: number): void;
  /** Records a change in the history before anyone hears of it, and gives the steps that there are then. */
  record(next: DashboardState): DashboardState['steps'];
  /** Gathers a center, for a filter by several in one step, and says so; where nothing sees to held keys, it doesn't. */
  gather(center: CenterId): boolean;
  /** Lays something over the page in place of what lay there, or takes it away. */
  lay(overlay: Overlay | undefined): void;
}

/** Whether no filter, reference or scale is left to reset. */
export function isReset({ filters, view }: Pick<DashboardState, 'filters' | 'view'>): boolean {
  return (
    !FACETS.some((facet) => isActive(filters, facet)) &&
    view.reference === DEFAULT_VIEW.reference &&
    view.scale === DEFAULT_VIEW.scale
  );
}

/** A view without what means nothing there. */
function withoutPart(view: View, { key, value }: Ignored): View {
  if (key === 'cols') return { ...view, columns: view.columns.filter((column) => column !== value) };
  const isTaken = key === 'evidence' || key === 'sort' || key === 'slide';
  return isTaken ? { ...view, [key]: DEFAULT_VIEW[key] } : view;
}

/** The one store of a page; tests and the gallery make their own. `engineOf` makes what answers for a dataset. */
export function createDashboard(appearance: Appearance, engineOf: (dataset: Dataset) => Engine) {
  return createStore<DashboardState>()((set, get) => {
    /** Asks the engine: what comes of it at once; of what comes later only the answer to the newest question counts. */
    const ask = ({ loading, file, filters, view, revision }: DashboardState): Partial<DashboardState> => {
      if (loading.status !== 'ready') return {};
      const answered = (answer: Answer) => ({ answer, answered: revision });
      const failed = () => ({ loading: { status: 'failed', file, problems: [{ kind: 'unanswered' }] } }) as const;
      const setLater = (part: Partial<DashboardState>) => {
        if (get().revision === revision) set(part);
      };
      try {
        const answer = loading.engine.ask(filters, view.reference);
        if (!(answer instanceof Promise)) return answered(answer);
        answer.then(
          (late) => setLater(answered(late)),
          () => setLater(failed()),
        );
        return {};
      } catch {
        return failed();
      }
    };
    /** The first change of a gesture is a new step, those after it replace it. */
    const stepOf = (gesture: Gesture | undefined) => ({
      gesture,
      step: gesture !== undefined && gesture === get().gesture ? ('replace' as const) : ('push' as const),
    });
    const change = (part: Partial<DashboardState>, redraws: boolean) => {
      const next = { ...get(), ...part, revision: get().revision + (redraws ? 1 : 0) };
      // Everyone hears of a change together with its step and, where the engine answers at once, its answer: all is
      // rendered once.
      set({ ...next, steps: next.record(next), ...(redraws ? ask(next) : {}) });
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
      file: '',
      gesture: undefined,
      steps: { back: 0, forward: 0 },
      overlay: undefined,
      revision: 0,
      answer: undefined,
      answered: -1,
      step: undefined,

      dataset(file, result) {
        if (!result.ok) return set({ file, loading: { status: 'failed', file, problems: result.problems } });
        const dataset = result.value;
        change({ file, loading: { status: 'ready', dataset, engine: engineOf(dataset) }, step: undefined }, true);
      },
      follow({ filters, view, ignored, appearance = get().appearance }, step) {
        const now = get();
        // An address that asks for nothing else leaves the answer as it is: then nothing is drawn again.
        const same = dequal(filters, now.filters);
        const redrawn = !same || redraws(view) || appearance.lang !== now.appearance.lang;
        // What is equal stays the same object, for those who draw it.
        const open = dequal(view.open, now.view.open) ? now.view.open : view.open;
        change(
          {
            filters: same ? now.filters : filters,
            view: { ...view, open },
            ignored,
            appearance,
            step,
            gesture: undefined,
          },
          redrawn,
        );
      },
      filter(part, gesture) {
        change({ filters: { ...get().filters, ...part }, ...stepOf(gesture) }, true);
      },
      lift(facet) {
        change({ filters: without(get().filters, facet), ...stepOf(undefined) }, true);
      },
      reset() {
        change(
          {
            filters: NO_FILTERS,
            view: { ...get().view, reference: DEFAULT_VIEW.reference, scale: DEFAULT_VIEW.scale, evidence: undefined },
            ignored: [],
            ...stepOf(undefined),
          },
          true,
        );
      },
      show(part, gesture) {
        const view = { ...get().view, ...part };
        // One center alone is held against nothing.
        const comparing = view.comparing && view.compare.length > 1;
        const differencesOnly = view.differencesOnly && comparing;
        change({ view: { ...view, comparing, differencesOnly }, ...stepOf(gesture) }, redraws(part));
      },
      endGesture() {
        set({ gesture: undefined });
      },
      appear(part) {
        const next = { ...get().appearance, ...part };
        storeAppearance(next);
        change({ appearance: next, step: 'replace' }, part.lang !== undefined && part.lang !== get().appearance.lang);
      },
      ignore(part) {
        change({ ignored: [...get().ignored, part], view: withoutPart(get().view, part), step: 'replace' }, false);
      },
      dismissIgnored() {
        set({ ignored: [] });
      },
      travel() {},
      record: ({ steps }) => steps,
      gather: () => false,
      lay(overlay) {
        set({ overlay });
      },
    };
  });
}

export type Dashboard = ReturnType<typeof createDashboard>;
