import type { Lang } from '../i18n/lang';

const isMac = () => /Mac|iP(hone|ad)/.test(navigator.platform);

/** A key as it is printed on this machine's keyboard. */
export function keyWords(key: string, lang: Lang): string {
  const [mod, shift] = isMac() ? ['⌘', '⇧'] : ['Ctrl+', 'Shift+'];
  const named: Readonly<Record<string, string>> = { Enter: lang === 'zh' ? '回车' : 'Enter' };
  return (named[key] ?? key).replace('Mod+', mod).replace('Shift+', shift);
}
