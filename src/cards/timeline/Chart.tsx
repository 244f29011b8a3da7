import { useMemo } from 'react';
import { ComposedChart, XAxis } from 'recharts';
import { ChartFrame } from '../../charts/ChartFrame';
import { useWidth } from '../../charts/width';
import type { Lang } from '../../i18n/lang';
import { useActions } from '../../state/actions';
import type { ChartProps } from '../card';
import { Brush } from './Brush';
import { parsedSpan } from './brush';
import { describeTimeline } from './describe';
import { useBrush } from './drag';
import type { Days } from './ground';
import { TimelineList } from './List';
import { type TimelineLayout, timelineLayout } from './layout';
import { TimelineMarks } from './Marks';
import { hasLanes, type TimelineModel } from './model';
import './timeline.css';
import { timelineTree } from './tree';
import { Undated } from './Undated';

export function TimelineChart({ model, lang, compact }: ChartProps<TimelineModel>) {
  const { window } = model.ground;
  if (compact) return <TimelineList model={model} lang={lang} />;
  if (!window || !hasLanes(model)) return <Undated model={model} lang={lang} />;
  return <Lanes model={model} window={window} lang={lang} />;
}

interface LanesProps {
  readonly model: TimelineModel;
  readonly window: Days;
  readonly lang: Lang;
}

function Lanes({ model, window, lang }: LanesProps) {
  const actions = useActions();
  const [ref, width] = useWidth<HTMLDivElement>();
  const { time } = model;
  // How many rows the lanes need depends on the room for labels, so the width comes first.
  const layout = useMemo(
    () => (width === undefined ? undefined : timelineLayout(model, window, width, lang)),
    [model, window, width, lang],
  );
  const tree = useMemo(
    () =>
      timelineTree(model, lang, {
        evidence: actions.evidence,
        kind: (kind) => actions.toggle('kind', kind),
        time: (edtf) => actions.time(time?.text === edtf ? undefined : parsedSpan(edtf)),
      }),
    [model, time, lang, actions],
  );
  const brush = useBrush({ axis: layout?.axis, window, time, onSpan: actions.time });
  return (
    <>
      <div ref={ref} className="timeline" {...brush.root}>
        {layout ? (
          <>
            <ChartFrame description={describeTimeline(model, lang)} tree={tree} lang={lang} height={layout.height}>
              {() => <Drawing model={model} window={window} layout={layout} lang={lang} />}
            </ChartFrame>
            <Brush axis={layout.axis} window={window} time={time} lang={lang} slider={brush.slider} />
          </>
        ) : null}
      </div>
      <Undated model={model} lang={lang} />
    </>
  );
}

interface DrawingProps extends LanesProps {
  readonly layout: TimelineLayout;
  readonly lang: Lang;
}

function Drawing({ model, window, layout, lang }: DrawingProps) {
  const { axis, width, height } = layout;
  const data = useMemo(() => [{ day: window.first }], [window.first]);
  const domain = useMemo((): [number, number] => [window.first, window.last + 1], [window.first, window.last]);
  const margin = useMemo(
    () => ({ top: 0, right: width - axis.right, bottom: 0, left: axis.left }),
    [width, axis.right, axis.left],
  );
  return (
    <ComposedChart accessibilityLayer={false} width={width} height={height} margin={margin} data={data}>
      <XAxis type="number" dataKey="day" domain={domain} allowDataOverflow hide />
      <TimelineMarks model={model} window={window} layout={layout} lang={lang} />
    </ComposedChart>
  );
}
