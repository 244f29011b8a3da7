import type { Lang } from '../i18n/lang';
import { countFigure, type Phrase, phrase } from '../i18n/phrase';

/** In brackets behind what reaches the reference: how many of it are not open yet; of one center alone no number. */
export function notYetOpen(expected: number, of: number, evidence: string, lang: Lang): Phrase {
  if (expected === 0) return [];
  const count = countFigure(expected, evidence, lang);
  if (lang === 'zh') return of > 1 ? phrase`（${count} 个尚未投用）` : ['（尚未投用）'];
  return of > 1 ? phrase` (${count} not yet open)` : [' (not yet open)'];
}
