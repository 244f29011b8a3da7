import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { measureWords, quantityWords } from '../../i18n/numbers';
import { afterChinese, figure, type Phrase, phrase } from '../../i18n/phrase';
import { brief, type Candidate, candidate, fits } from '../takeaway';
import type { VisitEntry, VisitModel } from './model';

export type VisitBeside = Candidate<'total', VisitEntry>;

/** How many enterprises came with the only visit, and which visit it was. */
export function visitBeside(model: VisitModel): readonly VisitBeside[] {
  const [only] = model.visits;
  return [...(only && model.total === 1 ? [candidate('total', only, (lang) => inRoom(only, lang))] : [])];
}

function inRoom(visit: VisitEntry, lang: Lang): Phrase {
  const whole = cameWords(visit, visit.name[lang], lang);
  return fits(whole) ? whole : cameWords(visit, brief(visit.name[lang]), lang);
}

function cameWords({ id, date, enterprises }: VisitEntry, which: string, lang: Lang): Phrase {
  const fact = `${id}.enterprises`;
  const when = figure(dateWords(date.edtf, lang), `${id}.visit`);
  if (lang === 'zh')
    return phrase`参加考察的企业有${afterChinese(figure(measureWords(enterprises, 'zh'), fact))}（${which}，${when}）`;
  const isOne = enterprises.value === 1;
  return phrase`${figure(quantityWords(enterprises, 'en'), fact)} ${isOne ? 'enterprise' : 'enterprises'} took part in the visit (${which}, ${when})`;
}
