/**
 * In place of Recharts' own keys (its accessibility layer), which each card turns off: the keys of our charts are those of
 * the tree that a screen reader reads (1 kB of the first load).
 */
type Next = (action: unknown) => unknown;

export const keyboardEventsMiddleware = { middleware: () => (next: Next) => (action: unknown) => next(action) };

const named = (type: string) => (payload?: unknown) => ({ type, payload });

export const keyDownAction = named('keyDown');
export const focusAction = named('focus');
export const blurAction = named('blur');
