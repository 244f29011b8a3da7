import type { ComponentProps, FunctionComponent } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Dashboard } from '../state/store';
import type { Page } from '../state/view';
import { whenIdle } from './idle';
import { onDemand } from './OnDemand';

/*
 * What nobody sees until it is asked for comes in chunks of its own: it would weigh on the first load. It is fetched
 * as soon as the page is idle, so that nobody waits for it, also where the network goes away.
 */
export const CardTable = onDemand(() => import('./CardTable'));
export const EmptyCard = onDemand(() => import('./EmptyCard'));
export const IgnoredParts = onDemand(() => import('./IgnoredParts'));
export const EvidencePanel = onDemand(
  () => import('./evidence/EvidencePanel'),
  (store) => store.getState().show({ evidence: undefined }),
);
export const FacetPanel = onDemand(() => import('./facets/FacetPanel'));
export const SavedViews = onDemand(() => import('./saved/SavedViews'));
export const ProfileLayer = onDemand(
  () => import('./profile/ProfileLayer'),
  (store) => store.getState().show({ profile: undefined, compare: [] }),
);
export const Palette = onDemand(
  () => import('./palette/Palette'),
  (store) => store.getState().lay(undefined),
);
export const DeckLayer = onDemand(
  () => import('./present/DeckLayer'),
  (store) => store.getState().lay(undefined),
);
export const ExportMenu = onDemand(
  () => import('./export/ExportMenu'),
  (store) => store.getState().lay(undefined),
);
export const CardMenu = onDemand(
  () => import('./export/CardMenu'),
  (store) => store.getState().lay(undefined),
);
export const HelpPanel = onDemand(
  () => import('./help/HelpPanel'),
  (store) => store.getState().lay(undefined),
);
export const PresentPage = onDemand(
  () => import('./present/PresentPage'),
  (store) => store.getState().show({ mode: 'explore' }),
);
const ListPage = onDemand(() => import('./lists/ListPage'));
const SourcesPage = onDemand(() => import('./sources/SourcesPage'));
/** What fills the page in place of the cards, by what the address calls it. */
export const OTHER_PAGES: Readonly<Partial<Record<Page, FunctionComponent<ComponentProps<typeof ListPage>>>>> = {
  centers: ListPage,
  events: ListPage,
  visits: ListPage,
  sources: SourcesPage,
};
/** Not fetched ahead: a dataset that can't be used is rare. */
export const FailedPage = onDemand(() => import('./FailedPage'));

/**
 * Fetches the chunks when there is nothing else to do. A failure is no loss: parts are asked for again in use, and the
 * page does without lighting what belongs together, without holding what is clicked, and without gathering centers.
 */
export function fetchAhead(store: Dashboard, dataset: Dataset): void {
  const link = async () => (await import('./linking/linked-marks')).linkMarks(dataset);
  const hold = async () => (await import('./hold-clicked')).holdClicked();
  const gather = async () => (await import('./gathering/gather-centers')).gatherCenters(store, dataset);
  const parts = [
    CardTable,
    EmptyCard,
    IgnoredParts,
    EvidencePanel,
    FacetPanel,
    SavedViews,
    ProfileLayer,
    ListPage,
    SourcesPage,
    PresentPage,
    DeckLayer,
    Palette,
    ExportMenu,
    CardMenu,
    HelpPanel,
  ];
  const fetchAll = () => void Promise.allSettled([link(), hold(), gather(), ...parts.map(({ fetch }) => fetch())]);
  whenIdle(fetchAll);
}
