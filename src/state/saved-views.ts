import { carried, storageKey } from '../data/carried';
import type { Filters } from '../engine/filters';
import { writeAddress } from './address';
import type { View } from './view';

/** Filters and view under a name, as the query of their address; language, theme and dataset stand apart. */
export interface SavedView {
  readonly name: string;
  readonly query: string;
}

/** All that is kept. What can't be read stays as it is: it may be of a newer version of this page. */
export interface SavedViews {
  readonly views: readonly SavedView[];
  readonly unread: readonly unknown[];
}

/** Longer names don't fit where they are listed. */
export const MOST_LETTERS = 60;

const STORAGE_KEY = storageKey('views');

/** The views that are kept on this machine, or else those that the page carries. */
export function loadViews(): SavedViews {
  const others = carried('views') ?? null;
  try {
    return parseViews(localStorage.getItem(STORAGE_KEY) ?? others);
  } catch {
    return parseViews(others);
  }
}

/** False where storage is full or closed. */
export function storeViews(saved: SavedViews): boolean {
  try {
    localStorage.setItem(STORAGE_KEY, viewsText(saved));
    return true;
  } catch {
    return false;
  }
}

/** Reads what was kept; a text that is no list is kept as one entry that can't be read. */
export function parseViews(text: string | null): SavedViews {
  const views: SavedView[] = [];
  const unread: unknown[] = [];
  for (const entry of entriesOf(text)) {
    const view = viewOf(entry);
    // Another tab may have taken the same name.
    if (view) views.push({ ...view, name: freeName(views, view.name) });
    else unread.push(entry);
  }
  return { views, unread };
}

export function viewsText({ views, unread }: SavedViews): string {
  return JSON.stringify([...views, ...unread]);
}

export function queryOf(filters: Filters, view: View): string {
  return writeAddress(filters, view, { lang: 'zh', theme: 'system' }).replace(/&?lang=zh$/, '');
}

/** Why a name can't be given to a view, `own` being the name that it has. */
export function nameFault({ views }: SavedViews, name: string, own?: string): 'empty' | 'taken' | undefined {
  if (name.trim() === '') return 'empty';
  return views.some((view) => view.name === name.trim() && view.name !== own) ? 'taken' : undefined;
}

/** The name, numbered where it is taken. */
export function freeName(views: readonly SavedView[], name: string): string {
  const isTaken = (wanted: string) => views.some((view) => view.name === wanted);
  const numbered = (count: number): string => {
    const wanted = count === 1 ? name : `${name} ${count}`;
    return isTaken(wanted) ? numbered(count + 1) : wanted;
  };
  return numbered(1);
}

/** Adds a view, at the end or where it was before. */
export function withView({ views, unread }: SavedViews, view: SavedView, at = views.length): SavedViews {
  const added = { ...view, name: freeName(views, view.name.trim()) };
  return { views: [...views.slice(0, at), added, ...views.slice(at)], unread };
}

export function renamed({ views, unread }: SavedViews, from: string, to: string): SavedViews {
  const others = views.filter(({ name }) => name !== from);
  const name = freeName(others, to.trim());
  return { views: views.map((view) => (view.name === from ? { ...view, name } : view)), unread };
}

export function withoutView({ views, unread }: SavedViews, name: string): SavedViews {
  return { views: views.filter((view) => view.name !== name), unread };
}

function entriesOf(text: string | null): readonly unknown[] {
  if (text === null || text === '') return [];
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored : [stored];
  } catch {
    return [text];
  }
}

function viewOf(entry: unknown): SavedView | undefined {
  if (typeof entry !== 'object' || entry === null || !('name' in entry && 'query' in entry)) return undefined;
  const { name, query } = entry;
  if (typeof name !== 'string' || typeof query !== 'string' || Object.keys(entry).length > 2) return undefined;
  return name.trim() === '' || name.length > 2 * MOST_LETTERS ? undefined : { name: name.trim(), query };
}
