import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { measureWords } from '../../i18n/numbers';
import { figure, type Phrase } from '../../i18n/phrase';
import { visitMessages } from './messages';
import type { VisitModel } from './model';

/** Who came, with how many enterprises and when, the inferred year marked as such. */
export function visitSubtitle({ total, visits }: VisitModel, lang: Lang): Phrase | string {
  const { subtitle } = visitMessages(lang);
  const [only] = visits;
  if (!only || total > 1) return subtitle.several;
  const enterprises = figure(measureWords(only.enterprises, lang), `${only.id}.enterprises`);
  return subtitle.one(only.name[lang], enterprises, figure(dateWords(only.date.edtf, lang), `${only.id}.visit`));
}
