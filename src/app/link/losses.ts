import type { LinkLoss } from '../../i18n/links';
import { isOwnDeck } from '../../present/decks';
import { linkLosses } from '../../state/link';
import type { Dashboard } from '../../state/store';

/** What an address would not show others of what is on screen now. */
export function lossesNow(address: string, store: Dashboard): readonly LinkLoss[] {
  return linkLosses(address, { file: store.getState().file, hasOwnDeck: isOwnDeck() });
}
