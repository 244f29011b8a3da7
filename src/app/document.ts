import { localeOf } from '../i18n/lang';
import type { Dashboard, DashboardState } from '../state/store';
import { appMessages } from './messages';

const DARK = '(prefers-color-scheme: dark)';

/** Keeps what stands on `<html>` in step with the state: language, theme, title, and the revision to be drawn. */
export function followDocument(store: Dashboard): () => void {
  const root = document.documentElement;
  const dark = matchMedia(DARK);
  const apply = ({ appearance, revision }: DashboardState) => {
    const { lang, theme } = appearance;
    root.lang = localeOf[lang];
    root.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    root.dataset.revision = String(revision);
    document.title = appMessages(lang).title;
  };
  const onSystem = () => apply(store.getState());
  apply(store.getState());
  dark.addEventListener('change', onSystem);
  const unsubscribe = store.subscribe(apply);
  return () => {
    dark.removeEventListener('change', onSystem);
    unsubscribe();
  };
}
