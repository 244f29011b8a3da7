import { useState } from 'react';
import { useDashboardStore } from '../../state/context';
import type { DashboardState } from '../../state/store';
import { Drawing } from '../../ui/Drawing';
import { goneOn, type Stop, type Trail } from './trail';

/**
 * Leads back to the figure that was shown before this one. Where that is what undo leads to, it is an undo, so that
 * both agree; where more has happened since, it is a step of its own.
 */
export function BackButton({
  id,
  wordsOf,
}: {
  readonly id: string;
  /** The button's words for the figure that it leads to. */
  wordsOf(id: string): string;
}) {
  const store = useDashboardStore();
  const [walk, setWalk] = useState<{ readonly id: string; readonly trail: Trail }>({ id, trail: [] });
  if (walk.id !== id) {
    const from = { id: walk.id, step: store.getState().steps.back - 1 };
    setWalk({ id, trail: goneOn(walk.trail, from, id) });
  }
  const last = walk.trail.at(-1);
  if (!last) return null;
  return (
    <button type="button" className="tool evidence-back" onClick={() => goBack(last, store.getState())}>
      <Drawing path="M7 3L2 8l5 5M2 8h12" />
      {wordsOf(last.id)}
    </button>
  );
}

function goBack({ id, step }: Stop, { steps, travel, show }: DashboardState): void {
  if (steps.back - 1 === step) travel(-1);
  else show({ evidence: id });
}
