import { useLayoutEffect, useMemo, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import { NO_FILTERS } from '../engine/filters';
import { DashboardContext, useDashboard } from '../state/context';
import { createDashboard } from '../state/store';
import { DEFAULT_VIEW } from '../state/view';
import { type Aim, aimOf } from './aim';
import type { Deck, Slide } from './deck';
import { type FilterWords, SlideView } from './SlideView';
import { Stage } from './Stage';

interface PreviewProps {
  readonly deck: Deck;
  readonly index: number;
  readonly home: string;
  readonly dataset: Dataset;
  readonly words: FilterWords;
}

/** A slide that is not the present one, under its own filters: over a store of its own. */
export function Preview(props: PreviewProps) {
  const { deck, index, home, dataset } = props;
  const appearance = useDashboard((state) => state.appearance);
  const loading = useDashboard((state) => state.loading);
  const file = useDashboard((state) => state.file);
  const engine = loading.status === 'ready' ? loading.engine : undefined;
  const [store] = useState(() =>
    createDashboard(appearance, () => engine ?? { ask: () => Promise.reject(), list: () => Promise.reject() }),
  );
  const slide = deck.slides[index];
  const aim = useMemo(() => slide && aimOf(slide, home, dataset), [slide, home, dataset]);
  useLayoutEffect(() => {
    const view = { ...DEFAULT_VIEW, ...aim?.view };
    store.getState().follow({ filters: aim?.filters ?? NO_FILTERS, view, ignored: [], appearance });
    store.getState().dataset(file, { ok: true, value: dataset });
  }, [store, aim, dataset, appearance, file]);
  return (
    <DashboardContext value={store}>
      <Stage>{slide && aim ? <Drawn {...props} slide={slide} aim={aim} /> : null}</Stage>
    </DashboardContext>
  );
}

function Drawn(props: PreviewProps & { readonly slide: Slide; readonly aim: Aim }) {
  const answer = useDashboard((state) => state.answer);
  return answer ? <SlideView {...props} answer={answer} /> : null;
}
