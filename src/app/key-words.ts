import type { Lang, Messages } from '../i18n/lang';

const isMac = () => /Mac|iP(hone|ad)/.test(navigator.platform);

const NAMES: Messages<Readonly<Record<string, string>>> = {
  zh: { Enter: '回车', Space: '空格', Backspace: '退格', PageDown: 'Page Down', PageUp: 'Page Up', Escape: 'Esc' },
  en: { PageDown: 'Page Down', PageUp: 'Page Up', Escape: 'Esc' },
};

/** A key as it is printed on this machine's keyboard. */
export function keyWords(key: string, lang: Lang): string {
  const [mod, shift] = isMac() ? ['⌘', '⇧'] : ['Ctrl+', 'Shift+'];
  const named: Readonly<Record<string, string>> = { ...NAMES[lang], ArrowRight: '→', ArrowLeft: '←' };
  return (named[key] ?? key).replace('Mod+', mod).replace('Shift+', shift);
}
