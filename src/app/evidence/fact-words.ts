import type { Fact } from '../../domain/fact';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';

/** What a fact says of its subject, without its value: 功能：警务室 / Function: police room. */
export function fieldWords({ field, detail }: Fact, lang: Lang): string {
  const name = termsIn(lang).field[field];
  return detail ? `${name}${lang === 'zh' ? '：' : ': '}${detail[lang]}` : name;
}
