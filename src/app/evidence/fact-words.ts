import type { Fact } from '../../domain/fact';
import { fieldsIn } from '../../i18n/fields';
import type { Lang } from '../../i18n/lang';

/** What a fact says of its subject, without its value: 功能：警务室 / Function: police room. */
export function aspectWords({ field, detail }: Fact, lang: Lang): string {
  const name = fieldsIn(lang)[field];
  return detail ? `${name}${lang === 'zh' ? '：' : ': '}${detail[lang]}` : name;
}
