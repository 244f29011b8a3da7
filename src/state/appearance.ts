import { LANGS, type Lang } from '../i18n/lang';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The reader's own choice, kept on this machine and never part of undo. */
export interface Appearance {
  readonly lang: Lang;
  readonly theme: Theme;
}

/** Also read by public/theme.js, which sets the theme before the first paint. */
const STORAGE_KEY = 'dashboard.appearance';
const DEFAULT: Appearance = { lang: 'zh', theme: 'system' };

/** The address goes before what was stored, that before the default; anything malformed counts as absent. */
export function readAppearance(query: URLSearchParams): Appearance {
  const stored = storedAppearance();
  return {
    lang: LANGS.find((lang) => lang === query.get('lang')) ?? stored.lang,
    theme: THEMES.find((theme) => theme === query.get('theme')) ?? stored.theme,
  };
}

export function storeAppearance(appearance: Appearance): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(appearance));
  } catch {
    // Storage may be full or forbidden; the choice then holds for this visit.
  }
}

function storedAppearance(): Appearance {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return DEFAULT;
    return {
      lang: LANGS.find((lang) => 'lang' in stored && lang === stored.lang) ?? DEFAULT.lang,
      theme: THEMES.find((theme) => 'theme' in stored && theme === stored.theme) ?? DEFAULT.theme,
    };
  } catch {
    return DEFAULT;
  }
}
