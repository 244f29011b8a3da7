import { useEffect } from 'react';
import { pressedKey } from '../ui/pressed-key';

const UNDO = ['Mod+Z'];
const REDO = ['Mod+Y', 'Mod+Shift+Z'];

/**
 * The keys of undoing and redoing while a dialog is open. In a text field they stay the field's own, as on the page: it
 * takes back letters where we know only all that was typed, and two sorts of undoing under one key would surprise.
 */
export function useStepKeys(onStep: (by: -1 | 1) => void): void {
  useEffect(() => {
    // The document's: undoing may take away what has the focus.
    const follow = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.isComposing || event.altKey) return;
      if (target instanceof Element && target.closest('textarea, input:not([type="file"])')) return;
      const pressed = pressedKey(event);
      const by = UNDO.includes(pressed) ? -1 : REDO.includes(pressed) ? 1 : undefined;
      if (by === undefined) return;
      event.preventDefault();
      onStep(by);
    };
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, [onStep]);
}
