import { useId, useMemo } from 'react';
import { ComposedChart, XAxis, YAxis } from 'recharts';
import { ChartFrame } from '../../charts/ChartFrame';
import { whenAsked } from '../../charts/chart-tree';
import { ONE_BAND } from '../../charts/plot';
import { useActions } from '../../state/actions';
import { useDashboard } from '../../state/context';
import type { ChartProps } from '../card';
import { AreaRows } from './AreaRows';
import { axisOf } from './axis';
import { areaHeights, areaLayout, unlisted } from './layout';
import { areaMessages } from './messages';
import type { AreaModel } from './model';
import { ReferenceLine } from './ReferenceLine';
import { areaTree } from './tree';
import { UnreportedRows } from './UnreportedRows';
import './area.css';

/** Dumbbells from before to after, each end drawn as its source bounds it. */
export function AreaChart({ model, lang, compact }: ChartProps<AreaModel>) {
  const scale = useDashboard((state) => state.view.scale);
  const actions = useActions();
  const fade = useId();
  const tree = useMemo(() => whenAsked(() => areaTree(model, lang, actions)), [model, lang, actions]);
  const layout = areaLayout(model, lang, compact);
  const { axes, whole } = areaHeights(model, layout);
  const axis = axisOf(model, scale);
  const [least, most] = axis.domain;
  // The same object for the same ends: for another one Recharts would set up its axis anew.
  const domain = useMemo((): [number, number] => [least, most], [least, most]);
  const first = model.rows[0];
  return (
    <ChartFrame
      description={areaMessages(lang).describe(model.rows.length, model.counts.selected)}
      tree={tree}
      lang={lang}
      height={whole}
    >
      {(width) => (
        <>
          {first ? (
            <ComposedChart
              width={width}
              height={axes}
              layout="vertical"
              data={ONE_BAND}
              margin={layout.margin}
              accessibilityLayer={false}
            >
              <XAxis type="number" hide domain={domain} allowDataOverflow scale={scale === 'log' ? 'log' : 'linear'} />
              <YAxis type="category" dataKey="id" hide scale="band" width={0} />
              {scale === 'ratio' ? null : (
                <ReferenceLine reference={model.reference} lang={lang} sample={axis.domain[0]} />
              )}
              <AreaRows model={model} lang={lang} axis={axis} scale={scale} layout={layout} fade={fade} />
            </ComposedChart>
          ) : null}
          {model.unreported.length > 0 ? (
            <UnreportedRows
              rows={model.unreported}
              more={unlisted(model)}
              chosen={model.chosen}
              lang={lang}
              layout={layout}
              width={width}
            />
          ) : null}
        </>
      )}
    </ChartFrame>
  );
}
