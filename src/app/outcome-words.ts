import type { Answer, Scope } from '../engine/answer';
import type { Facet } from '../engine/filters';
import type { Lang } from '../i18n/lang';
import { listWords } from '../i18n/phrase';
import type { Outcome } from './card-face';
import { facetName } from './facets/words';

const nouns = {
  zh: { centers: '个中心', events: '件事', visits: '次考察', cases: '个案例' },
  en: {
    centers: ['center', 'centers'],
    events: ['event', 'events'],
    visits: ['visit', 'visits'],
    cases: ['case', 'cases'],
  },
} as const;

/** What is said to be missing: 没有事件, where counting says 3 件事. */
const emptied = { centers: '中心', events: '事件', visits: '考察', cases: '案例' } as const;

function counted(count: number, scope: Scope, lang: Lang): string {
  if (lang === 'zh') return `${count} ${nouns.zh[scope]}`;
  return `${count} ${nouns.en[scope][count === 1 ? 0 : 1]}`;
}

const SCOPES = ['centers', 'events', 'visits', 'cases'] as const satisfies readonly Scope[];

/** What the filters leave of each kind: 4 / 7 个中心，9 / 12 件事 / 4 of 7 centers, 9 of 12 events. */
export function resultWords(answer: Answer, lang: Lang): string {
  return SCOPES.filter((scope) => answer[scope].total > 0)
    .map((scope) => {
      const { certain, possible, total } = answer[scope];
      const of = lang === 'zh' ? ' / ' : ' of ';
      return `${certain + possible}${of}${counted(total, scope, lang)}`;
    })
    .join(lang === 'zh' ? '，' : ', ');
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
  if (lang === 'zh')
    return certain === 0
      ? `${counted(possible, scope, lang)}可能符合，没有确定符合的`
      : `${counted(certain, scope, lang)}确定符合，${possible} ${nouns.zh[scope].slice(0, 1)}可能符合`;
  return certain === 0
    ? `${possible} possible ${possible === 1 ? 'match' : 'matches'}, none certain`
    : `${counted(certain, scope, lang)} for certain, ${possible} possibly`;
}

/** What the filters did to a card beyond leaving some rows: sentences, none where there is nothing to say. */
export function outcomeWords(outcome: Outcome, scope: Scope, lang: Lang): string[] {
  const { possible, unjudged, unaffectedBy } = outcome;
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
      ...(unaffectedBy.length > 0 ? [`不受“${facets}”筛选影响`] : []),
    ];
  return [
    ...(possible > 0 ? [possibleWords(outcome, scope, lang)] : []),
    ...unjudged.map(
      ({ facet, count }) => `${counted(count, scope, lang)} left out: ${unjudgedReason(facet, scope, count, lang)}`,
    ),
    ...(unaffectedBy.length > 0
      ? [`Not affected by the ${facets.toLowerCase()} ${unaffectedBy.length === 1 ? 'filter' : 'filters'}`]
      : []),
  ];
}

/** What emptied a card, and what its button offers. */
export function emptyWords(
  { emptiedBy, unjudged, total }: Outcome,
  scope: Scope,
  valuesOf: (facet: Facet) => readonly string[],
  active: number,
  lang: Lang,
): { readonly sentence: string; readonly offer: string } {
  const zh = lang === 'zh';
  const noun = zh ? emptied[scope] : nouns.en[scope][1];
  if (total === 0) return { sentence: zh ? `数据中没有${noun}` : `The dataset has no ${noun}`, offer: '' };
  const reset = zh ? '去掉全部筛选' : 'Remove all filters';
  if (!emptiedBy)
    return { sentence: zh ? `没有${noun}符合这几项筛选` : `No ${noun} match these filters together`, offer: reset };
  const name = facetName(emptiedBy, lang);
  const values = listWords(valuesOf(emptiedBy), lang);
  const left = unjudged.find(({ facet }) => facet === emptiedBy);
  const unknown = left
    ? zh
      ? `（另有 ${left.count} ${nouns.zh[scope]}无法判断）`
      : ` (${left.count} can’t be judged)`
    : '';
  // With several filters, the one that is named empties the card only together with the others.
  if (active > 1)
    return zh
      ? {
          sentence: `没有${noun}同时符合各项筛选；去掉“${name}：${values}”就会有${unknown}`,
          offer: `去掉“${name}”筛选`,
        }
      : {
          sentence: `No ${noun} match all filters together; without “${name}: ${values}” some would${unknown}`,
          offer: `Remove the ${name.toLowerCase()} filter`,
        };
  return zh
    ? { sentence: `没有${noun}符合“${name}：${values}”${unknown}`, offer: `去掉“${name}”筛选` }
    : { sentence: `No ${noun} match “${name}: ${values}”${unknown}`, offer: `Remove the ${name.toLowerCase()} filter` };
}
