// Theme and language of the page, and room for the hint of a first visit, before the first paint. A classic blocking
// script in a file of its own: as a module it would run after the first paint, and the content security policy forbids
// inline scripts.
(() => {
  const STORAGE_KEY = 'dashboard.appearance';
  const root = document.documentElement;

  /** What was chosen earlier; nothing where storage is closed or holds something else. */
  function storedAppearance() {
    try {
      const stored = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '');
      return typeof stored === 'object' && stored !== null ? stored : {};
    } catch {
      return {};
    }
  }

  /** Not where it could not be remembered that it was seen. */
  function isFirstVisit() {
    try {
      return localStorage.getItem('dashboard.hint') === null;
    } catch {
      return false;
    }
  }

  function firstOf(candidates, allowed, fallback) {
    return candidates.find((candidate) => allowed.includes(candidate)) ?? fallback;
  }

  // A page in one file begins with what was on screen when it was saved.
  const { start } = root.dataset;
  if (start && location.search === '' && history.state === null) history.replaceState(null, '', start);

  const query = new URLSearchParams(location.search);
  const stored = storedAppearance();
  const prefersDark = typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches;

  const theme = firstOf([query.get('theme')], ['light', 'dark', 'system'], stored.theme);
  root.dataset.theme = firstOf([theme], ['light', 'dark'], prefersDark ? 'dark' : 'light');
  root.lang = firstOf([query.get('lang'), stored.lang], ['zh', 'en'], 'zh') === 'en' ? 'en' : 'zh-CN';
  if (isFirstVisit() && !query.has('mode') && !query.has('card')) root.dataset.hint = '';
})();
