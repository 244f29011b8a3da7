import type { ReactNode } from 'react';
import { PassingButton } from './PassingButton';

/** A value that holds, in a list of such: a press takes it away, and hands the focus on. */
export function Chip({
  name,
  home,
  heirs,
  onRemove,
  children,
}: {
  /** What pressing it does, in words. */
  readonly name: string;
  readonly home: string;
  readonly heirs: string;
  onRemove(): void;
  readonly children: ReactNode;
}) {
  return (
    <PassingButton home={home} heirs={heirs} className="chip" aria-label={name} onClick={onRemove}>
      {children}
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M2 2l6 6M8 2l-6 6" />
      </svg>
    </PassingButton>
  );
}
