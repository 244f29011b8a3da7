import type { Dataset } from '../../domain/dataset';
import { today } from '../../domain/today';
import type { Answer, Engine } from '../../engine/answer';
import type { DeckContents } from '../../export/deck-contents';
import { fileStem } from '../../export/file-name';
import type { FilterWords, Subject } from '../../export/subject';
import { deckName } from '../../present/deck';
import { currentDeck, decksStore, decksText } from '../../present/decks';
import { showHome } from '../../present/session';
import { audienceLink } from '../../state/link';
import type { Dashboard } from '../../state/store';
import { activeValues, facetName } from '../facets/words';
import { outcomeWords, resultWords } from '../outcome-words';
import { FILTER_WORDS } from '../present/filter-words';
import { allCenters } from './centers';
import { reached } from './jobs';

/** What is selected now, in the words of the page; waits for the answer to the newest question. */
export async function subjectOf(store: Dashboard): Promise<Subject> {
  const answer = await newestAnswer(store);
  const { loading, appearance } = store.getState();
  if (loading.status !== 'ready') throw new Error('No dataset to export');
  const { engine } = loading;
  const { lang } = appearance;
  const filters = activeValues(answer.filters, answer.dataset, lang).map(({ facet, words }) => ({
    facet: facetName(facet, lang),
    value: words,
  }));
  let all: ReturnType<Engine['ask']> | undefined;
  return {
    store,
    answer,
    lang,
    day: today(),
    filters,
    result: resultWords(answer, lang),
    remarks: (scope) => outcomeWords(answer[scope], scope, lang),
    empty: (scope) => FILTER_WORDS.empty(answer, scope, lang),
    async whole() {
      all ??= engine.ask(answer.filters, answer.reference, Number.POSITIVE_INFINITY);
      return all;
    },
    deck: currentDeckKept(),
    slides: () => slidesNow(store, engine, answer.dataset),
    printDeck: () => deckPrinted(store, answer.dataset, filters),
    centers: (progress) => allCenters(answer, engine, lang, progress),
  };
}

function newestAnswer(store: Dashboard): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      const { answer, answered, revision, loading } = store.getState();
      if (loading.status === 'failed') reject(new Error('No dataset to export'));
      else if (answer && answered === revision) resolve(answer);
      else return;
      stop();
    };
    const stop = store.subscribe(settle);
    settle();
  });
}

function currentDeckKept(): Subject['deck'] {
  const deck = currentDeck(decksStore.getState());
  return { name: deck.cover.title || deck.name, kept: decksText({ decks: [deck], current: deck.id, unread: [] }) };
}

/** The current deck; slides without filters of their own are under those of now. */
async function slidesNow(store: Dashboard, engine: Engine, dataset: Dataset): Promise<DeckContents> {
  const { deckContents } = await reached(() => import('./deck-contents'));
  const { appearance, file } = store.getState();
  return deckContents({
    deck: currentDeck(decksStore.getState()),
    home: showHome(store),
    dataset,
    engine,
    page: { file, link: (aim) => audienceLink({ ...aim, appearance, file }, undefined, location.href) },
    lang: appearance.lang,
    day: today(),
  });
}

async function deckPrinted(store: Dashboard, dataset: Dataset, filters: readonly FilterWords[]): Promise<void> {
  const { printDeck } = await reached(() => import('../print/print-deck'));
  const deck = currentDeck(decksStore.getState());
  const { lang } = store.getState().appearance;
  const title = fileStem(deckName(deck, dataset, lang), { filters, day: today(), lang });
  return printDeck(store, { deck, home: showHome(store), dataset, title });
}
