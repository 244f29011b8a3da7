import { centersById } from '../../domain/center-index';
import type { CenterId, Dataset } from '../../domain/dataset';
import type { Dashboard } from '../../state/store';
import { effectOf, type HoldingKey, isHoldingKey, regathered, withGathered } from './gathered';
import './gathering.css';
import { labelMarker } from './marked-labels';
import { gatheredWords } from './messages';

/**
 * While Ctrl, Cmd or Shift is held, centers that are clicked are gathered; when it is released the page is filtered by all
 * of them in one step. With the first alone all others would leave the cards. Only where the key was seen to go down, as
 * its release is waited for. What is gathered is no part of address or history.
 */
export function gatherCenters(store: Dashboard, dataset: Dataset): () => void {
  const centers = centersById(dataset);
  const over = new AbortController();
  const held = new Set<HoldingKey>();
  const mark = labelMarker();
  // There from the start, or nobody would hear it.
  const status = document.createElement('div');
  status.className = 'gathering';
  status.setAttribute('role', 'status');
  document.body.append(status);
  let gathered: readonly CenterId[] = [];

  const tell = () => {
    const key = [...held].at(-1);
    const { lang } = store.getState().appearance;
    const names = gathered.map((id) => centers.get(id)?.name[lang] ?? id);
    status.textContent = key && names.length > 0 ? gatheredWords(names, key, lang) : '';
  };
  const become = (next: readonly CenterId[]) => {
    gathered = next;
    mark(gathered);
    tell();
  };
  const apply = () => {
    if (gathered.length === 0) return;
    const { filters, filter } = store.getState();
    const change = withGathered(filters, gathered);
    become([]);
    if (change) filter(change);
  };
  /** No key is held any more, whether its release was seen or not. */
  const release = () => {
    held.clear();
    apply();
  };
  /** A release may pass unseen; what comes next tells. */
  const notice = ({ ctrlKey, metaKey, shiftKey }: KeyboardEvent | PointerEvent) => {
    if (!ctrlKey && !metaKey && !shiftKey) release();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (isHoldingKey(key)) held.add(key);
    else notice(event);
    if (gathered.length === 0) return;
    const effect = effectOf(key);
    if (effect === 'apply') apply();
    if (effect !== 'drop') return;
    event.preventDefault();
    event.stopPropagation();
    become([]);
  };
  const onKeyUp = ({ key }: KeyboardEvent) => {
    if (!isHoldingKey(key) || !held.delete(key)) return;
    if (held.size === 0) apply();
    else if (gathered.length > 0) tell();
  };

  const options = { capture: true, signal: over.signal };
  // Where tooltips and shows listen for Esc as well: each of them hears of it.
  addEventListener('keydown', onKeyDown, options);
  // Behind what holds the place of the last click, on the window.
  document.addEventListener('keyup', onKeyUp, options);
  document.addEventListener('pointerdown', notice, options);
  // Whoever comes back has released the key elsewhere. What is left for good is left as its address says.
  addEventListener('blur', ({ target }) => target === window && release(), options);
  addEventListener(
    'pagehide',
    () => {
      held.clear();
      become([]);
    },
    options,
  );

  const unsubscribe = store.subscribe((state, before) => {
    if (state.appearance.lang !== before.appearance.lang) tell();
  });
  const { gather } = store.getState();
  store.setState({
    gather(center) {
      if (held.size === 0) return false;
      become(regathered(gathered, center));
      return true;
    },
  });
  return () => {
    over.abort();
    unsubscribe();
    become([]);
    status.remove();
    store.setState({ gather });
  };
}
