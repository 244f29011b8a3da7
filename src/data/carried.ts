/** What a page in one file carries within itself, and a served page fetches or finds in the browser's storage. */
export type Slot = 'dataset' | 'decks' | 'views' | 'faces';

/** A slice of the bundled face: the characters it has, as a range of CSS, and the file as a data URL. */
export interface CarriedFace {
  readonly range: string;
  readonly data: string;
}

/** The name under which the style sheets ask for it. */
export const BUNDLED_FACE = 'Noto Sans SC Variable';
/** From the thinnest to the boldest, all in one file. */
export const BUNDLED_WEIGHTS = '100 900';

/** The text of a slot; nothing in a page that is served. */
export function carried(slot: Slot): string | undefined {
  if (typeof document === 'undefined') return undefined;
  return document.getElementById(`carried-${slot}`)?.textContent || undefined;
}

/** The faces that a page in one file carries; none in a page that is served. */
export function carriedFaces(): readonly CarriedFace[] {
  return JSON.parse(carried('faces') ?? '[]');
}

/**
 * The key under which a page keeps something. Files opened from disk share one storage: what a file carries, and what is
 * made of it, stays apart from other files.
 */
export function storageKey(name: string): string {
  const file = typeof document === 'undefined' ? undefined : document.documentElement.dataset.file;
  return file === undefined ? `dashboard.${name}` : `dashboard.${file}.${name}`;
}
