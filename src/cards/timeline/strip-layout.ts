import { textWidth } from '../../charts/text-width';
import type { Lang } from '../../i18n/lang';
import { type Axis, type Extent, extentOf } from './axis';
import { type Days, type Ground, hull } from './ground';
import { timelineMessages } from './messages';
import { LABEL_GAP } from './pack';
import { type DatedEntry, type PlacedEvent, place } from './place';
import { yearsLabel, yearsText } from './ticks';

/** A span that a click shows in the lanes: as wide as a finger or its years, where neighbors leave the room. */
export interface StripPart extends Extent {
  readonly edtf: string;
  /** Where its days stand. */
  readonly bar: Extent;
  /** Its years, for the middle; absent where there is no room. */
  readonly text: string | undefined;
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

const LABEL_SIZE = 12;
const YEARS = 18;
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
  const label = textWidth(timelineMessages(lang).shown, LABEL_SIZE) + 2 * LABEL_GAP;
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
  const bars = spans.map((span) => ({ span, bar: extentOf(axis, span) }));
  return bars.map(({ span, bar }, index): StripPart => {
    const before = bars[index - 1]?.bar.right ?? Number.NEGATIVE_INFINITY;
    const after = bars[index + 1]?.bar.left ?? Number.POSITIVE_INFINITY;
    const text = yearsLabel(ground, span);
    const least = textWidth(text, LABEL_SIZE);
    const more = Math.max(0, Math.max(TOUCH, least) - (bar.right - bar.left)) / 2;
    // Neighbors meet in the middle between them.
    const left = Math.max(bar.left - more, (before + bar.left) / 2);
    const right = Math.min(bar.right + more, (bar.right + after) / 2);
    return { edtf: yearsText(span), bar, left, right, text: right - left >= least ? text : undefined };
  });
}
