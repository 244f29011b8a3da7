import type { Cell, Column } from '../cards/card';
import { partsOf } from '../cards/cell-words';
import type { Amount } from '../domain/amount';
import { citedParagraphs } from '../domain/cited';
import type { Source } from '../domain/dataset';
import type { Fact } from '../domain/fact';
import type { Lang } from '../i18n/lang';
import { unitWords } from '../i18n/numbers';
import { factsByRow } from './citing';
import { flatMessages } from './messages';
import type { SourcedTable } from './subject';

/** A cell of a spreadsheet: a text, a number, or empty. */
export type Value = string | number | undefined;

/** A table whose every cell holds one thing, as spreadsheets want it. */
export interface FlatTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

interface FlatColumn {
  readonly label: string;
  value(parts: readonly Cell[]): Value;
}

/**
 * A table with the bounds of its figures in columns of their own, as numbers: lower and upper, which of the two is not
 * reached or not there, and the unit. Dates get a column in EDTF. The last two columns are the sources of each row.
 */
export function flatTable(sourced: SourcedTable, sources: readonly Source[], lang: Lang): FlatTable {
  const { table } = sourced;
  const factsOf = factsByRow(sourced);
  const words = flatMessages(lang);
  const columns = table.columns.map((column, index) =>
    flatColumns(
      column,
      table.rows.map(({ cells }) => partsOf(cells[index])),
      lang,
    ),
  );
  return {
    head: [...columns.flat().map(({ label }) => label), words.source, words.paragraph],
    rows: table.rows.map((row) => [
      ...columns.flatMap((flat, index) => flat.map(({ value }) => value(partsOf(row.cells[index])))),
      ...citations(factsOf(row), sources, lang),
    ]),
  };
}

/** One column of words, and what its figures and dates mean where it has any. */
function flatColumns({ label }: Column, cells: readonly (readonly Cell[])[], lang: Lang): readonly FlatColumn[] {
  const words = flatMessages(lang);
  const all = cells.flat();
  const measure = (key: keyof typeof words.amount, value: (amount: Amount) => Value): FlatColumn => ({
    label: words.amount[key](label),
    // What several figures mean does not fit one number.
    value: ([first, ...others]) => (first?.amount && others.length === 0 ? value(first.amount) : undefined),
  });
  return [
    { label, value: (parts) => parts.map(({ text }) => text).join(words.separator) },
    ...(all.some(({ amount }) => amount)
      ? [
          measure('min', ({ range }) => finite(range.min)),
          measure('max', ({ range }) => finite(range.max)),
          measure('open', ({ range: { min, max, minOpen, maxOpen } }) =>
            [
              ...(minOpen ? [words.open.min[Number.isFinite(min) ? 'excluded' : 'endless']] : []),
              ...(maxOpen ? [words.open.max[Number.isFinite(max) ? 'excluded' : 'endless']] : []),
            ].join(words.separator),
          ),
          measure('unit', ({ unit }) => (unit === undefined ? '' : unitWords(unit, lang))),
        ]
      : []),
    ...(all.some(({ edtf }) => edtf !== undefined)
      ? [{ label: words.edtf(label), value: ([first]: readonly Cell[]) => first?.edtf }]
      : []),
  ];
}

function finite(end: number): number | undefined {
  return Number.isFinite(end) ? end : undefined;
}

function citations(facts: readonly Fact[], sources: readonly Source[], lang: Lang): readonly [string, string] {
  const words = flatMessages(lang);
  const cited = citedParagraphs(facts, sources);
  return [
    cited.map(({ source }) => words.article(source.id, source.title[lang])).join(words.separator),
    cited.map(({ source, paragraphs }) => words.paragraphs(source.id, paragraphs)).join(words.separator),
  ];
}
