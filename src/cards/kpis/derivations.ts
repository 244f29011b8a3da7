import { areaGain } from '../../domain/area';
import { boundConventions } from '../../i18n/conventions';
import type { Lang } from '../../i18n/lang';
import { intervalWords, measureWords, openEndWords, quantityWords } from '../../i18n/numbers';
import { listWords } from '../../i18n/phrase';
import { termsIn } from '../../i18n/terms';
import type { Derivation } from '../card';
import { kpisDetailMessages } from './detail-messages';
import { keyFigures } from './figures';
import type { CountedCenter, KpisModel } from './model';

/** How each key figure that no source states came about. */
export function kpisDerivations(model: KpisModel, lang: Lang): readonly Derivation[] {
  const words = kpisDetailMessages(lang);
  const terms = termsIn(lang);
  const { centers, areas, visits } = model;
  const figures = keyFigures(model, lang);
  const each = (
    result: (center: CountedCenter) => string,
    facts: (center: CountedCenter) => readonly string[],
    detail?: (center: CountedCenter) => string,
  ) =>
    centers.map((center) => ({
      label: center.name[lang],
      ...(detail ? { detail: detail(center) } : {}),
      result: result(center),
      facts: facts(center),
    }));
  const derived = (
    id: string,
    parts: Pick<Derivation, 'inputs' | 'conventions'> & Partial<Derivation>,
  ): Derivation[] => {
    const figure = figures.find((entry) => entry.id === id);
    return figure ? [{ id, title: figure.name, value: figure.value, note: figure.unit, ...parts }] : [];
  };
  /** The convention for lists of centers that stop before their end. */
  const rest = model.selected > centers.length ? [words.more(model.selected - centers.length)] : [];
  const excluded = { title: words.excludedFromGain, lines: notCounted(model, lang) };
  return [
    ...derived('kpis.centers', {
      inputs: each(
        ({ place }) => place[lang],
        ({ id }) => [`${id}.place`],
      ),
      conventions: rest,
    }),
    ...derived('kpis.areas', {
      inputs: each(({ after }) => (after ? measureWords(after, lang) : terms.unreported), areaFacts),
      conventions: rest,
    }),
    ...derived('kpis.reach', {
      inputs: each(
        ({ reach }) => terms.reach[reach],
        areaFacts,
        ({ after }) => (after ? measureWords(after, lang) : terms.unreported),
      ),
      conventions: [words.conventions.reach, ...rest],
    }),
    ...(areas.gain
      ? derived('kpis.gain', {
          note: ['m²', openEndWords(areas.gain, lang)].filter(Boolean).join(lang === 'zh' ? '，' : ', '),
          inputs: gainInputs(model, lang),
          total: intervalWords(areas.gain, lang),
          conventions: gainConventions(model, lang),
          excluded,
        })
      : derived('kpis.gain', {
          inputs: each(
            () => terms.unreported,
            ({ beforeFact, areaFact }) => [beforeFact, areaFact],
            ({ after }) => words.changeUnknown(after && quantityWords(after, lang)),
          ),
          conventions: rest,
          excluded,
        })),
    ...derived('kpis.functions', {
      inputs: each(
        ({ functions }) => (functions ? words.named(functions.named, functions.open) : words.functionsUnreported),
        ({ id }) => [`${id}.functions`],
      ),
      conventions: [words.conventions.functions, ...rest],
    }),
    ...derived('kpis.enterprises', {
      inputs: visits.passedOver.map(({ id, name, places }) => ({
        label: name[lang],
        result: words.passedOver,
        facts: [`${id}.visit`, ...places.map(({ place }) => `${id}.visited.${place}`)],
      })),
      conventions: [visits.unjudged > 0 ? words.unjudgedVisit : words.noVisitNote],
    }),
    ...derived('kpis.visits', {
      inputs: visits.first.map(({ id, name, enterprises }) => ({
        label: name[lang],
        result: measureWords(enterprises, lang),
        facts: [`${id}.visit`],
      })),
      conventions: visits.count > visits.first.length ? [words.more(visits.count - visits.first.length)] : [],
    }),
  ];
}

/** What its area stands on; of a center that is not yet open also that, which the card says beside the number. */
const areaFacts = ({ id, areaFact, isExpected }: CountedCenter) => [areaFact, ...(isExpected ? [`${id}.status`] : [])];

function gainConventions({ gains, areas }: KpisModel, lang: Lang): string[] {
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

function gainInputs({ gains }: KpisModel, lang: Lang): Derivation['inputs'] {
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

/** By name where all centers are at hand; else by their number. */
function notCounted({ selected, areas, centers, gains }: KpisModel, lang: Lang): string[] {
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
