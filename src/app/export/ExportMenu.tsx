import { useEffect } from 'react';
import { offeredFormats } from '../../export/formats';
import { useDashboard, useDashboardStore } from '../../state/context';
import { Menu } from '../../ui/Menu';
import { run } from './jobs';
import { exportMessages } from './messages';
import { showStatus } from './Status';
import { exportAs } from './works';
import './export.css';

/** The menu of formats below its button; `export:csv` exports at once. */
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
  if (chosen) return null;
  return (
    <Menu
      label={exportMessages(lang).menu}
      opener='[data-action="export"]'
      items={offeredFormats().map((format) => ({
        id: format.id,
        words: format.label[lang],
        run: () => run(exportAs(format, store)),
      }))}
      onClose={() => store.getState().lay(undefined)}
    />
  );
}
