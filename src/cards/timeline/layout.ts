import { EVENT_KINDS, type EventKind } from '../../domain/dataset';
import type { Lang } from '../../i18n/lang';
import type { Axis } from './axis';
import { knownDays } from './entry';
import { type Days, isSame, yearRange } from './ground';
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

/**
 * Where everything stands, for a width in pixels. All events of the dataset have their places whatever is filtered, so
 * that nothing jumps while a brush is dragged; only where there are too many do the selected ones share the rows.
 */
export function timelineLayout(model: TimelineModel, window: Days, width: number, lang: Lang): TimelineLayout {
  const { ground } = model;
  const selected = dated(model.rows);
  const entries = ground.roster.length > 0 ? dated(ground.roster) : selected;
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
  // Away from home nothing is dragged out of the selection: only what is selected needs a place in the strip.
  const others = outside(ground.home && isSame(window, ground.home) ? entries : selected, window);
  const strip =
    spans.length > 0
      ? stripLayout({ spans, others, ground, lanes: axis, top: lanesBottom + STRIP_GAP, lang })
      : undefined;
  return { width, height: strip ? strip.bottom : lanesBottom, axis, lanes, lanesBottom, strip };
}

const dated = (entries: TimelineModel['ground']['roster']) =>
  entries.flatMap((entry): DatedEntry[] => (entry.date ? [{ ...entry, date: entry.date }] : []));

const outside = (entries: readonly DatedEntry[], window: Days) =>
  entries.filter(({ date }) => isOutside(knownDays(date), window));

const inside = (entries: readonly DatedEntry[], window: Days) =>
  entries.filter(({ date }) => !isOutside(knownDays(date), window));
