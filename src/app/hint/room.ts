import type { Dashboard } from '../../state/store';
import { whenIdle } from '../idle';

/** Fills the room that public/theme.js reserves on a first visit, or gives it back where the hint can't be had. */
export function fillHintRoom(store: Dashboard): void {
  const { dataset } = document.documentElement;
  if (dataset.hint === undefined) return;
  whenIdle(() =>
    import('./first-visit').then(
      ({ showHint }) => showHint(store),
      () => delete dataset.hint,
    ),
  );
}
