import { DEFAULT_REFERENCE } from '../domain/area';

/** How the area card measures: both ends in m² on a log or linear axis, or the growth as a ratio. */
export const SCALES = ['log', 'linear', 'ratio'] as const;
export type Scale = (typeof SCALES)[number];

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
}

export const DEFAULT_VIEW: View = {
  reference: DEFAULT_REFERENCE,
  scale: 'log',
  card: undefined,
  tables: [],
  evidence: undefined,
};
