import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { App } from './app/App';
import { followDocument } from './app/document';
import { FailedApp } from './app/FailedApp';
import { fillHintRoom } from './app/hint/room';
import { datasetFile, followAddress } from './app/history';
import { followKeys } from './app/keys';
import { keepFocus } from './app/lost-focus';
import { fetchAhead } from './app/on-demand';
import { followPrint } from './app/paper';
import { CARDS } from './cards/index';
import { carried } from './data/carried';
import { loadDataset } from './data/load';
import { readAppearance } from './state/appearance';
import { DashboardContext } from './state/context';
import { createDashboard } from './state/store';
import './styles/index.css';
import { inlineEngine } from './engine/inline';

const store = createDashboard(readAppearance(new URLSearchParams(location.search)), inlineEngine);

let isFollowing = false;

/** Fetches the dataset that the address names; the address is read once its words mean something. */
async function load() {
  const file = datasetFile();
  const result = await loadDataset(file, document.baseURI);
  store.getState().dataset(file, result);
  const { loading } = store.getState();
  if (loading.status !== 'ready' || isFollowing) return;
  isFollowing = true;
  followAddress(store, {
    dataset: loading.dataset,
    cards: CARDS.map(({ id }) => id),
  });
  fetchAhead(store, loading.dataset);
  fillHintRoom(store);
}

if (carried('faces') !== undefined) import('./app/carried-faces').then(({ offerFaces }) => offerFaces());

followDocument(store);
followKeys(store);
followPrint();
keepFocus(store);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <DashboardContext value={store}>
      <ErrorBoundary FallbackComponent={FailedApp}>
        <App onRetry={load} />
      </ErrorBoundary>
    </DashboardContext>,
  );
load();
