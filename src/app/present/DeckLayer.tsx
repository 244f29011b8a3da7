import type { Dataset } from '../../domain/dataset';
import { DeckPanel } from '../../present/DeckPanel';
import { useDashboard, useDashboardStore } from '../../state/context';
import { activeValues } from '../facets/words';

/** The deck over the page; `add` is a card to add, as it is filtered now. */
export default function DeckLayer({ dataset, add }: { readonly dataset: Dataset; readonly add?: string | undefined }) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const { lay, show } = store.getState();
  return (
    <DeckPanel
      dataset={dataset}
      add={add}
      filterWords={(filters) => activeValues(filters, dataset, lang).map(({ words }) => words)}
      onClose={() => lay(undefined)}
      onPresent={() => {
        lay(undefined);
        if (store.getState().view.mode !== 'present') show({ mode: 'present', slide: 1 });
      }}
    />
  );
}
