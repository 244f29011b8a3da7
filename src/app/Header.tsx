import type { Dataset } from '../domain/dataset';
import { useDashboard, useDashboardStore } from '../state/context';
import { Segmented } from '../ui/Segmented';
import { appMessages } from './messages';
import { OverlayButtons } from './OverlayButtons';
import { Holdings, PageNav } from './PageNav';

/** Title, what the page stands on, and the reader's language and theme. */
export function Header({ dataset }: { readonly dataset: Dataset | undefined }) {
  const store = useDashboardStore();
  const { lang, theme } = useDashboard((state) => state.appearance);
  const words = appMessages(lang);
  const { appear, show, lay } = store.getState();
  const exports = useDashboard((state) => state.overlay?.kind === 'exports');
  // Without data there is nothing to list, present or export; while they come the room is kept.
  const failed = useDashboard((state) => state.loading.status === 'failed');
  return (
    <header className="page-head">
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <div className="page-title">
        <h1>{dataset?.meta.title[lang] ?? words.title}</h1>
        {dataset ? <Holdings dataset={dataset} lang={lang} /> : <p />}
      </div>
      {failed ? null : <PageNav lang={lang} />}
      <div className="page-tools">
        <OverlayButtons lang={lang} />
        {failed ? null : (
          <>
            <button
              type="button"
              className="button"
              data-action="present"
              onClick={() => show({ mode: 'present', slide: 1 })}
            >
              {words.present}
            </button>
            <button
              type="button"
              className="button"
              data-action="export"
              aria-haspopup="menu"
              aria-expanded={exports}
              disabled={!dataset}
              onClick={() => lay(exports ? undefined : { kind: 'exports' })}
            >
              {words.export}
            </button>
          </>
        )}
        <Segmented
          label={words.language}
          value={lang}
          options={[
            { value: 'zh', words: '中文', lang: 'zh-CN' },
            { value: 'en', words: 'EN', lang: 'en' },
          ]}
          onChange={(next) => appear({ lang: next })}
        />
        <Segmented
          label={words.theme}
          value={theme}
          options={(['light', 'dark', 'system'] as const).map((value) => ({ value, words: words.themes[value] }))}
          onChange={(next) => appear({ theme: next })}
        />
      </div>
      {failed ? null : <div data-room="hint" />}
    </header>
  );
}
