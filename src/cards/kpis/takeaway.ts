import type { Lang } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { countFigure, figure, type Phrase, phrase } from '../../i18n/phrase';
import { notYetOpen } from '../not-yet-open';
import { type Candidate, candidate, headingOf, type Unknown } from '../takeaway';
import type { KpisModel } from './model';

export type KpisCandidate =
  | Candidate<'level', Pick<KpisModel, 'selected' | 'areas' | 'reach' | 'reachExpected' | 'reference'>>
  | Unknown;

/** How many centers, of how many an area is reported, and how many of those reach the reference. */
export function kpisCandidates(model: KpisModel): readonly KpisCandidate[] {
  const { selected, areas } = model;
  const words = (lang: Lang) => sentence(model, lang);
  if (selected === 0) return [];
  return [
    areas.reported > 0
      ? candidate('level', model, words)
      : candidate('unknown', { count: selected, of: selected }, words),
  ];
}

export function kpisTakeaway(model: KpisModel, lang: Lang): Phrase {
  return headingOf(kpisCandidates(model), lang);
}

function sentence(model: KpisModel, lang: Lang): Phrase {
  const { selected, areas } = model;
  const total = countFigure(selected, 'kpis.centers', lang);
  if (lang === 'zh') {
    if (areas.reported === 0) return phrase`${total} 个中心的面积${selected > 1 ? '都' : ''}未报道`;
    if (selected === 1) return phrase`${total} 个中心的${figure('面积有报道', 'kpis.areas')}${reachZh(model)}`;
    return phrase`${total} 个中心中 ${countFigure(areas.reported, 'kpis.areas', lang)} 个有面积报道${reachZh(model)}`;
  }
  const centers = selected === 1 ? 'center' : 'centers';
  if (areas.reported === 0)
    return selected === 1
      ? phrase`No area is reported for ${figure('this center', 'kpis.areas')}`
      : phrase`No area is reported for any of the ${total} ${centers}`;
  if (selected === 1)
    return phrase`The area of ${total} center is ${figure('reported', 'kpis.areas')}${reachEn(model)}`;
  const has = areas.reported === 1 ? 'has' : 'have';
  return phrase`${countFigure(areas.reported, 'kpis.areas', lang)} of ${total} ${centers} ${has} a reported area${reachEn(model)}`;
}

/** The clause on the reference: of all only where each has an area after, and none where nobody has. */
function reachZh({ areas: { reported, standing }, reach, reachExpected, reference }: KpisModel): Phrase {
  if (standing === 0) return [];
  const area = numberWords(reference, 'zh');
  const all = reported > 1 ? '都' : '';
  const expected = notYetOpen(reachExpected, reported, 'kpis.reach', 'zh');
  if (reach.yes === reported) return phrase`，${all}${figure('达到', 'kpis.reach')} ${area} m²${expected}`;
  if (reach.no === reported) return phrase`，${all}${figure('未达到', 'kpis.reach')} ${area} m²`;
  if (reach.yes === 0) return phrase`，${figure('没有一个', 'kpis.reach')}确定达到 ${area} m²`;
  return phrase`，其中 ${countFigure(reach.yes, 'kpis.reach', 'zh')} 个确定达到 ${area} m²${expected}`;
}

function reachEn({ areas: { reported, standing }, reach, reachExpected, reference }: KpisModel): Phrase {
  if (standing === 0) return [];
  const area = numberWords(reference, 'en');
  const link = (text: string) => figure(text, 'kpis.reach');
  const expected = notYetOpen(reachExpected, reported, 'kpis.reach', 'en');
  if (reach.yes === reported)
    return reported === 1
      ? phrase`, and it ${link('reaches')} ${area} m²${expected}`
      : phrase`, and ${link(reported === 2 ? 'both' : 'all of them')} reach ${area} m²${expected}`;
  if (reach.no === reported)
    return reported === 1
      ? phrase`, and it does ${link('not reach')} ${area} m²`
      : phrase`, and ${link('none')} of them reaches ${area} m²`;
  if (reach.yes === 0) return phrase`; ${link('none')} surely reaches ${area} m²`;
  return phrase`; ${link(numberWords(reach.yes, 'en'))} surely ${reach.yes === 1 ? 'reaches' : 'reach'} ${area} m²${expected}`;
}
