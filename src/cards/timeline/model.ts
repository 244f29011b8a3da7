import type { DateSpan } from '../../domain/edtf';
import type { Answer } from '../../engine/answer';
import { chosenLabels } from '../../engine/filters';
import { perRow } from '../../engine/memo';
import { byDate, entryOf, GRASPS, type Grasp, knownDays, type TimelineEntry } from './entry';
import { type Days, type Ground, groundOf } from './ground';
import { windowOf } from './window';

/** A selected event; not `certain` where its date or its center's area only lets it match possibly. */
export interface TimelineRow extends TimelineEntry {
  readonly certain: boolean;
}

export interface TimelineModel {
  readonly ground: Ground;
  /** The whole years that the lanes show; undefined where no event of the dataset has a date. */
  readonly window: Days | undefined;
  /** The selected events in order of date, those without a date last: all of them, or the first page. */
  readonly rows: readonly TimelineRow[];
  /** How many are selected, listed or not. */
  readonly total: number;
  /** How many of these match only possibly. */
  readonly possible: number;
  /** The span that the page is filtered by. */
  readonly time: DateSpan | undefined;
  /** The labels that the page is filtered by. */
  readonly chosen: readonly string[];
}

export function timelineModel({ dataset, filters, events }: Answer): TimelineModel {
  const ground = groundOf(dataset);
  const { time } = filters;
  const rows = events.page
    .map(({ row, certain }) => (certain ? certainRow : possibleRow)(entryOf(row, dataset)))
    .sort(byDate);
  const selected = rows.flatMap(({ date }) => (date ? [knownDays(date)] : []));
  return {
    ground,
    window: windowOf(ground, selected, time),
    rows,
    total: events.certain + events.possible,
    possible: events.possible,
    time,
    chosen: chosenLabels(filters, 'kind'),
  };
}

/* As an entry, a row is made once: what stays the same object is drawn no more than once. */
const certainRow = perRow((entry: TimelineEntry): TimelineRow => ({ ...entry, certain: true }));
const possibleRow = perRow((entry: TimelineEntry): TimelineRow => ({ ...entry, certain: false }));

/** Are more events selected than there are rows? Then the rows tell nothing of all. */
export function isPage({ rows, total }: TimelineModel): boolean {
  return rows.length < total;
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
  return rows.filter(isDated);
}

function isDated(row: TimelineRow): row is DatedRow {
  return row.date !== undefined;
}

/** Are there lanes to draw? Without any dated event they stand there only as long as a brush may still move. */
export function hasLanes(model: TimelineModel): boolean {
  return model.window !== undefined && (model.time !== undefined || model.rows.some(isDated));
}
