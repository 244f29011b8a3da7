import type { Dataset } from '../../domain/dataset';
import type { Answer, Engine } from '../../engine/answer';
import type { DeckContents } from '../../export/deck-contents';
import type { Subject } from '../../export/subject';
import { aimQuery } from '../../present/aim';
import { currentDeck, decksStore, decksText } from '../../present/decks';
import type { Dashboard } from '../../state/store';
import { activeValues, facetName } from '../facets/words';
import { outcomeWords, resultWords } from '../outcome-words';
import { allCenters } from './centers';
import { reached } from './jobs';

/** What is selected now, in the words of the page; waits for the answer to the newest question. */
export async function subjectOf(store: Dashboard): Promise<Subject> {
  const answer = await newestAnswer(store);
  const { loading, appearance } = store.getState();
  if (loading.status !== 'ready') throw new Error('No dataset to export');
  const { engine } = loading;
  const { lang } = appearance;
  return {
    store,
    answer,
    lang,
    day: today(),
    filters: activeValues(answer.filters, answer.dataset, lang).map(({ facet, words }) => ({
      facet: facetName(facet, lang),
      value: words,
    })),
    result: resultWords(answer, lang),
    remarks: (scope) => outcomeWords(answer[scope], scope, lang),
    deck: currentDeckKept(),
    slides: () => slidesNow(store, engine, answer.dataset),
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
  const { filters, view, appearance } = store.getState();
  return deckContents({
    deck: currentDeck(decksStore.getState()),
    home: aimQuery(filters, view),
    dataset,
    engine,
    lang: appearance.lang,
    day: today(),
  });
}

/** The reader's own day, as 2026-07-24. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
