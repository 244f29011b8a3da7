/** Browsers keep so many entries of a tab's history, the present one included. */
const KEPT = 50;

/** Older steps are forgotten. */
const MOST = 1000;

/**
 * The steps of filters and view, each as the query of its address. The journal reaches further back than the browser's
 * history: from `oldest` on, each step has an entry there; what lies before has none, and takes the place of the
 * entry that the browser still has.
 */
export interface Journal {
  readonly queries: readonly string[];
  readonly index: number;
  readonly oldest: number;
}

export function beginJournal(query: string): Journal {
  return { queries: [query], index: 0, oldest: 0 };
}

/** A new step after the present one; what had been undone is gone. */
export function pushStep({ queries, index, oldest }: Journal, query: string): Journal {
  const steps = [...queries.slice(0, index + 1), query];
  const forgotten = Math.max(0, steps.length - MOST);
  const present = steps.length - 1 - forgotten;
  // The entry that the browser is at holds the present step, also where that one had lost its own.
  const held = Math.min(oldest, index) - forgotten;
  return { queries: steps.slice(forgotten), index: present, oldest: Math.max(0, held, present - KEPT + 1) };
}

/** The present step anew, as a drag goes on. */
export function replaceStep(journal: Journal, query: string): Journal {
  return { ...journal, queries: journal.queries.map((step, index) => (index === journal.index ? query : step)) };
}

/** At another step; an index outside is that of the nearest step. */
export function atStep(journal: Journal, index: number): Journal {
  return { ...journal, index: Math.max(0, Math.min(index, journal.queries.length - 1)) };
}

/** How to come to a step: so many entries of the browser's history first, then whether the rest is ours to do. */
export function wayTo(
  { index, oldest }: Journal,
  target: number,
): { readonly entries: number; readonly rest: boolean } {
  const held = (step: number) => Math.max(step, oldest);
  return { entries: held(target) - held(index), rest: target < oldest };
}
