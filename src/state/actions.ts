import { useMemo } from 'react';
import type { CenterId } from '../domain/dataset';
import type { DateSpan } from '../domain/edtf';
import type { FunctionChoice } from '../engine/filters';
import { useDashboardStore } from './context';
import type { Dashboard } from './store';
import { type ListFacet, picked, pickedFunction, toggled, toggledFunction, toggledIn } from './toggle';

/** What a mark, a label or a figure does when it is clicked. */
export interface Actions {
  /** Opens the evidence of a fact or a derivation. */
  evidence(id: string): void;
  /** Filters by a value, alone in its facet unless it `adds`; releases it where it is filtered by. */
  toggle(facet: ListFacet, value: string, adds?: boolean): void;
  toggleFunction(choice: FunctionChoice, adds?: boolean): void;
  /** As `toggle`; but other centers would leave the cards with the first that is added: while a key is held they gather. */
  toggleCenter(center: CenterId, adds?: boolean): void;
  /** Unfolds what is folded, and folds it again. */
  unfold(id: string): void;
  /** Filters by date; `push` begins the drag of a brush, `replace` goes on with it. */
  time(span: DateSpan | undefined, step?: 'push' | 'replace'): void;
}

function actionsOf(store: Dashboard): Actions {
  const { getState } = store;
  const toggle: Actions['toggle'] = (facet, value, adds) =>
    getState().filter((adds ? toggled : picked)(getState().filters, facet, value));
  return {
    evidence: (id) => getState().show({ evidence: id }),
    toggle,
    toggleFunction: (choice, adds) =>
      getState().filter((adds ? toggledFunction : pickedFunction)(getState().filters, choice)),
    toggleCenter(center, adds) {
      const { filters, gather } = getState();
      const isGathered = adds && !filters.center.includes(center) && gather(center);
      if (!isGathered) toggle('center', center, adds);
    },
    unfold: (id) => getState().show({ open: toggledIn(getState().view.open, id) }),
    time(time, step) {
      if (step !== 'replace') getState().endGesture();
      getState().filter({ time }, step && 'time');
    },
  };
}

export function useActions(): Actions {
  const store = useDashboardStore();
  return useMemo(() => actionsOf(store), [store]);
}
