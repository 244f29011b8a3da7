import { countOf } from '../../domain/amount';
import type { Presence } from '../../domain/presence';
import type { Lang } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import type { Cell, Table } from '../card';
import { coverageDetailMessages } from './detail-messages';
import { rangeWords } from './messages';
import { type CategoryRow, type CoverageModel, type CoverageRow, derivationId, rangeOf, statesIn } from './model';

/** A row per category and one per function of it, also those that no center reports. */
export function coverageTable(model: CoverageModel, lang: Lang): Table {
  const words = coverageDetailMessages(lang);
  const { columns } = words;
  const shown = statesIn(model);
  return {
    caption: words.caption(model.total),
    columns: [
      { key: 'name', label: columns.name },
      { key: 'category', label: columns.category },
      ...shown.map((key) => ({ key, label: columns[key], numeric: true })),
      { key: 'range', label: columns.range },
      { key: 'which', label: columns.which },
    ],
    rows: model.categories.flatMap((category) =>
      [category, ...category.functions].map((row) => ({
        id: row.kind === 'category' ? `cat.${row.id}` : `fn.${row.id}`,
        cells: cellsOf(row, category, shown, model, lang),
      })),
    ),
  };
}

function cellsOf(
  row: CoverageRow,
  category: CategoryRow,
  shown: readonly Presence[],
  model: CoverageModel,
  lang: Lang,
): readonly (Cell | readonly Cell[])[] {
  const words = coverageDetailMessages(lang);
  const evidence = derivationId(row);
  return [
    { text: row.kind === 'category' ? words.anyOf(row.name[lang]) : row.name[lang] },
    { text: category.name[lang] },
    ...shown.map(
      (presence): Cell => ({
        text: numberWords(row.counts[presence], lang),
        evidence,
        amount: countOf(row.counts[presence], 'center'),
      }),
    ),
    { text: rangeWords(rangeOf(row), lang), evidence, amount: { range: rangeOf(row), unit: 'center' } },
    reportingCells(row, model, lang),
  ];
}

/** The centers that report a row; of a function, each opens the fact that says so. */
function reportingCells(row: CoverageRow, { centers }: CoverageModel, lang: Lang): readonly Cell[] {
  const words = coverageDetailMessages(lang);
  if (row.reportedBy.length === 0) return [{ text: words.nobody }];
  const more = row.counts.yes - row.reportedBy.length;
  return [
    ...row.reportedBy.map((id): Cell => {
      const text = centers.find((center) => center.id === id)?.name[lang] ?? id;
      return row.kind === 'function' ? { text, evidence: `${id}.fn.${row.id}` } : { text };
    }),
    ...(more > 0 ? [{ text: words.more(more) }] : []),
  ];
}
