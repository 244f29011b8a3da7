import type { Dataset } from '../../domain/dataset';
import { print } from '../../export/print/print';
import type { Deck } from '../../present/deck';
import { Preview } from '../../present/Preview';
import { DashboardContext } from '../../state/context';
import type { Dashboard } from '../../state/store';
import { FILTER_WORDS } from '../present/filter-words';

/** Prints a deck, each slide a page, as present mode shows it; slides without filters of their own under those of `home`. */
export function printDeck(
  store: Dashboard,
  { deck, home, dataset, title }: { deck: Deck; home: string; dataset: Dataset; title: string },
): Promise<void> {
  return print({
    title,
    lang: store.getState().appearance.lang,
    paper: 'slide',
    content: (
      <DashboardContext value={store}>
        {deck.slides.map(({ id }, index) => (
          <div key={id} className="printout-page">
            <Preview deck={deck} index={index} home={home} dataset={dataset} words={FILTER_WORDS} />
          </div>
        ))}
      </DashboardContext>
    ),
    isReady: (room) => room.querySelectorAll('[data-slide][data-revision]').length === deck.slides.length,
  });
}
