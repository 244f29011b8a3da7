import type { Lang } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { figure, type Phrase, phrase } from '../../i18n/phrase';
import type { KpisModel } from './model';

/** How many centers, of how many an area is reported, and how many of those reach the reference. */
export function kpisTakeaway({ selected, areas, reach, reference }: KpisModel, lang: Lang): Phrase {
  const area = numberWords(reference, lang);
  const total = figure(selected, 'kpis.centers');
  const reported = figure(areas.reported, 'kpis.areas');
  const reaching = figure(reach.yes, 'kpis.reach');
  const judged = areas.reported;
  if (lang === 'zh') {
    if (judged === 0) return phrase`${total} 个中心的面积${selected > 1 ? '都' : ''}未报道`;
    if (reach.yes === judged)
      return phrase`${total} 个中心中 ${reported} 个有面积报道，${judged > 1 ? '都' : ''}达到 ${area} m²`;
    return phrase`${total} 个中心中 ${reported} 个有面积报道，其中 ${reaching} 个确定达到 ${area} m²`;
  }
  if (judged === 0)
    return phrase`No area is reported for ${selected === 1 ? '' : 'any of '}the ${total} ${selected === 1 ? 'center' : 'centers'}`;
  const of = phrase`${reported} of ${total} ${selected === 1 ? 'center' : 'centers'} ${judged === 1 ? 'has' : 'have'} a reported area`;
  if (reach.yes === judged)
    return judged === 1 ? phrase`${of}, and it reaches ${area} m²` : phrase`${of}, and all of them reach ${area} m²`;
  return phrase`${of}; ${reaching} surely ${reach.yes === 1 ? 'reaches' : 'reach'} ${area} m²`;
}
