import { memo } from 'react';
import { yearWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { type Axis, xOf } from './axis';
import { eventMarks } from './EventMark';
import { type Days, type Ground, isInferred, touches, yearRange } from './ground';
import { HEAD, type Lane, type TimelineLayout } from './layout';
import './lanes.css';
import type { TimelineModel } from './model';
import { BAR } from './place';
import { Strip } from './Strip';
import { monthsOf, windowTicks, yearsText } from './ticks';
import { MOST_MONTHS, markIds } from './tree';

interface MarksProps {
  readonly model: TimelineModel;
  readonly layout: TimelineLayout;
  readonly lang: Lang;
}

/** Everything that is seen of the timeline but its brush: axis, lanes with their events, and the strip of all years. */
export function TimelineMarks({ model, layout, lang }: MarksProps) {
  const { time, ground, chosen } = model;
  const certain = new Map(model.rows.map((row) => [row.id, row.certain]));
  return (
    <>
      {time ? <Selected days={time} axis={layout.axis} bottom={layout.lanesBottom} /> : null}
      <AxisHead ground={ground} axis={layout.axis} bottom={layout.lanesBottom} lang={lang} />
      {layout.lanes.map(({ kind, top, height }) => (
        <LaneGround
          key={kind}
          kind={kind}
          top={top}
          height={height}
          isChosen={chosen.includes(markIds.kind(kind))}
          width={layout.width}
          lang={lang}
        />
      ))}
      <g className="timeline-lanes" data-brush="range">
        <BlankLanes axis={layout.axis} bottom={layout.lanesBottom} />
        {layout.lanes.flatMap(({ events }) => eventMarks(events, certain, lang))}
      </g>
      {layout.strip ? <Strip strip={layout.strip} certain={certain} time={time} lang={lang} /> : null}
    </>
  );
}

/** The span that the page is filtered by, as far as it is in the window; a shade over everything would tell nothing. */
function Selected({ days, axis, bottom }: { readonly days: Days; readonly axis: Axis; readonly bottom: number }) {
  const window = axis.days;
  const isAll = days.first <= window.first && days.last >= window.last;
  if (isAll || !touches(days, window)) return null;
  const left = xOf(axis, Math.max(days.first, window.first));
  const right = xOf(axis, Math.min(days.last, window.last) + 1);
  return (
    <>
      <rect className="timeline-selected" x={left} y={0} width={right - left} height={HEAD} />
      <path className="timeline-limits" d={`M${left} ${HEAD}V${bottom}M${right} ${HEAD}V${bottom}`} />
    </>
  );
}

interface AxisHeadProps {
  readonly ground: Ground;
  readonly axis: Axis;
  readonly bottom: number;
  readonly lang: Lang;
}

/** The year at the head of the axis, its months, their lines, and the zones that filter by month. */
const AxisHead = memo(function AxisHead({ ground, axis, bottom, lang }: AxisHeadProps) {
  const { days: window, left, right } = axis;
  const { from, to } = yearRange(window);
  const ticks = windowTicks(ground, window, right - left, lang);
  const lines = ticks.map(({ first }) => `M${Math.round(xOf(axis, first)) + 0.5} ${HEAD}V${bottom}`);
  return (
    <>
      <path className="timeline-lines" d={lines.join('')} />
      {from === to ? (
        <text x={0} y={16} className="timeline-year" data-mark={markIds.time(yearsText(window))}>
          {yearWords(from, isInferred(ground, from))}
        </text>
      ) : null}
      <g className="timeline-axis">
        <rect className="timeline-zone" data-brush="range" x={left} y={0} width={right - left} height={HEAD} />
        {monthsOf(window, MOST_MONTHS).map(({ edtf, first, last }) => (
          <rect
            key={edtf}
            className="timeline-zone"
            data-brush="range"
            data-mark={markIds.time(edtf)}
            x={xOf(axis, first)}
            y={0}
            width={xOf(axis, last + 1) - xOf(axis, first)}
            height={HEAD}
          />
        ))}
        {ticks.map(({ edtf, first, text, isYear }) => (
          <text key={edtf} x={xOf(axis, first) + 4} y={16} className={isYear ? 'timeline-year' : undefined}>
            {text}
          </text>
        ))}
      </g>
    </>
  );
});

/** What a drag that begins beside the events takes hold of. */
const BlankLanes = memo(function BlankLanes({ axis: { left, right }, bottom }: Omit<AxisHeadProps, 'ground' | 'lang'>) {
  return <rect className="timeline-blank" x={left} y={HEAD} width={right - left} height={bottom - HEAD} />;
});

interface LaneGroundProps {
  readonly kind: Lane['kind'];
  readonly top: number;
  readonly height: number;
  readonly isChosen: boolean;
  readonly width: number;
  readonly lang: Lang;
}

/** A lane's limits and its name, which filters. */
const LaneGround = memo(function LaneGround({ kind, top, height, isChosen, width, lang }: LaneGroundProps) {
  const line = Math.round(top) + 0.5;
  return (
    <>
      <path className="timeline-lines" d={`M0 ${line}H${width}M0 ${line + height}H${width}`} />
      <text
        x={0}
        y={top + 7 + BAR / 2 + 5}
        className="timeline-lane"
        data-mark={markIds.kind(kind)}
        data-chosen={isChosen}
      >
        {termsIn(lang).kind[kind]}
      </text>
    </>
  );
});
