import type { Center } from '../../domain/dataset';
import { isPoint } from '../../domain/interval';
import type { Lang } from '../../i18n/lang';
import { intervalWords, numberWords } from '../../i18n/numbers';
import { listWords } from '../../i18n/phrase';
import { termsIn } from '../../i18n/terms';
import type { Derivation } from '../card';
import { coverageDetailMessages } from './detail-messages';
import { rangeWords } from './messages';
import { type CategoryRow, type CoverageModel, type CoverageRow, derivationId, rangeOf, tally } from './model';
import { factIds, presenceOf } from './presence-facts';

/** How every count and interval of the card came about: center by center, or category by category. */
export function coverageDerivations(model: CoverageModel, lang: Lang): readonly Derivation[] {
  const { derivation: words } = coverageDetailMessages(lang);
  const { single, none, reported } = tally(model);
  const sums = [
    ['single', words.single, single],
    ['none', words.none, none],
    ['reported', words.reported, reported],
  ] as const;
  return [
    ...model.categories.flatMap((category) =>
      [category, ...category.functions].map((row) => rowDerivation(row, model, lang)),
    ),
    centersDerivation(model, lang),
    silenceDerivation(model, lang),
    ...sums.map(([id, title, rows]) => sumDerivation(`coverage.sum.${id}`, title, rows, model, lang)),
  ];
}

function rowDerivation(row: CoverageRow, model: CoverageModel, lang: Lang): Derivation {
  const { derivation: words } = coverageDetailMessages(lang);
  const range = rangeOf(row);
  const open = model.centers.filter((center) => center.functions?.complete === false);
  return {
    id: derivationId(row),
    title: words.title(row.name[lang]),
    value: intervalWords(range, lang),
    note: isPoint(range) ? words.unit : `${words.unit}${lang === 'zh' ? '，' : ', '}${rangeWords(range, lang)}`,
    inputs: model.centers.map((center) => ({
      label: center.name[lang],
      ...detailOf(center, row, lang),
      result: termsIn(lang).presence[presenceOf(center, row)],
      facts: factIds(center, row),
    })),
    total: intervalWords(range, lang),
    conventions: [
      words.rule,
      ...(row.kind === 'category' ? [words.anyRule] : []),
      ...(open.length > 0 ? [words.open(namesOf(open, lang))] : []),
    ],
    ...excludedOf(model, lang),
  };
}

/** What the source calls it, or which functions of a category it reports. */
function detailOf(center: Center, row: CoverageRow, lang: Lang): { readonly detail?: string } {
  const items = center.functions?.items ?? [];
  if (row.kind === 'function') {
    const said = items.find((item) => item.function === row.id)?.words ?? [];
    return said.length > 0 ? { detail: coverageDetailMessages(lang).sourceWords(listWords(said, lang)) } : {};
  }
  const own = row.functions.filter(({ id }) => items.some((item) => item.function === id && item.presence === 'yes'));
  return own.length > 0 ? { detail: namesOf(own, lang) } : {};
}

function centersDerivation(model: CoverageModel, lang: Lang): Derivation {
  const { derivation: words } = coverageDetailMessages(lang);
  return {
    id: 'coverage.sum.centers',
    title: words.centers,
    value: numberWords(model.total, lang),
    note: words.unit,
    inputs: model.centers.map(({ id, name }) => ({ label: name[lang], result: '1', facts: [`${id}.status`] })),
    total: numberWords(model.total, lang),
    conventions: [],
    ...excludedOf(model, lang),
  };
}

function silenceDerivation(model: CoverageModel, lang: Lang): Derivation {
  const { derivation: words } = coverageDetailMessages(lang);
  const count = numberWords(model.total - model.listed, lang);
  return {
    id: 'coverage.sum.silent',
    title: words.silent,
    value: count,
    note: words.unit,
    inputs: model.centers
      .filter(({ functions }) => !functions)
      .map(({ id, name }) => ({
        label: name[lang],
        expression: termsIn(lang).unreported,
        result: '1',
        facts: [`${id}.functions`],
      })),
    total: count,
    conventions: [],
    ...excludedOf(model, lang),
  };
}

function sumDerivation(
  id: string,
  title: string,
  rows: readonly CategoryRow[],
  model: CoverageModel,
  lang: Lang,
): Derivation {
  const { derivation: words, nobody } = coverageDetailMessages(lang);
  return {
    id,
    title,
    value: numberWords(rows.length, lang),
    note: words.categoryUnit,
    inputs: rows.map((row) => {
      const reporting = model.centers.filter((center) => row.reportedBy.includes(center.id));
      // Where nobody reports it, the figure rests on what every list leaves unsaid.
      const resting = reporting.length > 0 ? reporting : model.centers;
      return {
        label: row.name[lang],
        detail: reporting.length > 0 ? namesOf(reporting, lang) : nobody,
        expression: `${numberWords(row.counts.yes, lang)} / ${numberWords(model.total, lang)}`,
        result: '1',
        facts: resting.flatMap((center) => factIds(center, row)),
      };
    }),
    total: numberWords(rows.length, lang),
    conventions: [words.anyRule],
  };
}

const namesOf = (entries: readonly { readonly name: Center['name'] }[], lang: Lang) =>
  listWords(
    entries.map(({ name }) => name[lang]),
    lang,
  );

function excludedOf({ total, centers }: CoverageModel, lang: Lang): Pick<Derivation, 'excluded'> {
  const { derivation: words } = coverageDetailMessages(lang);
  const left = total - centers.length;
  return left > 0 ? { excluded: { title: words.excluded, lines: [words.unlisted(left)] } } : {};
}
