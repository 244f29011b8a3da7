import type { Dataset } from '../domain/dataset';
import { useDashboard } from '../state/context';
import { CardMenu, DeckLayer, ExportMenu, HelpPanel, Palette } from './on-demand';

/** What lies over the page at a reader's request. */
export function OverlayLayer({ dataset }: { readonly dataset: Dataset | undefined }) {
  const overlay = useDashboard((state) => state.overlay);
  if (!overlay) return null;
  switch (overlay.kind) {
    case 'palette':
      return <Palette dataset={dataset} />;
    case 'help':
      return <HelpPanel />;
    case 'exports':
    case 'export':
    case 'briefing':
      return <ExportMenu overlay={overlay} />;
    case 'more':
      return <CardMenu id={overlay.card} />;
    case 'deck':
      return dataset ? <DeckLayer dataset={dataset} add={overlay.add} /> : null;
    default:
      return overlay satisfies never;
  }
}
