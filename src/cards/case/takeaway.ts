import type { Change } from '../../domain/interval';
import type { Lang } from '../../i18n/lang';
import { measureWords, numberWords, quantityWords } from '../../i18n/numbers';
import { afterChinese, figure, type Phrase, phrase } from '../../i18n/phrase';
import { brief, type Candidate, candidate, headingOf } from '../takeaway';
import { type CaseEntry, type CaseModel, derivedId, factsOfCase } from './model';

export type CaseCandidate =
  | Candidate<'change', CaseEntry>
  /** In how many of the cases the land grew for certain. */
  | Candidate<'all' | 'level', { readonly count: number; readonly of: number }>;

/** From how much land to how much, in how many years; of several cases, how many grew for certain. */
export function caseCandidates(model: CaseModel): readonly CaseCandidate[] {
  const { cases, total } = model;
  const [only] = cases;
  if (!only) return [];
  if (total === 1) return [candidate('change', only, (lang) => landPhrase(only, lang), only.change !== 'unknown')];
  const { grown } = model;
  return [
    candidate(grown === total ? 'all' : 'level', { count: grown, of: total }, (lang) => severalPhrase(model, lang)),
  ];
}

export function caseTakeaway(model: CaseModel, lang: Lang): Phrase {
  return headingOf(caseCandidates(model), lang);
}

function landPhrase(entry: CaseEntry, lang: Lang): Phrase {
  const { before, after, change } = entry;
  const facts = factsOfCase(entry);
  const firm = brief(entry.firm.name[lang]);
  const years = figure(measureWords(entry.years, lang), facts.years);
  const is = figure(measureWords(after, lang), facts.after);
  if (lang === 'zh') {
    const was = figure(measureWords(before, lang), facts.before);
    const opening = phrase`${firm}${afterChinese(years)}间占地`;
    return change === 'unchanged'
      ? phrase`${opening}${ZH.unchanged}${afterChinese(is)}`
      : phrase`${opening}从${afterChinese(was)}${ZH[change]}${afterChinese(is)}`;
  }
  // The unit once, where both have the same.
  const first = before.unit === after.unit ? quantityWords(before, lang) : measureWords(before, lang);
  const opening = phrase`In ${years} ${possessive(firm)} land ${EN[change]}`;
  return change === 'unchanged'
    ? phrase`${opening} ${is}`
    : phrase`${opening} from ${figure(first, facts.before)} to ${is}`;
}

const ZH: Readonly<Record<Change, string>> = { grew: '扩到', shrank: '缩到', unchanged: '仍为', unknown: '到' };
const EN: Readonly<Record<Change, string>> = {
  grew: 'grew',
  shrank: 'shrank',
  unchanged: 'stayed at',
  unknown: 'went',
};

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

function severalPhrase(model: CaseModel, lang: Lang): Phrase {
  const total = figure(numberWords(model.total, lang), derivedId.count);
  const count = model.grown;
  const some = figure(numberWords(count, lang), derivedId.grown);
  if (count === model.total) {
    if (lang === 'zh') return phrase`${total} 个案例的占地都扩大了`;
    return count === 2
      ? phrase`In ${{ ...total, text: 'both' }} cases the land grew`
      : phrase`In all ${total} cases the land grew`;
  }
  if (count === 0) {
    if (lang === 'zh') return phrase`${total} 个案例中${{ ...some, text: '没有一个' }}占地确定扩大`;
    return phrase`In ${{ ...some, text: 'none' }} of ${total} cases did the land certainly grow`;
  }
  if (lang === 'zh') return phrase`${total} 个案例中 ${some} 个占地确定扩大`;
  return phrase`In ${some} of ${total} cases the land certainly grew`;
}
