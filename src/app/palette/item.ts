import type { Text } from '../../domain/dataset';
import type { DashboardState } from '../../state/store';
import type { PAGE_KEYS } from '../keys';

/** In this order where nothing else decides. */
export const GROUPS = [
  'center',
  'action',
  'function',
  'category',
  'place',
  'person',
  'firm',
  'source',
  'profile',
] as const;
export type Group = (typeof GROUPS)[number];

/** Something that can be chosen in the palette. */
export interface Item {
  /** Its group and a name within it. */
  readonly id: string;
  readonly group: Group;
  /** Shown in the reader's language, found in both. */
  readonly words: Text;
  readonly detail?: Text | undefined;
  /** Other short names: found by these as by its own, by sound too. */
  readonly names?: readonly Text[];
  /** Found by these words too, after all that are found by their name. */
  readonly also?: readonly string[];
  /** The page's key for the same. */
  readonly key?: keyof typeof PAGE_KEYS;
  /** The card that it changes: it is brought into sight. */
  readonly card?: string;
  run(state: DashboardState): void;
  /** What Shift+Enter does. */
  readonly second?: { readonly words: Text; run(state: DashboardState): void };
}
