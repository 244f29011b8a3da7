import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { areaMessages } from './messages';
import type { AreaRow } from './model';

/** What a row's area measures, in the dataset's own words where it has some. */
export function basisWords({ label, basis }: AreaRow, lang: Lang): string {
  return label?.[lang] ?? termsIn(lang).basis[basis];
}

/** A center with its basis where the basis is not the usual one: 大井头整个场所 / Dajingtou’s premises. */
export function subjectWords(row: AreaRow, lang: Lang, shortened: (words: string) => string = String): string {
  const name = shortened(row.name[lang]);
  if (row.basis === 'serviceCenter') return name;
  const basis = shortened(basisWords(row, lang));
  return lang === 'zh' ? `${name}${basis}` : `${name}’s ${basis}`;
}

/** When a center is expected to open: 预计 11 月投用 / expected in November. Empty for one that is open. */
export function openingWords({ opening }: AreaRow, lang: Lang): string {
  return opening ? areaMessages(lang).opening(dateWords(opening, lang, 'year-less')) : '';
}
