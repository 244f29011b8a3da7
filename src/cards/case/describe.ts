import type { Lang } from '../../i18n/lang';
import { listWords } from '../../i18n/phrase';
import { caseMessages } from './messages';
import type { CaseModel } from './model';

/** A sentence that is heard names so many one by one. */
const MOST_NAMES = 3;

/** What chart it is and of what, in one sentence. */
export function describeCase({ total, cases }: CaseModel, lang: Lang): string {
  const names = cases.slice(0, MOST_NAMES).map(({ name }) => name[lang]);
  const words = caseMessages(lang);
  return words.describe(total, words.someNames(listWords(names, lang), total > names.length));
}
