import { clipped, textWidth } from '../../charts/text-width';
import type { DateSpan } from '../../domain/edtf';
import type { Lang } from '../../i18n/lang';
import { type Axis, dateExtent, type Extent } from './axis';
import type { TimelineEntry } from './entry';
import { timelineMessages } from './messages';
import { LABEL_GAP, pack, type Side } from './pack';
import { labelWords } from './words';

export type DatedEntry = TimelineEntry & { readonly date: DateSpan };

/** An event with the place of its bar and its label. */
export interface PlacedEvent extends Extent {
  readonly entry: DatedEntry;
  readonly top: number;
  readonly side: Side;
  /** Its words with the date, and its name alone where those have no room. */
  readonly labels: readonly string[];
  /** Pixels that the label may take. */
  readonly room: number;
}

export const BAR = 22;
const ROW = 28;
const LABEL_SIZE = 13;

/** Bars and labels in rows from `top` on, and how high they stand together: one row at least. */
export function place(
  entries: readonly DatedEntry[],
  axis: Axis,
  top: number,
  taken: readonly Extent[],
  lang: Lang,
  showsYear: boolean,
): { readonly events: readonly PlacedEvent[]; readonly height: number } {
  const bars = entries.map((entry) => ({
    entry,
    ...dateExtent(axis, entry.date),
    labels: [labelWords(entry, lang, showsYear), entry.name[lang]],
  }));
  const placements = pack(
    bars.map(({ entry, left, right, labels }) => {
      // A filter may turn any match into a possible one, and nothing may move then.
      const marked = labels.map((label) => textWidth(timelineMessages(lang).possibleMatch(label), LABEL_SIZE));
      return {
        from: left,
        to: right,
        beside: marked,
        inside: hasGround(entry) ? marked : [],
      };
    }),
    axis,
    taken,
  );
  const events = bars.flatMap((bar, index): PlacedEvent[] => {
    const placement = placements[index];
    if (!placement) return [];
    const { side, room, row } = placement;
    return [{ ...bar, side, room, top: top + row * ROW }];
  });
  const rows = Math.max(1, ...placements.map(({ row }) => row + 1));
  return { events, height: rows * ROW - (ROW - BAR) };
}

/** The fullest label that fits; a possible match says so. */
export function labelOf({ labels, room }: PlacedEvent, certain: boolean, lang: Lang): string {
  const marked = certain ? (text: string) => text : timelineMessages(lang).possibleMatch;
  const fitting = labels.map(marked).find((text) => textWidth(text, LABEL_SIZE) <= room);
  return fitting ?? marked(clipped(labels.at(-1) ?? '', room - textWidth(marked(''), LABEL_SIZE), LABEL_SIZE));
}

/** Where a label begins or, left of its bar, ends. */
export function labelAnchor({ side, left, right }: PlacedEvent): {
  readonly x: number;
  readonly anchor: 'start' | 'end';
} {
  if (side === 'left') return { x: left - LABEL_GAP, anchor: 'end' };
  return { x: side === 'right' ? right + LABEL_GAP : left + LABEL_GAP, anchor: 'start' };
}

/** Text can stand on its bar: on the soft ground of a convention, or in the empty bar of an expectation. */
function hasGround({ expected, convention }: TimelineEntry): boolean {
  return expected || convention !== undefined;
}
