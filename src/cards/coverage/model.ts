import { centersById } from '../../domain/center-index';
import type { CategoryId, Center, CenterId, FunctionId, Text } from '../../domain/dataset';
import type { Interval } from '../../domain/interval';
import { coverageOf, PRESENCES, type Presence, type PresenceCounts } from '../../domain/presence';
import type { Answer } from '../../engine/answer';
import { chosenLabels } from '../../engine/filters';

/** How the selected centers stand to one function or to one category. */
interface Row {
  readonly name: Text;
  /** The name where room is scarce. */
  readonly short: Text;
  /** Every selected center counts under exactly one of the four. */
  readonly counts: PresenceCounts;
  /** The first centers that report it, at most a page of them. */
  readonly reportedBy: readonly CenterId[];
}

export interface FunctionRow extends Row {
  readonly kind: 'function';
  readonly id: FunctionId;
}

/** A category counts as reported by a center that reports any of its functions. */
export interface CategoryRow extends Row {
  readonly kind: 'category';
  readonly id: CategoryId;
  readonly functions: readonly FunctionRow[];
}

export type CoverageRow = CategoryRow | FunctionRow;

export interface CoverageModel {
  /** How many centers are selected. */
  readonly total: number;
  /** Of those, the centers whose functions are reported. */
  readonly listed: number;
  /** The selected centers that can be named: all of them, or the first page and those that a row names. */
  readonly centers: readonly Center[];
  /** The most reported first, else in the dataset's order. */
  readonly categories: readonly CategoryRow[];
  /** The labels that the page is filtered by. */
  readonly chosen: readonly string[];
}

export function coverageModel({ dataset, filters, centers, functions, categories, lists }: Answer): CoverageModel {
  const known = centersById(dataset);
  const functionRows = dataset.functions.flatMap(({ id, name, short, category }) => {
    const found = functions.find((entry) => entry.id === id);
    return found ? [{ category, row: { kind: 'function', name, short, ...found } satisfies FunctionRow }] : [];
  });
  const categoryRows = dataset.categories.flatMap(({ id, name, short = name }): CategoryRow[] => {
    const found = categories.find((entry) => entry.id === id);
    const own = functionRows.flatMap(({ category, row }) => (category === id ? [row] : []));
    return found ? [{ kind: 'category', name, short, functions: own, ...found }] : [];
  });
  return {
    total: centers.certain + centers.possible,
    listed: lists.reported,
    centers: [
      ...new Set([
        ...centers.page.map(({ row }) => row),
        ...functions.flatMap(({ reportedBy }) => reportedBy.flatMap((id) => known.get(id) ?? [])),
      ]),
    ],
    categories: categoryRows.sort((a, b) => b.counts.yes - a.counts.yes),
    chosen: chosenLabels(filters, 'cat', 'fn', 'center'),
  };
}

/** How many of the selected centers may have it: at least those that report it, at most all but those that deny it. */
export function rangeOf({ counts }: CoverageRow): Interval {
  return coverageOf(counts);
}

/** The states that are shown: planned and denied only where something is. */
export function statesIn({ categories }: CoverageModel): readonly Presence[] {
  const rows = categories.flatMap((category) => [category, ...category.functions]);
  return PRESENCES.filter(
    (presence) => presence === 'yes' || presence === 'unreported' || rows.some(({ counts }) => counts[presence] > 0),
  );
}

/** The derivation behind a row's counts; veterans and counseling are ids of a category and of a function. */
export function derivationId(row: CoverageRow): string {
  return row.kind === 'category' ? `coverage.cat.${row.id}` : `coverage.${row.id}`;
}

/** The categories by how many of the selected centers report them. */
export function tally({ categories }: CoverageModel) {
  return {
    none: categories.filter(({ counts }) => counts.yes === 0),
    single: categories.filter(({ counts }) => counts.yes === 1),
    reported: categories.filter(({ counts }) => counts.yes > 0),
    /** No selected center says anything of any function. */
    silent: categories.every(({ functions }) =>
      functions.every(({ counts }) => counts.yes + counts.planned + counts.no === 0),
    ),
  };
}
