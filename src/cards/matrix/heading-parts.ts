import type { Lang } from '../../i18n/lang';

const LINE = 4;

/**
 * Where a column's head may break. Chinese breaks anywhere by itself, also inside a word: here after an even number
 * of characters, as most words have two, so that both lines are about as long. English breaks at its spaces.
 */
export function headingParts(text: string, lang: Lang): readonly string[] {
  const characters = [...text];
  if (lang === 'en' || characters.length <= LINE) return [text];
  const half = characters.length / 2;
  const cuts = Array.from({ length: Math.floor(characters.length / 2) }, (_, index) => 2 * (index + 1));
  // Of two cuts as good as each other the later one: 综合办事 / 大厅.
  const cut = cuts.reduce((best, next) => (Math.abs(next - half) <= Math.abs(best - half) ? next : best), 2);
  return [characters.slice(0, cut).join(''), characters.slice(cut).join('')];
}
