import { memo } from 'react';
import type { Lang } from '../../i18n/lang';
import { factId, openEndOf, type TimelineEntry } from './entry';
import './event.css';
import { BAR, labelAnchor, labelOf, type PlacedEvent } from './place';

type BarStyle = 'solid' | 'dashed' | 'hollow' | 'hollow-dashed';

/** How the bar of an event is drawn, by what the width of its date rests on. */
function barStyle({ expected, convention }: Pick<TimelineEntry, 'expected' | 'convention'>): BarStyle {
  if (expected) return convention === undefined ? 'hollow' : 'hollow-dashed';
  return convention === undefined ? 'solid' : 'dashed';
}

/** The style's class, and that of a date with an open end. */
export function barClass(entry: Pick<TimelineEntry, 'expected' | 'convention' | 'date'>): string {
  return `timeline-${barStyle(entry)}${openEndOf(entry.date) ? ' timeline-open' : ''}`;
}

/** The events that are selected, each in its place. `certain`: by event, whether it matches the filters for certain. */
export function eventMarks(events: readonly PlacedEvent[], certain: ReadonlyMap<string, boolean>, lang: Lang) {
  return events.flatMap((placed) => {
    const { id } = placed.entry;
    const isCertain = certain.get(id);
    return isCertain === undefined ? [] : [<EventMark key={id} placed={placed} certain={isCertain} lang={lang} />];
  });
}

interface EventMarkProps {
  readonly placed: PlacedEvent;
  readonly certain: boolean;
  readonly lang: Lang;
}

/** One event: a bar as wide as its date, solid, with dashed ends or hollow, an arrow where it is open; and its label. */
export const EventMark = memo(function EventMark({ placed, certain, lang }: EventMarkProps) {
  const { entry, top, left, right, side } = placed;
  const { x, anchor } = labelAnchor(placed);
  const openEnd = openEndOf(entry.date);
  const bar = barMark({
    top,
    bottom: top + BAR,
    from: openEnd === 'first' ? right : left,
    to: openEnd === 'first' ? left : right,
    isOpen: openEnd !== undefined,
    isSolid: barStyle(entry) === 'solid',
  });
  return (
    <g className={`timeline-event timeline-${entry.kind} ${barClass(entry)}`} data-mark={factId(entry)}>
      {certain ? bar : <g className="timeline-possible">{bar}</g>}
      <text x={x} y={top + 16} textAnchor={anchor} className={side === 'inside' ? 'timeline-inside' : undefined}>
        {labelOf(placed, certain, lang)}
      </text>
    </g>
  );
});

interface Bar {
  readonly top: number;
  readonly bottom: number;
  /** The end that is known, and the other one. */
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
  /** All ground and no edges, but for those of an arrow. */
  readonly isSolid: boolean;
}

/** The bar of a date: its ground, and the edges that styles draw; an open end is the tip of an arrow. */
export function barMark({ top, bottom, from, to, isOpen, isSolid }: Bar) {
  const neck = isOpen ? to - Math.sign(to - from) * TIP : to;
  const end = isOpen ? `M${neck} ${top}L${to} ${(top + bottom) / 2}L${neck} ${bottom}` : `M${to} ${top}V${bottom}`;
  return (
    <>
      <path className="timeline-bar" d={`M${from} ${bottom}V${top}H${neck}${end.replace('M', 'L')}H${from}`} />
      {isSolid ? null : <path className="timeline-edge" d={`M${from} ${top}H${neck}M${from} ${bottom}H${neck}`} />}
      {isSolid && !isOpen ? null : (
        <path className="timeline-edge timeline-ends" d={`M${from} ${top}V${bottom}${end}`} />
      )}
    </>
  );
}

const TIP = 8;
