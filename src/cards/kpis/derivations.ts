import { areaGain } from '../../domain/area';
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
  const { centers, areas } = model;
  const figures = keyFigures(model, lang);
  const each = (
    result: (center: CountedCenter) => string,
    fact: (center: CountedCenter) => string,
    detail?: (center: CountedCenter) => string,
  ) =>
    centers.map((center) => ({
      label: center.name[lang],
      ...(detail ? { detail: detail(center) } : {}),
      result: result(center),
      facts: [fact(center)],
    }));
  const derived = (
    id: string,
    parts: Pick<Derivation, 'inputs' | 'conventions'> & Partial<Derivation>,
  ): Derivation[] => {
    const figure = figures.find((entry) => entry.id === id);
    return figure ? [{ id, title: figure.name, value: figure.value, note: figure.unit, ...parts }] : [];
  };
  return [
    ...derived('kpis.centers', {
      inputs: each(
        ({ place }) => place[lang],
        ({ id }) => `${id}.place`,
      ),
      conventions: [],
    }),
    ...derived('kpis.areas', {
      inputs: each(
        ({ after }) => (after ? measureWords(after, lang) : terms.unreported),
        ({ areaFact }) => areaFact,
      ),
      conventions: [],
    }),
    ...derived('kpis.reach', {
      inputs: each(
        ({ reach }) => words.reachWord[reach],
        ({ areaFact }) => areaFact,
        ({ after }) => (after ? measureWords(after, lang) : terms.unreported),
      ),
      conventions: [words.conventions.reach],
    }),
    ...(areas.gain
      ? derived('kpis.gain', {
          note: ['m²', openEndWords(areas.gain, lang)].filter(Boolean).join(lang === 'zh' ? '，' : ', '),
          inputs: gainInputs(model, lang),
          total: intervalWords(areas.gain, lang),
          conventions: [
            ...(model.gains.some(({ area }) => area.before?.bound === 'nearly' || area.after?.bound === 'nearly')
              ? [words.conventions.nearly]
              : []),
            ...(new Set(model.gains.map(({ area }) => area.basis)).size > 1 ? [words.conventions.bases] : []),
          ],
          excluded: { title: words.excludedFromGain, lines: notCounted(model, lang) },
        })
      : derived('kpis.gain', {
          inputs: [],
          conventions: [],
          excluded: { title: words.excludedFromGain, lines: notCounted(model, lang) },
        })),
    ...derived('kpis.functions', {
      inputs: each(
        ({ functions }) => (functions ? words.named(functions.named, functions.open) : words.functionsUnreported),
        ({ id }) => `${id}.functions`,
      ),
      conventions: [words.conventions.functions],
    }),
    ...derived('kpis.enterprises', { inputs: [], conventions: [words.noVisitNote] }),
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

function notCounted({ centers, gains }: KpisModel, lang: Lang): string[] {
  const words = kpisDetailMessages(lang);
  const counted = new Set(gains.map(({ center }) => center.zh));
  const rest = centers.filter(({ name }) => !counted.has(name.zh));
  const names = (some: readonly CountedCenter[]) =>
    listWords(
      some.map(({ name }) => name[lang]),
      lang,
    );
  const withArea = rest.filter(({ after }) => after);
  const without = rest.filter(({ after }) => !after);
  return [
    ...(withArea.length > 0 ? [words.beforeUnreported(names(withArea))] : []),
    ...(without.length > 0 ? [words.areaUnreported(names(without))] : []),
  ];
}
