import type { Scope } from '../engine/answer';
import type { Facet } from '../engine/filters';
import type { Lang } from '../i18n/lang';
import { listWords } from '../i18n/phrase';
import type { Outcome } from './card-face';
import { facetName } from './facets/words';
import { nouns } from './outcome-words';

/** What is said to be missing: 没有事件, where counting says 3 件事. */
const emptied = { centers: '中心', events: '事件', visits: '考察', cases: '案例' } as const;

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
  // How many, the remark below the card says.
  const isLeft = unjudged.some(({ facet }) => facet === emptiedBy);
  const unknown = isLeft ? (zh ? '（另有无法判断的）' : ' (some can’t be judged)') : '';
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
