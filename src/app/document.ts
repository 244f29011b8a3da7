import { localeOf } from '../i18n/lang';
import type { Dashboard, DashboardState } from '../state/store';
import { appMessages } from './messages';

const DARK = '(prefers-color-scheme: dark)';

/** Keeps what stands on `<html>` in step with the state: language, theme, title, and the revision to be drawn. */
export function followDocument(store: Dashboard): () => void {
  const root = document.documentElement;
  const dark = matchMedia(DARK);
  const dress = ({ appearance: { lang, theme }, loading }: DashboardState) => {
    root.lang = localeOf[lang];
    root.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    document.title = loading.status === 'ready' ? loading.dataset.meta.title[lang] : appMessages(lang).title;
  };
  const count = ({ revision }: DashboardState) => {
    root.dataset.revision = String(revision);
  };
  const onSystem = () => dress(store.getState());
  dress(store.getState());
  count(store.getState());
  dark.addEventListener('change', onSystem);
  // Only what changed: the root's attributes make the browser look at every style again, also where they stay as they are.
  const unsubscribe = store.subscribe((state, before) => {
    if (state.appearance !== before.appearance || state.loading !== before.loading) dress(state);
    if (state.revision !== before.revision) count(state);
  });
  return () => {
    dark.removeEventListener('change', onSystem);
    unsubscribe();
  };
}
