import { DEFAULT_REFERENCE } from '../domain/area';
import type { CenterId } from '../domain/dataset';

/** How the area card measures: both ends in m² on a log or linear axis, or the growth as a ratio. */
export const SCALES = ['log', 'linear', 'ratio'] as const;
export type Scale = (typeof SCALES)[number];

/** What fills the page: the cards, or a list of all that the dataset holds of one kind. */
export const PAGES = ['cards', 'centers', 'events', 'visits', 'sources'] as const;
export type Page = (typeof PAGES)[number];

/** What the page is used for: looking around, presenting, the presenter's own window. */
export const MODES = ['explore', 'present', 'presenter'] as const;
export type Mode = (typeof MODES)[number];

/** The column that a list is sorted by; `-` before it in the address turns it around. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** So many centers stand side by side on a wide page. */
export const MOST_COMPARED = 4;

/** In the address after centers that are not compared yet: the open end of their list. No id looks so. */
export const NOT_YET_COMPARED = '..';

/** A show has no pages and no profiles: what leads to one leaves it; a step back leads to the slide again. */
const EXPLORING = { mode: 'explore', slide: 1, auto: undefined } as const satisfies Partial<View>;

/** A page is begun without what belongs to another one. */
export function pageView(page: Page): Partial<View> {
  return { ...EXPLORING, page, sort: undefined, columns: [], card: undefined };
}

/** A center's profile; evidence that lay above would hide it. */
export function profileView(center: CenterId): Partial<View> {
  return { ...EXPLORING, profile: center, evidence: undefined };
}

/** What is on screen apart from the filters; language and theme stand apart, they are the reader's own. */
export interface View {
  /** Reference area, m². */
  readonly reference: number;
  readonly scale: Scale;
  /** The one card that fills the page. */
  readonly card: string | undefined;
  /** Cards that show their table face. */
  readonly tables: readonly string[];
  /** The fact or derivation whose evidence is open. */
  readonly evidence: string | undefined;
  readonly page: Page;
  readonly sort: Sort | undefined;
  /** How the columns of the list differ from its usual ones: one more by its key, one less by `-` and its key. */
  readonly columns: readonly string[];
  /** What is unfolded: categories of functions by their id, what a paragraph passes over as `A1.3`. */
  readonly open: readonly string[];
  /** The center whose profile is open. */
  readonly profile: CenterId | undefined;
  /** Centers that are compared, in the order in which they were chosen; at most `MOST_COMPARED`. */
  readonly compare: readonly CenterId[];
  /** They stand side by side; else two or more are only ready for it. */
  readonly comparing: boolean;
  /** Side by side, only what differs is shown. */
  readonly differencesOnly: boolean;
  readonly mode: Mode;
  /** The slide that is shown, from 1. */
  readonly slide: number;
  /** Seconds that each slide stays where slides go on by themselves. */
  readonly auto: number | undefined;
}

export const DEFAULT_VIEW: View = {
  reference: DEFAULT_REFERENCE,
  scale: 'log',
  card: undefined,
  tables: [],
  evidence: undefined,
  page: 'cards',
  sort: undefined,
  columns: [],
  open: [],
  profile: undefined,
  compare: [],
  comparing: false,
  differencesOnly: false,
  mode: 'explore',
  slide: 1,
  auto: undefined,
};
