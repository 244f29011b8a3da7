import { textWidth } from '../../charts/text-width';
import type { Lang } from '../../i18n/lang';
import { type Axis, type Extent, extentOf } from './axis';
import { type Days, type Ground, hull } from './ground';
import { timelineMessages } from './messages';
import { LABEL_GAP } from './pack';
import { type DatedEntry, type PlacedEvent, place } from './place';
import { yearsLabel, yearsText } from './ticks';

/** A span that a click shows in the lanes: as wide as a finger where there is room. */
export interface StripPart extends Extent {
  readonly edtf: string;
  /** Where its years stand: from pixel to pixel. */
  readonly bar: Extent;
  /** Its years, and their middle; absent where other years take the room. */
  readonly label: { readonly text: string; readonly x: number } | undefined;
}

export interface StripLayout {
  readonly axis: Axis;
  readonly top: number;
  readonly height: number;
  /** Those that no lane shows. */
  readonly events: readonly PlacedEvent[];
  readonly parts: readonly StripPart[];
  /** The window that the lanes show, and where the word for it stands. */
  readonly frame: Extent & { readonly label: { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' } };
  /** Baseline of the years. */
  readonly years: number;
  readonly bottom: number;
}

const FRAME_LABEL_SIZE = 12;
const YEARS = 18;
const YEARS_GAP = 12;
const TOUCH = 44;

interface StripInput {
  readonly spans: readonly Days[];
  readonly others: readonly DatedEntry[];
  readonly ground: Ground;
  readonly lanes: Axis;
  readonly top: number;
  readonly lang: Lang;
}

/** The strip of all years under the lanes, on their axis' pixels. */
export function stripLayout({ spans, others, ground, lanes, top, lang }: StripInput): StripLayout {
  const axis: Axis = { ...lanes, days: hull([...spans, lanes.days]) ?? lanes.days };
  const { frame, taken } = frameOf(axis, lanes.days, lang);
  const { events, height } = place(others, axis, top, [taken], lang, true);
  const years = top + height + YEARS;
  return { axis, top, height, events, parts: partsOf(spans, axis, ground), frame, years, bottom: years + 8 };
}

function frameOf(
  axis: Axis,
  window: Days,
  lang: Lang,
): { readonly frame: StripLayout['frame']; readonly taken: Extent } {
  const { left, right } = extentOf(axis, window);
  const label = textWidth(timelineMessages(lang).shown, FRAME_LABEL_SIZE) + 2 * LABEL_GAP;
  if (label <= right - left)
    return { frame: { left, right, label: { x: (left + right) / 2, anchor: 'middle' } }, taken: { left, right } };
  if (left - label >= axis.left)
    return {
      frame: { left, right, label: { x: left - LABEL_GAP, anchor: 'end' } },
      taken: { left: left - label, right },
    };
  return {
    frame: { left, right, label: { x: right + LABEL_GAP, anchor: 'start' } },
    taken: { left, right: right + label },
  };
}

function partsOf(spans: readonly Days[], axis: Axis, ground: Ground): readonly StripPart[] {
  const bars = spans.map((span) => extentOf(axis, span));
  const touch = bars.map(({ left, right }): Extent => {
    const more = Math.max(0, TOUCH - (right - left)) / 2;
    return { left: left - more, right: right + more };
  });
  let free = Number.NEGATIVE_INFINITY;
  return spans.flatMap((span, index): StripPart[] => {
    const bar = bars[index];
    const own = touch[index];
    if (!bar || !own) return [];
    const [before, after] = [bars[index - 1], bars[index + 1]];
    const text = yearsLabel(ground, span);
    const half = textWidth(text, FRAME_LABEL_SIZE) / 2;
    const x = Math.min(axis.right - half, Math.max(axis.left + half, (bar.left + bar.right) / 2));
    const hasRoom = x - half >= free;
    if (hasRoom) free = x + half + YEARS_GAP;
    return [
      {
        edtf: yearsText(span),
        bar,
        // Neighbors meet in the middle between them.
        left: before ? Math.max(own.left, (before.right + bar.left) / 2) : own.left,
        right: after ? Math.min(own.right, (bar.right + after.left) / 2) : own.right,
        label: hasRoom ? { text, x } : undefined,
      },
    ];
  });
}
