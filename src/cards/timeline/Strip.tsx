import { memo } from 'react';
import type { DateSpan } from '../../domain/edtf';
import type { Lang } from '../../i18n/lang';
import { extentOf } from './axis';
import { eventMarks } from './EventMark';
import { touches } from './ground';
import { timelineMessages } from './messages';
import type { StripLayout } from './strip-layout';
import './strip.css';
import { markIds } from './tree';

interface StripProps {
  readonly strip: StripLayout;
  readonly lang: Lang;
}

interface SelectedProps {
  /** By event that is selected, whether it matches the filters for certain. */
  readonly certain: ReadonlyMap<string, boolean>;
  /** The span that the page is filtered by. */
  readonly time: DateSpan | undefined;
}

/** All years with the events that no lane shows; a click on a part filters by it, and the lanes show it, framed here. */
export function Strip({ strip, certain, time, lang }: StripProps & SelectedProps) {
  const { axis, top, height, events } = strip;
  const selected = time && touches(time, axis.days) ? extentOf(axis, time) : undefined;
  return (
    <g className="timeline-strip">
      <StripGround strip={strip} lang={lang} />
      {selected ? (
        <rect
          className="timeline-selected"
          x={selected.left}
          y={top}
          width={selected.right - selected.left}
          height={height}
        />
      ) : null}
      {eventMarks(events, certain, lang)}
      <StripFront strip={strip} lang={lang} />
    </g>
  );
}

/** What lies under the events: the parts in which any event is. */
const StripGround = memo(function StripGround({ strip: { axis, top, height, parts }, lang }: StripProps) {
  return (
    <>
      <text x={0} y={top + 16} className="timeline-all">
        {timelineMessages(lang).allYears}
      </text>
      <rect className="timeline-ground" x={axis.left} y={top} width={axis.right - axis.left} height={height} />
      {parts.map(({ edtf, bar }) => (
        <rect key={edtf} className="timeline-part" x={bar.left} y={top} width={bar.right - bar.left} height={height} />
      ))}
    </>
  );
});

/** What lies over them: the frame of what the lanes show, the years, and the zones that filter by a part. */
const StripFront = memo(function StripFront({ strip: { top, height, parts, frame, years, bottom }, lang }: StripProps) {
  return (
    <>
      <rect
        className="timeline-frame"
        x={frame.left}
        y={top - 1}
        width={frame.right - frame.left}
        height={height + 2}
        rx={3}
      />
      <text x={frame.label.x} y={top + height / 2 + 4} textAnchor={frame.label.anchor} className="timeline-shown">
        {timelineMessages(lang).shown}
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
          height={bottom - top + 1}
        />
      ))}
    </>
  );
});
