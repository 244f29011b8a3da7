import { memo, useMemo, useState } from 'react';
import { ChartFrame } from '../../charts/ChartFrame';
import { whenAsked } from '../../charts/chart-tree';
import { Kept } from '../../charts/Kept';
import { useSurface } from '../../charts/surface';
import { useWidth } from '../../charts/width';
import type { Lang } from '../../i18n/lang';
import { useActions } from '../../state/actions';
import type { ChartProps } from '../card';
import { Brush } from './Brush';
import { parsedSpan } from './brush';
import { describeTimeline } from './describe';
import { useBrush } from './drag';
import { type Days, isSame } from './ground';
import { TimelineList } from './List';
import { placedIn, type TimelineLayout, timelineLayout } from './layout';
import { TimelineMarks } from './Marks';
import { hasLanes, type TimelineModel } from './model';
import { PageNote } from './PageNote';
import { timelineTree } from './tree';
import { Undated } from './Undated';

export function TimelineChart({ model, lang, compact }: ChartProps<TimelineModel>) {
  return (
    <>
      {compact ? <TimelineList model={model} lang={lang} /> : <Wide model={model} lang={lang} />}
      <PageNote model={model} lang={lang} />
    </>
  );
}

function Wide({ model, lang }: Omit<LanesProps, 'window'>) {
  const [held, setHeld] = useState<Days>();
  // What is asked from elsewhere while a handle has the focus may lie outside of what is held.
  const isHeld = held && (!model.time || isWithin(model.time, held));
  const window = isHeld ? held : model.window;
  return (
    <>
      <Kept>
        {window && hasLanes(model) ? <Lanes model={model} window={window} lang={lang} onHold={setHeld} /> : null}
      </Kept>
      <Undated rows={model.rows.filter(({ date }) => !date)} lang={lang} />
    </>
  );
}

const isWithin = (inner: Days, outer: Days) => inner.first >= outer.first && inner.last <= outer.last;

interface LanesProps {
  readonly model: TimelineModel;
  readonly window: Days;
  readonly lang: Lang;
}

function Lanes({ model, window, lang, onHold }: LanesProps & { readonly onHold: (window: Days | undefined) => void }) {
  const actions = useActions();
  const [ref, width] = useWidth<HTMLDivElement>();
  const { time } = model;
  // How many rows the lanes need depends on the room for labels, so the width comes first.
  const { ground } = model;
  const { inLanes, inStrip } = placedIn(model, window);
  const layout = useMemo(
    () => (width === undefined ? undefined : timelineLayout({ ground, inLanes, inStrip }, window, width, lang)),
    [ground, inLanes, inStrip, window, width, lang],
  );
  const tree = useMemo(
    () =>
      whenAsked(() =>
        timelineTree(model, window, lang, {
          evidence: actions.evidence,
          kind: (kind, adds) => actions.toggle('kind', kind, adds),
          time: (edtf) => {
            const span = parsedSpan(edtf);
            actions.time(time && span && isSame(time, span) ? undefined : span);
          },
        }),
      ),
    [model, window, time, lang, actions],
  );
  const brush = useBrush({
    axis: layout?.axis,
    window,
    home: model.ground.home ?? window,
    time,
    onHold: (isHeld) => onHold(isHeld ? window : undefined),
    onSpan: actions.time,
  });
  return (
    <div ref={ref} className="timeline" {...brush}>
      {layout ? (
        <>
          <ChartFrame description={describeTimeline(model, lang)} tree={tree} lang={lang} height={layout.height}>
            {() => <Drawing model={model} layout={layout} lang={lang} />}
          </ChartFrame>
          <Brush axis={layout.axis} window={window} time={time} lang={lang} />
        </>
      ) : null}
    </div>
  );
}

interface DrawingProps extends Omit<LanesProps, 'window'> {
  readonly layout: TimelineLayout;
}

/** Hover and focus render the frame around it anew, and this not. */
const Drawing = memo(function Drawing({ model, layout, lang }: DrawingProps) {
  const { surface, drawOn } = useSurface(layout.width, layout.height, 'timeline-marks');
  return (
    <>
      {surface}
      {drawOn(<TimelineMarks model={model} layout={layout} lang={lang} />)}
    </>
  );
});
