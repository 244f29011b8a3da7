import { useEffect } from 'react';
import { offeredFormats } from '../../export/formats';
import { useDashboard, useDashboardStore } from '../../state/context';
import type { Overlay } from '../../state/overlay';
import { Menu } from '../../ui/Menu';
import { BRIEFING } from '../briefing/entry';
import { onDemand } from '../OnDemand';
import { run } from './jobs';
import { exportMessages } from './messages';
import { showStatus } from './Status';
import { exportAs } from './works';
import './export.css';

const BriefingDialog = onDemand(
  () => import('../briefing/BriefingDialog'),
  (store) => store.getState().lay(undefined),
);

/** The menu of formats below its button; a format that is named is exported at once, the briefing opens over the page. */
export default function ExportMenu({ overlay }: { readonly overlay: Overlay }) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const chosen = overlay.kind === 'export' ? offeredFormats().find(({ id }) => id === overlay.format) : undefined;
  useEffect(() => {
    showStatus(store);
    if (!chosen) return;
    store.getState().lay(undefined);
    run(exportAs(chosen, store));
  }, [chosen, store]);
  if (overlay.kind === 'briefing') return <BriefingDialog />;
  if (chosen) return null;
  return (
    <Menu
      label={exportMessages(lang).menu}
      opener='[data-action="export"]'
      items={[
        ...offeredFormats().map((format) => ({
          id: format.id,
          words: format.label[lang],
          run: () => run(exportAs(format, store)),
        })),
        {
          id: 'briefing',
          words: BRIEFING[lang],
          isApart: true,
          run: () => store.getState().lay({ kind: 'briefing' }),
        },
      ]}
      onClose={() => store.getState().lay(undefined)}
    />
  );
}
