import { dequal } from 'dequal/lite';
import { memo } from 'react';
import type { DateSpan } from '../../domain/edtf';
import type { Lang } from '../../i18n/lang';
import { extentOf } from './axis';
import { EventMarks } from './EventMark';
import { touches } from './ground';
import { timelineMessages } from './messages';
import type { StripLayout } from './strip-layout';
import './strip.css';
import { markIds } from './tree';

interface StripProps {
  readonly strip: StripLayout;
  /** By event, whether it matches the filters for certain; undefined where it is not selected. */
  readonly matches: readonly (boolean | undefined)[];
  /** The span that the page is filtered by. */
  readonly time: DateSpan | undefined;
  readonly lang: Lang;
}

/** All years with the events that no lane shows; a click on a part of them shows it in the lanes, framed here. */
export const Strip = memo(function Strip({ strip, matches, time, lang }: StripProps) {
  const words = timelineMessages(lang);
  const { axis, top, height, events, parts, frame, years } = strip;
  const selected = time && touches(time, axis.days) ? extentOf(axis, time) : undefined;
  return (
    <g className="timeline-strip">
      <text x={0} y={top + 16} className="timeline-all">
        {words.allYears}
      </text>
      <rect className="timeline-ground" x={axis.left} y={top} width={axis.right - axis.left} height={height} />
      {parts.map(({ edtf, bar }) => (
        <rect key={edtf} className="timeline-part" x={bar.left} y={top} width={bar.right - bar.left} height={height} />
      ))}
      {selected ? (
        <rect
          className="timeline-selected"
          x={selected.left}
          y={top}
          width={selected.right - selected.left}
          height={height}
        />
      ) : null}
      <EventMarks events={events} matches={matches} lang={lang} />
      <rect
        className="timeline-frame"
        x={frame.left}
        y={top - 1}
        width={frame.right - frame.left}
        height={height + 2}
        rx={3}
      />
      <text x={frame.label.x} y={top + height / 2 + 4} textAnchor={frame.label.anchor} className="timeline-shown">
        {words.shown}
      </text>
      <g className="timeline-axis">
        {parts.map(({ edtf, left, right, text }) => (
          <text key={edtf} x={(left + right) / 2} y={years} textAnchor="middle">
            {text}
          </text>
        ))}
      </g>
      {parts.map(({ edtf, left, right }) => (
        <rect
          key={edtf}
          className="timeline-zone"
          data-mark={markIds.time(edtf)}
          x={left}
          y={top - 1}
          width={right - left}
          height={strip.bottom - top + 1}
        />
      ))}
    </g>
  );
}, dequal);
