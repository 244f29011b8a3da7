import type { Answer, Scope } from '../engine/answer';
import type { Facet } from '../engine/filters';
import type { Lang } from '../i18n/lang';
import { numberWords } from '../i18n/numbers';
import { listWords } from '../i18n/phrase';
import type { Outcome } from './card-face';
import { facetName } from './facets/words';

/** What rows of each kind are called after a number: with their measure word, or singular and plural. */
export const nouns = {
  zh: { centers: '个中心', events: '件事', visits: '次考察', cases: '个案例' },
  en: {
    centers: ['center', 'centers'],
    events: ['event', 'events'],
    visits: ['visit', 'visits'],
    cases: ['case', 'cases'],
  },
} as const;

function counted(count: number, scope: Scope, lang: Lang): string {
  const number = numberWords(count, lang);
  return lang === 'zh' ? `${number} ${nouns.zh[scope]}` : `${number} ${nouns.en[scope][count === 1 ? 0 : 1]}`;
}

const SCOPES = ['centers', 'events', 'visits', 'cases'] as const satisfies readonly Scope[];

function eachScope(answer: Answer, lang: Lang, words: (scope: Scope) => string): string {
  return SCOPES.filter((scope) => answer[scope].total > 0)
    .map(words)
    .join(lang === 'zh' ? '，' : ', ');
}

/** What the filters leave of each kind: 4 / 7 个中心（1 个确定，3 个可能） / 4 of 7 centers (1 for certain, 3 possibly). */
export function resultWords(answer: Answer, lang: Lang): string {
  return eachScope(answer, lang, (scope) => leftWords(answer[scope], scope, lang));
}

/** The same of one kind; of which all are left, just how many there are. */
export function scopeWords(answer: Answer, scope: Scope, lang: Lang): string {
  const { certain, total } = answer[scope];
  return certain === total ? counted(total, scope, lang) : leftWords(answer[scope], scope, lang);
}

function leftWords({ certain, possible, total, unjudged }: Answer[Scope], scope: Scope, lang: Lang): string {
  const left = unjudged.reduce((sum, { count }) => sum + count, 0);
  const doubts = [
    ...(possible > 0 ? [certaintyWords(certain, possible, scope, lang)] : []),
    ...(left > 0 ? [unjudgedWords(left, scope, lang)] : []),
  ];
  const result = `${numberWords(certain + possible, lang)}${lang === 'zh' ? ' / ' : ' of '}${counted(total, scope, lang)}`;
  if (doubts.length === 0) return result;
  return lang === 'zh' ? `${result}（${doubts.join('，')}）` : `${result} (${doubts.join(', ')})`;
}

/** What there is where nothing is filtered. */
export function allWords(answer: Answer, lang: Lang): string {
  const all = eachScope(answer, lang, (scope) => counted(answer[scope].total, scope, lang));
  return lang === 'zh' ? `未筛选：${all}` : `No filters: ${all}`;
}

/** What a reference of the reader’s own makes of the selected centers; a sentence that follows another. */
export function reachWords({ reference, reach: { yes, unknown } }: Answer, lang: Lang): string {
  const area = numberWords(reference, lang);
  const words = certaintyWords(yes, unknown, 'centers', lang);
  return lang === 'zh' ? `。达到 ${area} m²：${words}` : `. Reaching ${area} m²: ${words}`;
}

function certaintyWords(certain: number, possible: number, scope: Scope, lang: Lang): string {
  const unit = nouns.zh[scope].slice(0, 1);
  const [surely, perhaps] = [numberWords(certain, lang), numberWords(possible, lang)];
  return lang === 'zh' ? `${surely} ${unit}确定，${perhaps} ${unit}可能` : `${surely} for certain, ${perhaps} possibly`;
}

function unjudgedWords(count: number, scope: Scope, lang: Lang): string {
  const number = numberWords(count, lang);
  return lang === 'zh' ? `${number} ${nouns.zh[scope].slice(0, 1)}无法判断` : `${number} can’t be judged`;
}

/** What rows that a facet can't judge don't report. */
function unjudgedReason(facet: Facet, scope: Scope, count: number, lang: Lang): string {
  const isOne = count === 1;
  const isEvent = scope === 'events';
  switch (facet) {
    case 'place':
      if (lang === 'zh') return scope === 'visits' ? '未报道是否到过所选地区' : '未报道是否在所选地区';
      if (scope === 'visits') return `not reported whether ${isOne ? 'it' : 'they'} went there`;
      return `not reported whether ${isOne ? 'it lies' : 'they lie'} there`;
    case 'area':
      if (lang === 'zh') return isEvent ? '所涉中心的面积未报道' : '的面积未报道';
      if (isEvent) return 'the area of the centers is not reported';
      return `${isOne ? 'its' : 'their'} area is not reported`;
    case 'time':
      if (lang === 'zh') return '没有日期';
      return isOne ? 'it has no date' : 'they have no date';
    default:
      return lang === 'zh' ? '未报道' : 'not reported';
  }
}

function possibleWords({ certain, possible }: Outcome, scope: Scope, lang: Lang): string {
  const number = numberWords(possible, lang);
  if (lang === 'zh')
    return certain === 0
      ? `${counted(possible, scope, lang)}可能符合，没有确定符合的`
      : `${counted(certain, scope, lang)}确定符合，${number} ${nouns.zh[scope].slice(0, 1)}可能符合`;
  return certain === 0
    ? `${number} possible ${possible === 1 ? 'match' : 'matches'}, none certain`
    : `${counted(certain, scope, lang)} for certain, ${number} possibly`;
}

/** What the filters did to a card beyond leaving some rows: sentences, none where there is nothing to say. */
export function outcomeWords(outcome: Outcome, scope: Scope, lang: Lang): string[] {
  const { possible, unjudged, inferred, unaffectedBy } = outcome;
  const facets = listWords(
    unaffectedBy.map((facet) => facetName(facet, lang)),
    lang,
  );
  if (lang === 'zh')
    return [
      ...(possible > 0 ? [possibleWords(outcome, scope, lang)] : []),
      ...unjudged.map(
        ({ facet, count }) =>
          `${counted(count, scope, lang)}${unjudgedReason(facet, scope, count, lang)}，无法按${facetName(facet, lang)}判断，未列入`,
      ),
      ...(inferred ? ['有的年份是推定的（如 2023?），按推定的年份判断'] : []),
      ...(unaffectedBy.length > 0 ? [`不受“${facets}”筛选影响`] : []),
    ];
  return [
    ...(possible > 0 ? [possibleWords(outcome, scope, lang)] : []),
    ...unjudged.map(
      ({ facet, count }) => `${counted(count, scope, lang)} left out: ${unjudgedReason(facet, scope, count, lang)}`,
    ),
    ...(inferred ? ['Some years are inferred (as in 2023?) and judged as inferred'] : []),
    ...(unaffectedBy.length > 0
      ? [`Not affected by the ${facets.toLowerCase()} ${unaffectedBy.length === 1 ? 'filter' : 'filters'}`]
      : []),
  ];
}
