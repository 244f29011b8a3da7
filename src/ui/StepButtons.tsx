import { IconButton } from './IconButton';

const BACK = 'M6 3L2.5 6.5L6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7';
const FORWARD = 'M10 3l3.5 3.5L10 10M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9';

/** Undo and redo. Never `disabled`: that would take the focus away from the one who has just come to the end. */
export function StepButtons({
  words,
  steps: { back, forward },
  onStep,
}: {
  readonly words: { readonly undo: string; readonly redo: string };
  /** How many steps there are in each direction. */
  readonly steps: { readonly back: number; readonly forward: number };
  onStep(by: -1 | 1): void;
}) {
  return (
    <>
      <IconButton name={words.undo} path={BACK} aria-disabled={back === 0} onClick={() => onStep(-1)} />
      <IconButton name={words.redo} path={FORWARD} aria-disabled={forward === 0} onClick={() => onStep(1)} />
    </>
  );
}
