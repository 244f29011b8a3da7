/** All that the windows of a show have in common at a moment. */
export interface Step {
  /** The slide, from 0. */
  readonly index: number;
  /** The show has come to its end, after the last slide. */
  readonly isEnd: boolean;
  readonly isBlack: boolean;
  /** The code for phones lies over the slide. */
  readonly hasCode: boolean;
  /** The filters and view of now, as a query. */
  readonly query: string;
  readonly home: string;
  readonly started: number;
}

export type Message =
  | { readonly type: 'hello' }
  | { readonly type: 'step'; readonly step: Step }
  /** The show is over in the window that says so. */
  | { readonly type: 'left' };

/** What another window said; nothing where it means nothing here. */
export function readMessage(value: unknown): Message | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  if (value.type === 'hello' || value.type === 'left') return { type: value.type };
  if (value.type !== 'step' || !('step' in value)) return undefined;
  const step = readStep(value.step);
  return step && { type: 'step', step };
}

function readStep(value: unknown): Step | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { index, isEnd, isBlack, hasCode, query, home, started } = value as Readonly<Record<string, unknown>>;
  return typeof index === 'number' &&
    Number.isInteger(index) &&
    index >= 0 &&
    typeof isEnd === 'boolean' &&
    typeof isBlack === 'boolean' &&
    typeof hasCode === 'boolean' &&
    typeof query === 'string' &&
    typeof home === 'string' &&
    typeof started === 'number'
    ? { index, isEnd, isBlack, hasCode, query, home, started }
    : undefined;
}
