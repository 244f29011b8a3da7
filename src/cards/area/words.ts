import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import type { AreaRow } from './model';

/** What a row's area measures, in the dataset's own words where it has some. */
export function basisWords({ label, basis }: AreaRow, lang: Lang): string {
  return label?.[lang] ?? termsIn(lang).basis[basis];
}

/** A center with its basis where the basis is not the usual one: 大井头整个场所 / Dajingtou’s premises. */
export function subjectWords(row: AreaRow, lang: Lang): string {
  if (row.basis === 'serviceCenter') return row.name[lang];
  return lang === 'zh' ? `${row.name.zh}${basisWords(row, 'zh')}` : `${row.name.en}’s ${basisWords(row, 'en')}`;
}
