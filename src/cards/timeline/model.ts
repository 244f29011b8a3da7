import type { DateSpan } from '../../domain/edtf';
import type { Answer } from '../../engine/answer';
import { byDate, entryOf, GRASPS, type Grasp, type TimelineEntry } from './entry';
import { type Ground, groundOf } from './ground';

/** A selected event; not `certain` where its date or its center's area only lets it match possibly. */
export interface TimelineRow extends TimelineEntry {
  readonly certain: boolean;
}

export interface TimelineModel {
  readonly ground: Ground;
  /** The selected events in order of date, those without a date last: all of them, or the first page. */
  readonly rows: readonly TimelineRow[];
  /** How many are selected. */
  readonly total: number;
  /** The span that the page is filtered by. */
  readonly time: DateSpan | undefined;
}

export function timelineModel({ dataset, filters, events }: Answer): TimelineModel {
  return {
    ground: groundOf(dataset),
    rows: events.page.map(({ row, certain }) => ({ ...entryOf(row, dataset), certain })).sort(byDate),
    total: events.certain + events.possible,
    time: filters.time,
  };
}

/** The rows by how much is known of their dates. */
export function byGrasp({ rows }: TimelineModel): Readonly<Record<Grasp, readonly TimelineRow[]>> {
  const of = (grasp: Grasp) => rows.filter((row) => row.grasp === grasp);
  const [exact, wide, loose, undated] = GRASPS.map(of);
  return { exact: exact ?? [], wide: wide ?? [], loose: loose ?? [], undated: undated ?? [] };
}

/** A row whose date is given. */
export type DatedRow = TimelineRow & { readonly date: DateSpan };

export function datedRows({ rows }: TimelineModel): readonly DatedRow[] {
  return rows.flatMap((row) => (row.date ? [{ ...row, date: row.date }] : []));
}

/** Are there lanes to draw? Without any dated event they stand there only as long as a brush may still move. */
export function hasLanes(model: TimelineModel): boolean {
  return model.ground.window !== undefined && (model.time !== undefined || datedRows(model).length > 0);
}
