import { createRoot } from 'react-dom/client';
import { CardFrame } from '../app/CardFrame';
import type { Card } from '../cards/card';
import { CARDS } from '../cards/index';
import { BUNDLED, loadDataset } from '../data/load';
import type { Dataset } from '../domain/dataset';
import { readAppearance } from '../state/appearance';
import { DashboardContext } from '../state/context';
import { createDashboard } from '../state/store';
import { DEFAULT_VIEW, SCALES } from '../state/view';
import '../styles/index.css';
import './gallery.css';
import { inlineEngine } from '../engine/inline';
import { Profiled } from './Profiled';
import { type GalleryState, STATES } from './states';

/*
 * Every card in every state, for working on them and for looking at all of them after a change. Never shipped.
 * /gallery.html?card=area&state=all&lang=en&theme=dark&scale=ratio&ref=1000 narrows it to one.
 */
const query = new URLSearchParams(location.search);
const appearance = readAppearance(query);
document.documentElement.lang = appearance.lang;
document.documentElement.dataset.theme = appearance.theme === 'dark' ? 'dark' : 'light';

const scale = SCALES.find((name) => name === query.get('scale')) ?? DEFAULT_VIEW.scale;
const reference = Number(query.get('ref')) || DEFAULT_VIEW.reference;

const chosen = <T extends { readonly id: string }>(entries: readonly T[], key: string) =>
  entries.filter(({ id }) => !query.has(key) || query.getAll(key).includes(id));

function Specimen({ card, state, bundled }: { card: Card; state: GalleryState; bundled: Dataset }) {
  const dataset = state.dataset(bundled);
  const store = createDashboard(appearance, inlineEngine);
  store.getState().dataset('gallery', { ok: true, value: dataset });
  store.getState().filter(state.filters(dataset));
  store.getState().show({ scale, reference });
  const shown: Card = state.fails
    ? {
        ...card,
        model() {
          throw new Error('Failing on purpose');
        },
      }
    : card;
  return (
    <DashboardContext value={store}>
      <div className="specimen" data-specimen={`${card.id} ${state.id}`}>
        <p>
          {card.id} · {state.id}
        </p>
        <div className="cards">
          <CardFrame card={shown} />
        </div>
      </div>
    </DashboardContext>
  );
}

const result = await loadDataset(BUNDLED, document.baseURI);
const root = document.getElementById('root');
if (!result.ok) throw new Error(JSON.stringify(result.problems));
if (root)
  createRoot(root).render(
    query.has('profiled') ? (
      <Profiled dataset={result.value} appearance={appearance} />
    ) : (
      chosen(CARDS, 'card').flatMap((card) =>
        chosen(STATES, 'state').map((state) => (
          <Specimen key={`${card.id} ${state.id}`} card={card} state={state} bundled={result.value} />
        )),
      )
    ),
  );
