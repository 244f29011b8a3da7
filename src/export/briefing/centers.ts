import type { Table } from '../../cards/card';
import { areaFactId } from '../../domain/area';
import { centerFacts } from '../../domain/center-facts';
import type { Center } from '../../domain/dataset';
import { type Fact, nameOf } from '../../domain/fact';
import { functionCount } from '../../domain/functions';
import type { Answer, Match } from '../../engine/answer';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { quantityWords } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';
import { briefingMessages } from './messages';

/** No more columns than a page of A4 holds upright. */
const COLUMNS = ['center', 'place', 'status', 'before', 'after', 'functions', 'source'] as const;

/** The selected centers, as many as the answer carries, each with what its row rests on. */
export function centersTable(answer: Answer, lang: Lang, mark: (facts: readonly Fact[]) => string): Table {
  const { caption, columns } = briefingMessages(lang);
  return {
    caption,
    columns: COLUMNS.map((key) => ({ key, label: columns[key] })),
    rows: answer.centers.page.map((match) => ({
      id: match.row.id,
      cells: rowOf(match, answer, lang, mark).map((text) => ({ text })),
    })),
  };
}

/** The facts that the rows of the table rest on. */
export function factsOfCenters({ centers, dataset }: Answer): readonly Fact[] {
  return centers.page.flatMap(({ row }) => factsOfRow(row, centerFacts(row, dataset)));
}

function factsOfRow({ id, areas }: Center, facts: readonly Fact[]): readonly Fact[] {
  const bases = areas.length > 0 ? areas.map(({ basis }) => basis) : (['serviceCenter'] as const);
  const ids = [
    `${id}.place`,
    `${id}.status`,
    ...bases.flatMap((basis) => [areaFactId(id, basis, 'before'), areaFactId(id, basis, 'after')]),
    `${id}.functions`,
  ];
  return facts.filter((fact) => ids.includes(fact.id));
}

function rowOf(
  { row, certain }: Match<Center>,
  { dataset }: Answer,
  lang: Lang,
  mark: (facts: readonly Fact[]) => string,
): readonly string[] {
  return [
    certain ? row.name[lang] : termsIn(lang).possibly(row.name[lang]),
    nameOf(dataset.places, row.place)[lang],
    statusWords(row, lang),
    areaWords(row, 'before', lang),
    areaWords(row, 'after', lang),
    functionWords(row, lang),
    mark(factsOfRow(row, centerFacts(row, dataset))),
  ];
}

function statusWords({ status: { value, date } }: Center, lang: Lang): string {
  const words = termsIn(lang).status[value];
  return date ? briefingMessages(lang).when(words, dateWords(date.edtf, lang)) : words;
}

/** The center's own area by itself, any other with what it measures: none is taken for the other. */
function areaWords({ areas }: Center, end: 'before' | 'after', lang: Lang): string {
  const { unreported, basis: bases } = termsIn(lang);
  const words = briefingMessages(lang);
  const known = areas.flatMap(({ basis, label, [end]: quantity }) => {
    if (!quantity) return [];
    const area = quantityWords(quantity, lang);
    return [basis === 'serviceCenter' ? area : words.basis(area, label?.[lang] ?? bases[basis])];
  });
  return known.length > 0 ? known.join(words.join) : unreported;
}

function functionWords(center: Center, lang: Lang): string {
  const count = functionCount(center);
  if (!count) return termsIn(lang).unreported;
  return termsIn(lang).functionCount(count.min, center.functions?.complete === false);
}
