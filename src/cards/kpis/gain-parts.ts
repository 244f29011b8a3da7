import { areaGain } from '../../domain/area';
import { boundConventions } from '../../i18n/conventions';
import type { Lang } from '../../i18n/lang';
import { intervalWords, quantityWords } from '../../i18n/numbers';
import { listWords } from '../../i18n/phrase';
import { termsIn } from '../../i18n/terms';
import type { Derivation } from '../card';
import { kpisDetailMessages } from './detail-messages';
import type { CountedCenter, KpisModel } from './model';

/** What the intervals of the gains rest on, and what is not listed of them. */
export function gainConventions({ gains, areas }: KpisModel, lang: Lang): string[] {
  const { conventions, more } = kpisDetailMessages(lang);
  const counted = new Set(gains.map(({ id }) => id)).size;
  return [
    ...boundConventions(
      gains.flatMap(({ area }) => [area.before, area.after]),
      lang,
    ),
    ...(new Set(gains.map(({ area }) => area.basis)).size > 1 ? [conventions.bases] : []),
    ...(areas.gaining > counted ? [more(areas.gaining - counted)] : []),
  ];
}

/** Each gain as a subtraction of its own. */
export function gainInputs({ gains }: KpisModel, lang: Lang): Derivation['inputs'] {
  return gains.flatMap(({ center, area, facts }) => {
    const { before, after, basis, label } = area;
    const gain = areaGain(area);
    if (!before || !after || !gain) return [];
    return [
      {
        label: center[lang],
        detail: label?.[lang] ?? termsIn(lang).basis[basis],
        expression: `${quantityWords(after, lang)} − ${quantityWords(before, lang)}`,
        result: intervalWords(gain, lang),
        facts,
      },
    ];
  });
}

/** Which centers add nothing to the gain, and why. By name where all centers are at hand; else by their number. */
export function notCounted({ selected, areas, centers, gains }: KpisModel, lang: Lang): string[] {
  const words = kpisDetailMessages(lang);
  if (selected > centers.length || areas.gaining > new Set(gains.map(({ id }) => id)).size) {
    const withArea = areas.reported - areas.gaining;
    const without = selected - areas.reported;
    return [
      ...(withArea > 0 ? [words.beforeUnreportedCount(withArea)] : []),
      ...(without > 0 ? [words.areaUnreportedCount(without)] : []),
    ];
  }
  const counted = new Set(gains.map(({ id }) => id));
  const rest = centers.filter(({ id }) => !counted.has(id));
  const names = (some: readonly CountedCenter[]) =>
    listWords(
      some.map(({ name }) => name[lang]),
      lang,
    );
  const withArea = rest.filter(({ isReported }) => isReported);
  const without = rest.filter(({ isReported }) => !isReported);
  return [
    ...(withArea.length > 0 ? [words.beforeUnreported(names(withArea))] : []),
    ...(without.length > 0 ? [words.areaUnreported(names(without))] : []),
  ];
}
