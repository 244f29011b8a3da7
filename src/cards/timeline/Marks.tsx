import { createContext, use } from 'react';
import { type Plot, usePlot } from '../../charts/plot';
import { yearWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { EventMark } from './EventMark';
import { type Days, isInferred, touches, yearRange } from './ground';
import { HEAD, type Lane, type TimelineLayout } from './layout';
import './lanes.css';
import type { TimelineModel } from './model';
import { BAR } from './place';
import { Strip } from './Strip';
import { monthsOf, windowTicks, yearsText } from './ticks';
import { MOST_MONTHS, markIds } from './tree';

interface MarksProps {
  readonly model: TimelineModel;
  readonly window: Days;
  readonly layout: TimelineLayout;
  readonly lang: Lang;
}

/** What is to be drawn comes past Recharts, so that a filter renders the marks anew and not the frame around them. */
export const Drawn = createContext<MarksProps | undefined>(undefined);

/** Everything that is seen of the timeline but its brush: axis, lanes with their events, and the strip of all years. */
export function TimelineMarks() {
  const drawn = use(Drawn);
  const plot = usePlot(drawn?.window.first ?? Number.NaN);
  if (!plot || !drawn) return null;
  const { model, window, layout, lang } = drawn;
  const certain = new Map(model.rows.map((row) => [row.id, row.certain]));
  return (
    <g className="timeline-marks">
      {model.time ? <Selected days={model.time} window={window} plot={plot} bottom={layout.lanesBottom} /> : null}
      <AxisHead model={model} window={window} layout={layout} plot={plot} lang={lang} />
      {layout.lanes.map((lane) => (
        <LaneMarks key={lane.kind} lane={lane} model={model} width={layout.width} certain={certain} lang={lang} />
      ))}
      {layout.strip ? <Strip model={model} strip={layout.strip} certain={certain} lang={lang} /> : null}
    </g>
  );
}

/** The span that the page is filtered by, as far as it is in the window; a shade over everything would tell nothing. */
function Selected({
  days,
  window,
  plot,
  bottom,
}: {
  readonly days: Days;
  readonly window: Days;
  readonly plot: Plot;
  readonly bottom: number;
}) {
  const isAll = days.first <= window.first && days.last >= window.last;
  if (isAll || !touches(days, window)) return null;
  const left = plot.x(Math.max(days.first, window.first));
  const right = plot.x(Math.min(days.last, window.last) + 1);
  return (
    <>
      <rect className="timeline-selected" x={left} y={0} width={right - left} height={HEAD} />
      <path className="timeline-limits" d={`M${left} ${HEAD}V${bottom}M${right} ${HEAD}V${bottom}`} />
    </>
  );
}

interface AxisHeadProps extends MarksProps {
  readonly plot: Plot;
}

/** The year at the head of the axis, its months, their lines, and the zones that filter by month. */
function AxisHead({ model: { ground }, window, layout, plot, lang }: AxisHeadProps) {
  const { from, to } = yearRange(window);
  const ticks = windowTicks(ground, window, plot.right - plot.left, lang);
  const lines = ticks.map(({ first }) => `M${Math.round(plot.x(first)) + 0.5} ${HEAD}V${layout.lanesBottom}`);
  return (
    <>
      <path className="timeline-lines" d={lines.join('')} />
      {from === to ? (
        <text x={0} y={16} className="timeline-year" data-mark={markIds.time(yearsText(window))}>
          {yearWords(from, isInferred(ground, from))}
        </text>
      ) : null}
      <g className="timeline-axis">
        <rect
          className="timeline-zone"
          data-brush="range"
          x={plot.left}
          y={0}
          width={plot.right - plot.left}
          height={HEAD}
        />
        {monthsOf(window, MOST_MONTHS).map(({ edtf, first, last }) => (
          <rect
            key={edtf}
            className="timeline-zone"
            data-brush="range"
            data-mark={markIds.time(edtf)}
            x={plot.x(first)}
            y={0}
            width={plot.x(last + 1) - plot.x(first)}
            height={HEAD}
          />
        ))}
        {ticks.map(({ edtf, first, text, isYear }) => (
          <text key={edtf} x={plot.x(first) + 4} y={16} className={isYear ? 'timeline-year' : undefined}>
            {text}
          </text>
        ))}
      </g>
    </>
  );
}

interface LaneMarksProps {
  readonly lane: Lane;
  readonly model: TimelineModel;
  readonly width: number;
  readonly certain: ReadonlyMap<string, boolean>;
  readonly lang: Lang;
}

function LaneMarks({ lane, model, width, certain, lang }: LaneMarksProps) {
  const top = Math.round(lane.top) + 0.5;
  return (
    <>
      <path className="timeline-lines" d={`M0 ${top}H${width}M0 ${top + lane.height}H${width}`} />
      <text
        x={0}
        y={lane.top + 7 + BAR / 2 + 5}
        className="timeline-lane"
        data-mark={markIds.kind(lane.kind)}
        data-chosen={model.chosen.includes(markIds.kind(lane.kind))}
      >
        {termsIn(lang).kind[lane.kind]}
      </text>
      {lane.events.map((placed) => {
        const isCertain = certain.get(placed.entry.id);
        return isCertain === undefined ? null : (
          <EventMark key={placed.entry.id} placed={placed} certain={isCertain} lang={lang} />
        );
      })}
    </>
  );
}
