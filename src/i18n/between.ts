import type { Lang } from './lang';
import { numberWords } from './numbers';

/** A count that what is not reported leaves open: at least 5, at most 7; one number where both ends are the same. */
export function betweenWords(least: number, most: number, lang: Lang): string {
  const [low, high] = [numberWords(least, lang), numberWords(most, lang)];
  if (least === most) return low;
  return lang === 'zh' ? `至少 ${low}，至多 ${high}` : `at least ${low}, at most ${high}`;
}
