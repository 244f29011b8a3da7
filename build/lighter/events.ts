/**
 * In place of Recharts' own answers to keys, pointers and fingers, which move its tooltip: keys, tooltip and clicks are
 * ours, over the tree that a screen reader reads (2 kB of the first load, and a store less that works at each movement).
 */
type Next = (action: unknown) => unknown;

const passing = { middleware: () => (next: Next) => (action: unknown) => next(action) };

export {
  passing as externalEventsMiddleware,
  passing as keyboardEventsMiddleware,
  passing as mouseClickMiddleware,
  passing as mouseMoveMiddleware,
  passing as touchEventMiddleware,
};

const named = (type: string) => (payload?: unknown) => ({ type, payload });

export const keyDownAction = named('keyDown');
export const focusAction = named('focus');
export const blurAction = named('blur');
export const mouseClickAction = named('mouseClick');
export const mouseMoveAction = named('mouseMove');
export const touchEventAction = named('touchMove');
export const externalEventAction = named('externalEvent');
