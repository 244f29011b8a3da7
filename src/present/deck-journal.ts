import type { Decks } from './decks';

/** How a change is told of, and the field that it is typed into. */
export interface Change {
  readonly words?: string;
  readonly field?: string;
}

/** Older steps are forgotten. */
const MOST = 200;

/** The decks as they were before each step, the latest last, and as they were before each undoing. */
export interface DeckJournal {
  readonly past: readonly Decks[];
  readonly future: readonly Decks[];
  /** What is being typed into: all that one types there is one step. */
  readonly field: string | undefined;
}

export const NO_STEPS: DeckJournal = { past: [], future: [], field: undefined };

/** A step away from the present decks, or one more letter of the field that the latest step began to fill. */
export function steppedFrom({ past, field }: DeckJournal, present: Decks, into?: string): DeckJournal {
  if (into !== undefined && into === field) return { past, future: [], field };
  return { past: [...past, present].slice(-MOST), future: [], field: into };
}

/** The decks after undoing (-1) or redoing (1) a step, and what is left to do so; nothing where there is no step. */
export function travelled(
  { past, future }: DeckJournal,
  present: Decks,
  by: -1 | 1,
): { readonly decks: Decks; readonly journal: DeckJournal } | undefined {
  const [from, to] = by < 0 ? [past, future] : [future, past];
  const decks = from.at(-1);
  if (!decks) return undefined;
  const [left, more] = [from.slice(0, -1), [...to, present]];
  const journal = by < 0 ? { past: left, future: more } : { past: more, future: left };
  return { decks, journal: { ...journal, field: undefined } };
}
