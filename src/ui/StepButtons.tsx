import { IconButton } from './IconButton';

const BACK = 'M6 3L2.5 6.5L6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7';
const FORWARD = 'M10 3l3.5 3.5L10 10M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9';

/** Undo and redo. Never `disabled`: that would take the focus away from the one who has just come to the end. */
export function StepButtons({
  words,
  canUndo,
  canRedo,
  onStep,
}: {
  readonly words: { readonly undo: string; readonly redo: string };
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  onStep(by: -1 | 1): void;
}) {
  return (
    <>
      <IconButton name={words.undo} path={BACK} aria-disabled={!canUndo} onClick={() => onStep(-1)} />
      <IconButton name={words.redo} path={FORWARD} aria-disabled={!canRedo} onClick={() => onStep(1)} />
    </>
  );
}
