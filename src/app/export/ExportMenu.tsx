import { useEffect } from 'react';
import { offeredFormats } from '../../export/formats';
import { useDashboard, useDashboardStore } from '../../state/context';
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

/** The menu of formats below its button; `export:csv` exports at once, the briefing opens over the page. */
export default function ExportMenu({ overlay }: { readonly overlay: string }) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const chosen = offeredFormats().find(({ id }) => overlay === `export:${id}`);
  useEffect(() => {
    showStatus(store);
    if (!chosen) return;
    store.getState().lay(undefined);
    run(exportAs(chosen, store));
  }, [chosen, store]);
  if (overlay === BRIEFING.overlay) return <BriefingDialog />;
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
          words: BRIEFING.label[lang],
          isApart: true,
          run: () => store.getState().lay(BRIEFING.overlay),
        },
      ]}
      onClose={() => store.getState().lay(undefined)}
    />
  );
}
