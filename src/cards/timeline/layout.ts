import { EVENT_KINDS, type EventKind } from '../../domain/dataset';
import type { Lang } from '../../i18n/lang';
import type { Axis } from './axis';
import { knownDays, type TimelineEntry } from './entry';
import { type Days, type Ground, isSame, yearRange } from './ground';
import type { TimelineModel } from './model';
import { type DatedEntry, type PlacedEvent, place } from './place';
import { type StripLayout, stripLayout } from './strip-layout';
import { isOutside, stripSpans } from './window';

export interface Lane {
  readonly kind: EventKind;
  readonly top: number;
  readonly height: number;
  readonly events: readonly PlacedEvent[];
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly axis: Axis;
  readonly lanes: readonly Lane[];
  readonly lanesBottom: number;
  readonly strip: StripLayout | undefined;
}

/** Months, and under them the brush. */
export const HEAD = 52;
const LANE_PADDING = 7;
const STRIP_GAP = 14;
/** Room right of the axis: with the padding of the card, as much as a finger needs for the handle of the brush. */
const HANDLE = 20;
const GUTTER = { zh: 84, en: 96 } as const;

/** What has a place. These are the same objects for as long as nothing moves, whatever is filtered. */
interface Placed {
  readonly ground: Ground;
  readonly inLanes: readonly TimelineEntry[];
  readonly inStrip: readonly TimelineEntry[];
}

/**
 * All events of the dataset have their places whatever is filtered, so that nothing jumps while a brush is dragged; only
 * where there are too many do the selected ones share the rows. Away from home nothing is dragged out of the selection:
 * only what is selected needs a place in the strip.
 */
export function placedIn({ ground, rows }: TimelineModel, window: Days): Placed {
  const inLanes = ground.roster.length > 0 ? ground.roster : rows;
  return { ground, inLanes, inStrip: ground.home && isSame(window, ground.home) ? inLanes : rows };
}

/** Where everything stands, for a width in pixels. */
export function timelineLayout(
  { ground, inLanes, inStrip }: Placed,
  window: Days,
  width: number,
  lang: Lang,
): TimelineLayout {
  const entries = dated(inLanes);
  const axis: Axis = { days: window, left: GUTTER[lang], right: Math.max(GUTTER[lang] + 1, width - HANDLE) };
  const { from, to } = yearRange(window);

  const lanes: Lane[] = [];
  let top = HEAD;
  for (const kind of EVENT_KINDS) {
    const own = inside(entries, window).filter((entry) => entry.kind === kind);
    const { events, height: rows } = place(own, axis, top + LANE_PADDING, [], lang, from !== to);
    const height = rows + 2 * LANE_PADDING;
    lanes.push({ kind, top, height, events });
    top += height;
  }
  const lanesBottom = top;

  const spans = stripSpans(ground, window);
  const others = outside(dated(inStrip), window);
  const strip =
    spans.length > 0
      ? stripLayout({ spans, others, ground, lanes: axis, top: lanesBottom + STRIP_GAP, lang })
      : undefined;
  return { width, height: strip ? strip.bottom : lanesBottom, axis, lanes, lanesBottom, strip };
}

const dated = (entries: readonly TimelineEntry[]) =>
  entries.flatMap((entry): DatedEntry[] => (entry.date ? [{ ...entry, date: entry.date }] : []));

const outside = (entries: readonly DatedEntry[], window: Days) =>
  entries.filter(({ date }) => isOutside(knownDays(date), window));

const inside = (entries: readonly DatedEntry[], window: Days) =>
  entries.filter(({ date }) => !isOutside(knownDays(date), window));
