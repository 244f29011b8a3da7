import { betweenWords } from '../../i18n/between';
import type { Lang } from '../../i18n/lang';
import { intervalWords, measureWords, numberWords, openEndWords, quantityWords } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';
import type { Derivation } from '../card';
import { kpisDetailMessages } from './detail-messages';
import { keyFigures } from './figures';
import { gainConventions, gainInputs, notCounted } from './gain-parts';
import type { CountedCenter, KpisModel } from './model';

/** How each key figure that no source states came about. */
export function kpisDerivations(model: KpisModel, lang: Lang): readonly Derivation[] {
  const words = kpisDetailMessages(lang);
  const terms = termsIn(lang);
  const { centers, areas, visits, selected } = model;
  const figures = keyFigures(model, lang);
  const each = (row: (center: CountedCenter) => Omit<Derivation['inputs'][number], 'label'>) =>
    centers.map((center) => ({ label: center.name[lang], ...row(center) }));
  const derived = (
    id: string,
    parts: Pick<Derivation, 'inputs' | 'conventions'> & Partial<Derivation>,
  ): Derivation[] => {
    const figure = figures.find((entry) => entry.id === id);
    return figure ? [{ id, title: figure.name, value: figure.value, note: figure.unit, ...parts }] : [];
  };
  const left = selected - centers.length;
  /** The convention for lists of centers that stop before their end, or what their other entries come to. */
  const rest = left > 0 ? [words.more(left)] : [];
  const others = (count: number, result: number) =>
    count > 0 ? [{ label: words.others(count), result: numberWords(result, lang), facts: [] }] : [];
  const excluded = { title: words.excludedFromGain, lines: notCounted(model, lang) };
  return [
    ...derived('kpis.centers', {
      inputs: [
        ...each(({ id, place }) => ({ expression: place[lang], result: '1', facts: [`${id}.place`] })),
        ...others(left, left),
      ],
      total: numberWords(selected, lang),
      conventions: [],
    }),
    ...derived('kpis.areas', {
      inputs: [
        ...each((center) => ({
          expression: areaWords(center, lang),
          result: center.isReported ? '1' : words.passedOver,
          facts: center.after ? [center.areaFact] : [center.areaFact, center.beforeFact],
        })),
        ...others(left, areas.reported - centers.filter(({ isReported }) => isReported).length),
      ],
      total: numberWords(areas.reported, lang),
      conventions: [words.conventions.areas],
    }),
    ...derived('kpis.reach', {
      note: figures.find(({ id }) => id === 'kpis.reach')?.unit ?? '',
      inputs: each((center) => ({
        ...(center.after ? { detail: terms.basis[center.basis] } : {}),
        expression: `${center.after ? quantityWords(center.after, lang) : terms.unreported} ≥ ${numberWords(model.reference, lang)}?`,
        result: terms.reach[center.reach],
        facts: areaFacts(center),
      })),
      total: betweenWords(model.reach.yes, model.reach.yes + model.reach.unknown, lang),
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
          inputs: each(({ beforeFact, areaFact, after }) => ({
            expression: words.changeUnknown(after && quantityWords(after, lang)),
            result: terms.unreported,
            facts: [beforeFact, areaFact],
          })),
          conventions: rest,
          excluded,
        })),
    ...derived('kpis.functions', {
      inputs: functionInputs(model, lang),
      total: figures
        .filter(({ id }) => id === 'kpis.functions')
        .map(({ value, unit }) => [value, unit].filter(Boolean).join(' '))
        .join(''),
      conventions: [words.conventions.functions],
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
      inputs: [
        ...visits.first.map(({ id, name, enterprises }) => ({
          label: name[lang],
          expression: measureWords(enterprises, lang),
          result: '1',
          facts: [`${id}.visit`],
        })),
        ...others(visits.count - visits.first.length, visits.count - visits.first.length),
      ],
      total: numberWords(visits.count, lang),
      conventions: [],
    }),
  ];
}

/** What a center reports of its area, for whether it does. */
function areaWords({ after, isReported }: CountedCenter, lang: Lang): string {
  if (after) return measureWords(after, lang);
  return isReported ? kpisDetailMessages(lang).onlyBefore : termsIn(lang).unreported;
}

/** So many kinds as each center names, less those that several name: each counts once. */
function functionInputs({ selected, centers, functions, shared }: KpisModel, lang: Lang): Derivation['inputs'] {
  const words = kpisDetailMessages(lang);
  const names = new Map<string, string>(centers.map(({ id, name }) => [id, name[lang]]));
  const twice = shared.reduce((sum, { count }) => sum + count - 1, 0);
  const listed = centers.reduce((sum, center) => sum + (center.functions?.named ?? 0), 0);
  const left = selected - centers.length;
  return [
    ...centers.map(({ id, name, functions: own }) => ({
      label: name[lang],
      ...(own ? { detail: words.named(own.open) } : {}),
      result: own ? numberWords(own.named, lang) : termsIn(lang).unreported,
      facts: [`${id}.functions`],
    })),
    ...(left > 0
      ? [{ label: words.others(left), result: numberWords(functions + twice - listed, lang), facts: [] }]
      : []),
    ...shared.map(({ id, name, count, reportedBy }) => ({
      label: name[lang],
      detail: words.sharedBy(
        reportedBy.flatMap((center) => names.get(center) ?? []),
        count,
      ),
      result: `−${numberWords(count - 1, lang)}`,
      facts: reportedBy.map((center) => `${center}.fn.${id}`),
    })),
  ];
}

/** What its area stands on; of a center that is not yet open also that, which the card says beside the number. */
const areaFacts = ({ id, areaFact, isExpected }: CountedCenter) => [areaFact, ...(isExpected ? [`${id}.status`] : [])];
