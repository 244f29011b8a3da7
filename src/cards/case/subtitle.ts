import type { Lang } from '../../i18n/lang';
import { caseMessages } from './messages';
import type { CaseModel } from './model';

/** Whose land and where; of several cases, that they share one scale. */
export function caseSubtitle({ total, cases }: CaseModel, lang: Lang): string {
  const words = caseMessages(lang);
  const [only] = cases;
  return only && total === 1 ? words.subtitle(only.firm.name[lang], only.place[lang]) : words.several;
}
