/** Browsers keep so many entries of a tab's history, the present one included. */
const KEPT = 50;

/** Older steps are forgotten. */
const MOST = 1000;

/**
 * The steps of filters and view, each as the query of its address. The journal reaches further back than the browser's
 * history: from `oldest` on, each step has an entry there; what lies before has none, and takes the place of the
 * entry that the browser still has. Steps keep their numbers when older ones are forgotten: the browser's entries are
 * marked with them.
 */
export interface Journal {
  /** From step `first` on. */
  readonly queries: readonly string[];
  readonly first: number;
  /** The present step. */
  readonly index: number;
  readonly oldest: number;
}

export function beginJournal(query: string): Journal {
  return { queries: [query], first: 0, index: 0, oldest: 0 };
}

/** The query of the present step. */
export function presentQuery({ queries, first, index }: Journal): string {
  return queries[index - first] ?? '';
}

/** How many steps lie before the present one, and how many after it. */
export function stepsAround({ queries, first, index }: Journal): { readonly back: number; readonly forward: number } {
  return { back: index - first, forward: first + queries.length - 1 - index };
}

/** A new step after the present one; what had been undone is gone. */
export function pushStep({ queries, first, index, oldest }: Journal, query: string): Journal {
  const steps = [...queries.slice(0, index + 1 - first), query].slice(-MOST);
  const present = index + 1;
  // The entry that the browser is at holds the present step, also where that one had lost its own.
  const held = Math.min(oldest, index);
  return {
    queries: steps,
    first: present + 1 - steps.length,
    index: present,
    oldest: Math.max(0, held, present - KEPT + 1),
  };
}

/** The present step anew, as a drag goes on. */
export function replaceStep(journal: Journal, query: string): Journal {
  const at = journal.index - journal.first;
  return { ...journal, queries: journal.queries.map((step, index) => (index === at ? query : step)) };
}

/** At another step; a number outside is that of the nearest step. */
export function atStep(journal: Journal, index: number): Journal {
  const { queries, first } = journal;
  return { ...journal, index: Math.max(first, Math.min(index, first + queries.length - 1)) };
}

/** How to come to a step: so many entries of the browser's history first, then whether the rest is ours to do. */
export function wayTo(
  { index, oldest }: Journal,
  target: number,
): { readonly entries: number; readonly rest: boolean } {
  const held = (step: number) => Math.max(step, oldest);
  return { entries: held(target) - held(index), rest: target < oldest };
}
