import { textWidth } from '../../charts/text-width';
import type { Lang } from '../../i18n/lang';
import { EventMark } from './EventMark';
import { FRAME_LABEL_SIZE, type TimelineLayout, xOf } from './layout';
import { timelineMessages } from './messages';
import type { TimelineModel } from './model';
import { LABEL_GAP } from './pack';
import { STRIP_YEAR_ROOM, yearTicks } from './ticks';
import { markIds } from './tree';

interface StripProps {
  readonly model: TimelineModel;
  readonly strip: NonNullable<TimelineLayout['strip']>;
  readonly certain: ReadonlyMap<string, boolean>;
  readonly lang: Lang;
}

/** All years, with the events that no lane shows, and a frame around the window that the lanes show. */
export function Strip({ model: { ground, time }, strip, certain, lang }: StripProps) {
  const words = timelineMessages(lang);
  const { axis, top, height, frame, years } = strip;
  const ticks = yearTicks(ground, axis.days, axis.right - axis.left, STRIP_YEAR_ROOM);
  const hasEvents = (text: string) => ground.years.some(({ year }) => year === Number(text));
  const frameWidth = frame.right - frame.left;
  const selected = time && {
    left: Math.max(axis.left, xOf(axis, Math.max(time.first, axis.days.first))),
    right: Math.min(axis.right, xOf(axis, Math.min(time.last, axis.days.last) + 1)),
  };
  return (
    <g className="timeline-strip">
      <text x={0} y={top + 16} className="timeline-all">
        {words.allYears}
      </text>
      <rect className="timeline-ground" x={axis.left} y={top} width={axis.right - axis.left} height={height} />
      {selected && selected.right > selected.left ? (
        <rect
          className="timeline-selected"
          x={selected.left}
          y={top}
          width={selected.right - selected.left}
          height={height}
        />
      ) : null}
      {strip.events.map((placed) => {
        const isCertain = certain.get(placed.entry.id);
        return isCertain === undefined ? null : (
          <EventMark key={placed.entry.id} placed={placed} certain={isCertain} lang={lang} />
        );
      })}
      <rect className="timeline-frame" x={frame.left} y={top - 1} width={frameWidth} height={height + 2} rx={3} />
      <text
        x={frame.isLabelInside ? frame.left + frameWidth / 2 : frame.left - LABEL_GAP}
        y={top + height / 2 + 4}
        textAnchor={frame.isLabelInside ? 'middle' : 'end'}
        className="timeline-shown"
      >
        {words.shown}
      </text>
      <g className="timeline-axis">
        {ticks.map(({ edtf, first, last, text }) => (
          <text
            key={edtf}
            x={Math.min(
              axis.right - textWidth(text, FRAME_LABEL_SIZE) / 2,
              (xOf(axis, first) + xOf(axis, last + 1)) / 2,
            )}
            y={years}
            textAnchor="middle"
            data-mark={hasEvents(edtf) ? markIds.time(edtf) : undefined}
          >
            {text}
          </text>
        ))}
      </g>
    </g>
  );
}
