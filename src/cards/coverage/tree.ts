import type { ChartAction, ChartNode } from '../../charts/chart-tree';
import type { CategoryId, CenterId, FunctionId, Text } from '../../domain/dataset';
import type { Lang } from '../../i18n/lang';
import { listWords } from '../../i18n/phrase';
import { coverageMessages, rangeWords } from './messages';
import { type CategoryRow, type CoverageModel, type CoverageRow, derivationId, rangeOf } from './model';

/** What the marks of the chart do. */
export interface CoverageDeeds {
  evidence(id: string): void;
  category(id: CategoryId, adds?: boolean): void;
  fn(id: FunctionId, adds?: boolean): void;
  center(id: CenterId, adds?: boolean): void;
  /** Shows or hides the functions of a category. */
  disclose(id: CategoryId): void;
}

/** Ids of the marks; a row's interval goes by the id of its derivation. */
export const markIds = {
  total: 'coverage.sum.centers',
  row: (row: CoverageRow) => `${row.kind === 'category' ? 'cat' : 'fn'}.${row.id}`,
  disclosure: (category: CategoryId) => `open.${category}`,
  center: (row: string, center: CenterId) => `${row}.${center}`,
} as const;

/** The rows that are drawn: every category, and the functions of those that are open. */
export function drawnRows({ categories }: CoverageModel, open: readonly string[]): readonly CoverageRow[] {
  return categories.flatMap((category) => [category, ...(open.includes(category.id) ? category.functions : [])]);
}

/** The chart for keys and speech: categories, in them their disclosure, interval, functions and centers. */
export function coverageTree(
  model: CoverageModel,
  open: readonly string[],
  lang: Lang,
  deeds: CoverageDeeds,
): ChartNode {
  const words = coverageMessages(lang);
  const names = new Map<CenterId, Text>(model.centers.map(({ id, name }) => [id, name]));
  const act = (kind: ChartAction['kind'], run: ChartAction['run']): ChartAction => ({ kind, run });
  const filter = (label: string, run: ChartAction['run']): ChartAction => ({
    ...act('filter', run),
    isChosen: model.chosen.includes(label),
  });
  const nameOf = (id: CenterId) => names.get(id)?.[lang] ?? id;

  const rangeNode = (row: CoverageRow): ChartNode => {
    const id = derivationId(row);
    return { id, label: rowWords(row, model.total, nameOf, lang), action: act('evidence', () => deeds.evidence(id)) };
  };
  const centerNodes = (row: CoverageRow) =>
    row.reportedBy.map(
      (center): ChartNode => ({
        id: markIds.center(markIds.row(row), center),
        label: words.filterCenter(nameOf(center)),
        action: filter(`center.${center}`, (adds) => deeds.center(center, adds)),
      }),
    );
  const disclosure = (row: CategoryRow, isOpen: boolean): ChartNode => ({
    id: markIds.disclosure(row.id),
    label: isOpen ? words.collapse(row.name[lang]) : words.expand(row.name[lang], row.functions.length),
    action: act('open', () => deeds.disclose(row.id)),
  });
  const rowNode = (row: CoverageRow, children: readonly ChartNode[]): ChartNode => ({
    id: markIds.row(row),
    label: rowWords(row, model.total, nameOf, lang),
    action: filter(markIds.row(row), (adds) =>
      row.kind === 'category' ? deeds.category(row.id, adds) : deeds.fn(row.id, adds),
    ),
    children,
  });

  return {
    id: 'coverage',
    label: '',
    children: [
      {
        id: markIds.total,
        label: words.head.reported(model.total),
        action: act('evidence', () => deeds.evidence(markIds.total)),
      },
      ...model.categories.map((row) => {
        const isOpen = open.includes(row.id);
        return rowNode(row, [
          disclosure(row, isOpen),
          rangeNode(row),
          ...(isOpen ? row.functions.map((fn) => rowNode(fn, [rangeNode(fn), ...centerNodes(fn)])) : []),
          ...centerNodes(row),
        ]);
      }),
    ],
  };
}

/** One row in a sentence: how many report it, who, what of the others, and what that leaves possible. */
function rowWords(row: CoverageRow, total: number, nameOf: (id: CenterId) => string, lang: Lang): string {
  const words = coverageMessages(lang);
  const { counts, reportedBy } = row;
  const names = listWords(reportedBy.map(nameOf), lang);
  const others = (['planned', 'no', 'unreported'] as const).filter((key) => counts[key] > 0);
  return words.row({
    name: row.name[lang],
    total,
    yes: counts.yes,
    names: names === '' ? '' : words.centersReporting(names),
    rest: others.map((key) => words.counted(key, counts[key])).join(''),
    range: rangeWords(rangeOf(row), lang),
  });
}
