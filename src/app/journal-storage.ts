import type { Journal } from '../state/journal';

/** What the page writes into the history entries of its steps. */
interface EntryMark {
  readonly journal: string;
  readonly step: number;
}

const KEY = 'dashboard.journal';

/** Tells entries of this tab's journal from those of another visit. */
let id = Math.random().toString(36).slice(2);

export function markOf(step: number): EntryMark {
  return { journal: id, step };
}

/** The step that an entry's state marks, if it is one of this journal. */
export function stepOf(state: unknown): number | undefined {
  const mark = asMark(state);
  return mark?.journal === id ? mark.step : undefined;
}

/** The journal that a reload interrupted, at the step of the entry that the page came back to. */
export function storedJournal(state: unknown): Journal | undefined {
  const mark = asMark(state);
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (!mark || !isStored(stored) || stored.id !== mark.journal) return undefined;
    const { queries, first, oldest } = stored;
    if (mark.step < first || mark.step >= first + queries.length) return undefined;
    id = stored.id;
    return { queries, first, oldest, index: mark.step };
  } catch {
    return undefined;
  }
}

export function storeJournal({ queries, first, oldest }: Journal): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ id, queries, first, oldest }));
  } catch {
    // Storage may be full or forbidden: a reload then begins a new journal.
  }
}

function asMark(state: unknown): EntryMark | undefined {
  if (typeof state !== 'object' || state === null || !('journal' in state) || !('step' in state)) return undefined;
  const { journal, step } = state;
  return typeof journal === 'string' && isIndex(step) ? { journal, step } : undefined;
}

function isStored(value: unknown): value is { id: string } & Pick<Journal, 'queries' | 'first' | 'oldest'> {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'queries' in value && 'first' in value && 'oldest' in value)) return false;
  const { id, queries, first, oldest } = value;
  const areQueries = Array.isArray(queries) && queries.every((query) => typeof query === 'string');
  return typeof id === 'string' && areQueries && isIndex(first) && isIndex(oldest);
}

const isIndex = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
