import type { Table, TableRow } from '../../cards/card';
import { areaFactId } from '../../domain/area';
import { centerFacts } from '../../domain/center-facts';
import { AREA_BASES, type Center, type Dataset } from '../../domain/dataset';
import type { Fact } from '../../domain/fact';
import { eventsByCenter } from '../../domain/related';
import type { Answer, Engine, Match } from '../../engine/answer';
import type { Progress, SourcedTable } from '../../export/subject';
import type { Lang } from '../../i18n/lang';
import { CENTER_COLUMNS } from '../lists/center-columns';
import type { ListContext } from '../lists/column';
import { listMessages } from '../lists/messages';
import { namesIn } from '../lists/words';

/** So many rows are asked for at a time; between two parts the page can draw. */
const PART = 2000;

/** Every center that the filters leave, with all columns that the list of centers has. */
export async function allCenters(
  { dataset, filters, reference }: Answer,
  engine: Engine,
  lang: Lang,
  progress: Progress,
): Promise<SourcedTable> {
  const words = listMessages(lang);
  const context: ListContext = { dataset, reference, lang, placeName: namesIn(dataset.places) };
  const found: Match<Center>[] = [];
  for (let total = 1; found.length < total; ) {
    const part = await engine.list({
      scope: 'centers',
      filters,
      reference,
      sort: undefined,
      lang,
      from: found.length,
      count: PART,
    });
    if (part.rows.length === 0) break;
    found.push(...part.rows);
    total = part.total;
    progress(found.length / total);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const showsMatch = found.some(({ certain }) => !certain);
  const table: Table = {
    caption: words.heading.centers,
    columns: [
      ...CENTER_COLUMNS.map((column) => ({
        key: column.key,
        label: column.label(context),
        numeric: column.numeric ?? false,
      })),
      ...(showsMatch ? [{ key: 'match', label: words.match }] : []),
    ],
    rows: found.map(
      ({ row, certain }): TableRow => ({
        id: row.id,
        cells: [
          ...CENTER_COLUMNS.map((column) => {
            const cells = column.cells(row, context);
            const amount = column.amount?.(row);
            return amount && 'text' in cells ? { ...cells, amount } : cells;
          }),
          ...(showsMatch ? [{ text: certain ? words.certain : words.possible }] : []),
        ],
      }),
    ),
  };
  const byId = new Map(found.map(({ row }) => [String(row.id), row]));
  let latest: { readonly id: string; readonly facts: ReadonlyMap<string, Fact> } | undefined;
  return {
    table,
    behind(id, evidence) {
      const center = byId.get(id);
      if (!center) return [];
      if (latest?.id !== id) latest = { id, facts: factsOfCenter(center, dataset) };
      const { facts } = latest;
      return factIds(center, evidence).flatMap((fact) => facts.get(fact) ?? []);
    },
  };
}

function factsOfCenter(center: Center, dataset: Dataset): ReadonlyMap<string, Fact> {
  const own = centerFacts(center, dataset);
  const events = eventsByCenter(dataset, center.id).map(
    ({ id, name, evidence }): Fact => ({
      id: `event.${id}`,
      subject: name,
      field: 'event',
      value: { type: 'text', text: name },
      evidence,
    }),
  );
  return new Map([...own, ...events].map((fact) => [fact.id, fact]));
}

/** The facts that a figure of a center rests on: itself, or those that its derivation starts from. */
function factIds({ id }: Center, evidence: string): readonly string[] {
  if (evidence === `matrix.count.${id}`) return [`${id}.functions`];
  for (const basis of AREA_BASES)
    if (evidence.startsWith(`area.${id}.${basis}.`))
      return [
        ...(evidence.endsWith('.reach') ? [] : [areaFactId(id, basis, 'before')]),
        areaFactId(id, basis, 'after'),
      ];
  return [evidence];
}
