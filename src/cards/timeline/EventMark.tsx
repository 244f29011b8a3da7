import type { Lang } from '../../i18n/lang';
import { factId, type TimelineEntry } from './entry';
import './event.css';
import { BAR, labelAnchor, labelOf, type PlacedEvent } from './place';

export type BarStyle = 'solid' | 'dashed' | 'hollow' | 'hollow-dashed';

/** How the bar of an event is drawn, by what the width of its date rests on. */
export function barStyle({ expected, convention }: Pick<TimelineEntry, 'expected' | 'convention'>): BarStyle {
  if (expected) return convention === undefined ? 'hollow' : 'hollow-dashed';
  return convention === undefined ? 'solid' : 'dashed';
}

interface EventMarkProps {
  readonly placed: PlacedEvent;
  readonly certain: boolean;
  readonly lang: Lang;
}

/** One event: a bar as wide as its date, solid, with dashed ends or hollow, and its label. */
export function EventMark({ placed, certain, lang }: EventMarkProps) {
  const { entry, top, left, right, side } = placed;
  const style = barStyle(entry);
  const { x, anchor } = labelAnchor(placed);
  const bottom = top + BAR;
  return (
    <g className={`timeline-event timeline-${entry.kind} timeline-${style}`} data-mark={factId(entry)}>
      <g className={certain ? undefined : 'timeline-possible'}>
        <rect className="timeline-bar" x={left} y={top} width={right - left} height={BAR} />
        {style === 'solid' ? null : (
          <>
            <path className="timeline-edge" d={`M${left} ${top}H${right}M${left} ${bottom}H${right}`} />
            <path className="timeline-edge timeline-ends" d={`M${left} ${top}V${bottom}M${right} ${top}V${bottom}`} />
          </>
        )}
      </g>
      <text x={x} y={top + 16} textAnchor={anchor} className={side === 'inside' ? 'timeline-inside' : undefined}>
        {labelOf(placed, certain, lang)}
      </text>
    </g>
  );
}
