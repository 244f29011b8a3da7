import type { CarriedFace } from '../../data/carried';
import { localeOf } from '../../i18n/lang';
import { writeAddress } from '../../state/address';
import { loadViews, viewsText } from '../../state/saved-views';
import { faceOf, slicesFor } from '../faces';
import { fileName } from '../file-name';
import type { Export } from '../formats';
import type { Progress } from '../subject';
import { charactersOf, filledPage } from './fill';

/** The page that the build leaves beside this one, with empty slots for what it is to carry. */
const PAGE = 'one-file.html';

/**
 * The page in one file: it opens from disk without a network, on what is on screen now, with the dataset, the current
 * deck, the saved views and the faces that their words need. Other decks stay here.
 */
const oneFile: Export = async (subject, progress) => {
  const { store, answer, lang, day, deck } = subject;
  const page = await pageText(new URL(PAGE, document.baseURI));
  const carried = {
    dataset: JSON.stringify(answer.dataset),
    decks: deck.kept,
    views: viewsText({ ...loadViews(), unread: [] }),
  };
  const words = [charactersOf(page), ...Object.values(carried)].join('');
  const faces = await facesFor(words, progress);
  const { filters, view } = store.getState();
  const query = writeAddress(filters, view, { lang, theme: 'system' }) || `lang=${lang}`;
  const start = {
    locale: localeOf[lang],
    query: `?${query}`,
    file: `${day}-${Math.random().toString(36).slice(2, 10)}`,
  };
  const text = filledPage(page, start, { ...carried, faces: JSON.stringify(faces) });
  return {
    name: fileName(deck.name || answer.dataset.meta.title[lang], subject, 'html'),
    blob: new Blob([text], { type: 'text/html' }),
  };
};

export default oneFile;

/** One after the other, so that there is progress to tell. */
async function facesFor(words: string, progress: Progress): Promise<readonly CarriedFace[]> {
  const slices = slicesFor(words);
  const faces: CarriedFace[] = [];
  for (const slice of slices) {
    faces.push(await faceOf(slice));
    progress(faces.length / slices.length);
  }
  return faces;
}

async function pageText(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers with ${response.status}`);
  return response.text();
}
