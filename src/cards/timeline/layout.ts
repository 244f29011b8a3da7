import { textWidth } from '../../charts/text-width';
import { EVENT_KINDS, type EventKind } from '../../domain/dataset';
import type { DateSpan } from '../../domain/edtf';
import type { Lang } from '../../i18n/lang';
import { knownDays, type TimelineEntry } from './entry';
import { type Days, type Ground, isOutlier, yearRange } from './ground';
import { timelineMessages } from './messages';
import type { TimelineModel } from './model';
import { LABEL_GAP, pack, type Side } from './pack';
import { labelWords } from './words';

/** A straight axis from days to pixels: both ends of `days` are whole days. */
export interface Axis {
  readonly days: Days;
  readonly left: number;
  readonly right: number;
}

/** An event with the place of its bar and its label. */
export interface PlacedEvent {
  readonly entry: DatedEntry;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly side: Side;
  readonly label: string;
  /** Pixels that the label may take. */
  readonly room: number;
}

type DatedEntry = TimelineEntry & { readonly date: DateSpan };

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
  readonly strip:
    | {
        readonly axis: Axis;
        readonly top: number;
        readonly height: number;
        readonly events: readonly PlacedEvent[];
        /** The window that the lanes show. */
        readonly frame: { readonly left: number; readonly right: number; readonly isLabelInside: boolean };
        /** Baseline of its years. */
        readonly years: number;
      }
    | undefined;
}

export const HEAD = 40;
export const BAR = 22;
export const LABEL_SIZE = 13;
export const FRAME_LABEL_SIZE = 12;
/** A day is seen at any width. */
const LEAST_BAR = 3;
const ROW = 28;
const LANE_PADDING = 7;
const STRIP_GAP = 14;
const STRIP_YEARS = 26;
/** Room right of the axis for the handle of the brush. */
const HANDLE = 10;
const GUTTER = { zh: 84, en: 96 } as const;

/**
 * Where everything stands, for a width in pixels. All events of the dataset have their places whatever is filtered, so
 * that nothing jumps while a brush is dragged; only where there are too many do the selected ones share the rows.
 */
export function timelineLayout(model: TimelineModel, window: Days, width: number, lang: Lang): TimelineLayout {
  const { ground, rows } = model;
  const entries = (ground.roster.length > 0 ? ground.roster : rows).flatMap((entry): DatedEntry[] =>
    entry.date ? [{ ...entry, date: entry.date }] : [],
  );
  const axis: Axis = { days: window, left: GUTTER[lang], right: Math.max(GUTTER[lang] + 1, width - HANDLE) };
  const { from, to } = yearRange(window);

  const lanes: Lane[] = [];
  let top = HEAD;
  for (const kind of EVENT_KINDS) {
    const own = entries.filter((entry) => entry.kind === kind && !isOutlier(entry, ground));
    const { events, count } = place(own, axis, top + LANE_PADDING, [], lang, from !== to);
    const height = Math.max(1, count) * ROW - (ROW - BAR) + 2 * LANE_PADDING;
    lanes.push({ kind, top, height, events });
    top += height;
  }
  const lanesBottom = top;
  const strip = ground.all && stripLayout(entries, ground, ground.all, axis, lanesBottom + STRIP_GAP, lang);
  return { width, height: strip ? strip.years + 8 : lanesBottom, axis, lanes, lanesBottom, strip };
}

function stripLayout(
  entries: readonly DatedEntry[],
  ground: Ground,
  all: Days,
  lanes: Axis,
  top: number,
  lang: Lang,
): NonNullable<TimelineLayout['strip']> {
  const axis: Axis = { ...lanes, days: all };
  const frame = extentOf(axis, lanes.days);
  const label = textWidth(timelineMessages(lang).shown, FRAME_LABEL_SIZE) + 2 * LABEL_GAP;
  const isLabelInside = label <= frame.right - frame.left;
  const taken = { ...frame, left: isLabelInside ? frame.left : frame.left - label };
  const outliers = entries.filter((entry) => isOutlier(entry, ground));
  const { events, count } = place(outliers, axis, top, [taken], lang, true);
  const height = Math.max(1, count) * ROW - (ROW - BAR);
  return { axis, top, height, events, frame: { ...frame, isLabelInside }, years: top + height + STRIP_YEARS - 8 };
}

function place(
  entries: readonly DatedEntry[],
  axis: Axis,
  top: number,
  taken: readonly { left: number; right: number }[],
  lang: Lang,
  showsYear: boolean,
): { readonly events: readonly PlacedEvent[]; readonly count: number } {
  // The word "possibly" may come before any label under a filter; where there is no room for it, the label is cut then.
  const reserve = textWidth(possiblyBefore('', lang), LABEL_SIZE);
  const bars = entries.map((entry) => ({
    entry,
    ...extentOf(axis, knownDays(entry.date)),
    label: labelWords(entry, lang, showsYear),
  }));
  const widthsOf = ({ entry, label }: (typeof bars)[number]) =>
    [label, entry.name[lang]].map((text) => textWidth(text, LABEL_SIZE));
  const placements = pack(
    bars.map((bar) => ({
      from: bar.left,
      to: bar.right,
      beside: widthsOf(bar).flatMap((width) => [width + reserve, width]),
      inside: hasGround(bar.entry) ? widthsOf(bar) : [],
    })),
    axis,
    taken,
  );
  const events = bars.flatMap((bar, index): PlacedEvent[] => {
    const placement = placements[index];
    if (!placement) return [];
    const { side, room, row } = placement;
    const label = textWidth(bar.label, LABEL_SIZE) > room ? bar.entry.name[lang] : bar.label;
    return [{ ...bar, label, side, room, top: top + row * ROW }];
  });
  return { events, count: Math.max(0, ...placements.map(({ row }) => row + 1)) };
}

/** Text can stand on its bar, its name alone if the bar is short: on the soft ground of a convention, or in the empty bar of an expectation. */
function hasGround({ expected, convention }: TimelineEntry): boolean {
  return expected || convention !== undefined;
}

/** A label under a filter that its event matches only possibly. */
export function possiblyBefore(label: string, lang: Lang): string {
  return `${timelineMessages(lang).possibly} ${label}`;
}

/** Where a label begins or, left of its bar, ends. */
export function labelAnchor({ side, left, right }: PlacedEvent): {
  readonly x: number;
  readonly anchor: 'start' | 'end';
} {
  if (side === 'left') return { x: left - LABEL_GAP, anchor: 'end' };
  return { x: side === 'right' ? right + LABEL_GAP : left + LABEL_GAP, anchor: 'start' };
}

/** Position of the beginning of a day. */
export function xOf({ days, left, right }: Axis, day: number): number {
  return left + ((day - days.first) / (days.last + 1 - days.first)) * (right - left);
}

/** The day at a position, at most the axis' ends. */
export function dayAt({ days, left, right }: Axis, x: number): number {
  const day = days.first + Math.floor(((x - left) / (right - left)) * (days.last + 1 - days.first));
  return Math.max(days.first, Math.min(days.last, day));
}

/** From the beginning of the first day to the end of the last, cut at the axis' ends. */
function extentOf(axis: Axis, { first, last }: Days): { readonly left: number; readonly right: number } {
  const left = Math.max(axis.left, Math.min(axis.right - LEAST_BAR, xOf(axis, first)));
  return { left, right: Math.max(left + LEAST_BAR, Math.min(axis.right, xOf(axis, last + 1))) };
}
