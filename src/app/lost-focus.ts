import type { Dashboard } from '../state/store';
import { hasBox } from '../ui/has-box';

/** What may be around the focus; the innermost that stays passes it on. */
const HOMES = '[data-panel], section[data-card], main';

/**
 * Where a filter, a step or another page takes away what has the focus, it would fall to the document's beginning. The
 * panel around it has it instead, or the heading of its card or page. Not in a show, whose keys the whole page hears.
 */
export function keepFocus(store: Dashboard): () => void {
  let last: Element | undefined;
  let homes: readonly Element[] = [];
  let checking: ReturnType<typeof setTimeout> | undefined;

  const onFocus = ({ target }: FocusEvent) => {
    // A dialog gives the focus back to what had it before.
    if (!(target instanceof Element) || target.closest('dialog')) return;
    last = target;
    homes = ancestors(target).filter((element) => element.matches(HOMES));
  };
  // Who presses beside everything has given the focus up.
  const onPress = () => {
    last = undefined;
  };
  const check = () => {
    const { activeElement, documentElement } = document;
    if (!last || documentElement.dataset.mode === 'present') return;
    if (activeElement && activeElement !== document.body && hasBox(activeElement)) return;
    if (hasBox(last)) return;
    const home = homes.find(hasBox) ?? document.querySelector('main');
    const heir = home?.matches('[data-panel]')
      ? home
      : (home?.querySelector('h2') ?? document.querySelector('main h2'));
    if (!(heir instanceof HTMLElement)) return;
    if (heir.tabIndex < 0) heir.tabIndex = -1;
    heir.focus({ preventScroll: true });
  };
  // When the change is drawn: the browser itself takes the focus from what is hidden only then.
  const onChange = () => {
    clearTimeout(checking);
    checking = setTimeout(() => requestAnimationFrame(() => setTimeout(check)));
  };

  document.addEventListener('focusin', onFocus);
  document.addEventListener('pointerdown', onPress, true);
  const unsubscribe = store.subscribe(onChange);
  return () => {
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('pointerdown', onPress, true);
    unsubscribe();
    clearTimeout(checking);
  };
}

function ancestors(element: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement ? [element, ...ancestors(parentElement)] : [element];
}
