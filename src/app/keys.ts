import type { Dashboard, DashboardState } from '../state/store';
import { pressedKey } from '../ui/pressed-key';
import { TEXT_FIELDS } from '../ui/text-fields';
import { kept } from './kept';

/** Where the choice about single characters is kept: `off`, or nothing. */
export const SINGLE_KEYS = 'dashboard.keys';

interface PageKey {
  /** What is pressed: `Mod` is Ctrl or Cmd. A single character may stand in the way of dictation, and can be turned off. */
  readonly keys: readonly string[];
  /** Whether it does anything now; where not, it is the browser's. Always, where nothing is said. */
  isOffered?(state: DashboardState): boolean;
  /** Means the same while one types. */
  readonly inText?: boolean;
  run(state: DashboardState): void;
}

/** All keys of the page. The help panel lists this table. */
export const PAGE_KEYS = {
  palette: { keys: ['Mod+K'], inText: true, run: ({ lay }) => lay({ kind: 'palette' }) },
  // A Chinese keyboard sends full-width characters.
  search: { keys: ['/', '／'], run: ({ lay }) => lay({ kind: 'palette' }) },
  help: { keys: ['?', '？'], run: ({ lay }) => lay({ kind: 'help' }) },
  undo: { keys: ['Mod+Z'], run: ({ travel }) => travel(-1) },
  redo: { keys: ['Mod+Y', 'Mod+Shift+Z'], run: ({ travel }) => travel(1) },
  // The browser's own print would not wait until charts are drawn for paper. Lists and articles are as they are.
  print: {
    keys: ['Mod+P'],
    inText: true,
    isOffered: ({ answer, view }) => answer !== undefined && (view.mode === 'present' || view.page === 'cards'),
    run: ({ view, lay }) => lay({ kind: 'export', format: view.mode === 'present' ? 'pdf' : 'print' }),
  },
} as const satisfies Record<string, PageKey>;

const KEYS: readonly PageKey[] = Object.values(PAGE_KEYS);

/** Sees to the keys of the page from now on. What a control uses for itself, it takes with `preventDefault`. */
export function followKeys(store: Dashboard): void {
  document.addEventListener('keydown', (event) => {
    // An input method that composes sends 229, in some browsers without `isComposing`.
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.altKey) return;
    const pressed = pressedKey(event);
    const key = KEYS.find(({ keys }) => keys.includes(pressed));
    if (!key) return;
    const { target } = event;
    const isText = target instanceof Element && target.closest(TEXT_FIELDS) !== null;
    const state = store.getState();
    if (isText && !key.inText) return;
    // What lies over the page hides what would change.
    if (state.overlay !== undefined && pressed !== 'Mod+K') return;
    if (key.isOffered?.(state) === false) return;
    if (pressed.length === 1 && kept(SINGLE_KEYS) === 'off') return;
    event.preventDefault();
    key.run(state);
  });
}
