import type { Interval } from '../../domain/interval';
import type { Lang } from '../../i18n/lang';
import { timesWords } from '../../i18n/numbers';
import { afterChinese, figure, type Phrase, phrase } from '../../i18n/phrase';
import { type Candidate, candidate } from '../takeaway';
import { type CaseEntry, type CaseModel, derivedId } from './model';

/** The land of the only case as a multiple of what it was. */
export type CaseBeside = Candidate<'total', Interval>;

/** The ratio of the only case. */
export function caseBeside(model: CaseModel): readonly CaseBeside[] {
  const [only] = model.cases;
  const ratio = model.total === 1 ? only?.ratio : undefined;
  return [...(only && ratio ? [candidate('total', ratio, (lang) => ratioWords(only, ratio, lang))] : [])];
}

function ratioWords(entry: CaseEntry, ratio: Interval, lang: Lang): Phrase {
  const times = figure(timesWords(ratio, lang), derivedId.ratio(entry));
  return lang === 'zh' ? phrase`占地是当初的${afterChinese(times)}` : phrase`The land is ${times} what it was at first`;
}
