import type { Lang } from '../../i18n/lang';
import { countFigure, midSentence, type Phrase, phrase } from '../../i18n/phrase';
import { brief, type Candidate, candidate } from '../takeaway';
import { type CategoryRow, type CoverageModel, derivationId } from './model';

export type CoverageBeside = Candidate<'largest', CategoryRow>;

/** The category that more centers report than any other. */
export function coverageBeside(model: CoverageModel): readonly CoverageBeside[] {
  const [most, next] = model.categories;
  const isApart = most && next && most.counts.yes > Math.max(1, next.counts.yes);
  return [...(isApart ? [candidate('largest', most, (lang) => mostWords(most, lang))] : [])];
}

function mostWords(row: CategoryRow, lang: Lang): Phrase {
  const count = countFigure(row.counts.yes, derivationId(row), lang);
  if (lang === 'zh') return phrase`报道最多的是${brief(row.name.zh)}，有 ${count} 个中心`;
  return phrase`The most widely reported category is ${midSentence(brief(row.name.en))}, by ${count} centers`;
}
