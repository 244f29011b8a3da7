import { createRoot } from 'react-dom/client';
import { DashboardContext } from '../../state/context';
import type { Dashboard } from '../../state/store';
import { keep } from '../kept';
import { Hint } from './Hint';

/** Read by public/theme.js too, which reserves the room before the first paint. */
const DISMISSED = 'dashboard.hint';

/** Fills the room that a first visit reserves in the header. It comes when the page is idle, and never takes the focus. */
export function showHint(store: Dashboard): void {
  const room = document.querySelector('[data-room="hint"]');
  if (!room || document.documentElement.dataset.hint === undefined) return;
  const root = createRoot(room);
  const hide = () => {
    unsubscribe();
    root.unmount();
    delete document.documentElement.dataset.hint;
  };
  // Who lets a card fill the page, or presents, wants all the room, and has dismissed nothing.
  const unsubscribe = store.subscribe(({ view }) => (view.card !== undefined || view.mode !== 'explore') && hide());
  root.render(
    <DashboardContext value={store}>
      <Hint
        onDismiss={() => {
          keep(DISMISSED, '1');
          hide();
        }}
      />
    </DashboardContext>,
  );
}
