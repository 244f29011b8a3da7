import type { Lang } from '../../i18n/lang';
import { listWords } from '../../i18n/phrase';
import { caseMessages } from './messages';
import type { CaseModel } from './model';

/** What chart it is and of what, in one sentence. */
export function describeCase({ total, cases }: CaseModel, lang: Lang): string {
  return caseMessages(lang).describe(
    total,
    listWords(
      cases.map(({ name }) => name[lang]),
      lang,
    ),
  );
}
