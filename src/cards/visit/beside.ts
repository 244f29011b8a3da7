import type { Lang } from '../../i18n/lang';
import { measureWords, quantityWords } from '../../i18n/numbers';
import { afterChinese, figure, type Phrase, phrase } from '../../i18n/phrase';
import { type Candidate, candidate } from '../takeaway';
import type { VisitEntry, VisitModel } from './model';

export type VisitBeside = Candidate<'total', VisitEntry>;

/** How many enterprises came with the only visit. */
export function visitBeside(model: VisitModel): readonly VisitBeside[] {
  const [only] = model.visits;
  return [...(only && model.total === 1 ? [candidate('total', only, (lang) => cameWords(only, lang))] : [])];
}

function cameWords({ id, enterprises }: VisitEntry, lang: Lang): Phrase {
  const fact = `${id}.enterprises`;
  if (lang === 'zh') return phrase`参加考察的企业有${afterChinese(figure(measureWords(enterprises, 'zh'), fact))}`;
  const isOne = enterprises.value === 1;
  return phrase`${figure(quantityWords(enterprises, 'en'), fact)} ${isOne ? 'enterprise' : 'enterprises'} took part in the visit`;
}
