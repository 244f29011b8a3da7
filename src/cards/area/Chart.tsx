import { memo, useMemo } from 'react';
import { ChartFrame } from '../../charts/ChartFrame';
import { whenAsked } from '../../charts/chart-tree';
import { useSurface } from '../../charts/surface';
import { useActions } from '../../state/actions';
import { useDashboard } from '../../state/context';
import type { ChartProps } from '../card';
import { axisOf } from './axis';
import { areaHeights, areaLayout, unlisted } from './layout';
import { AreaMarks } from './Marks';
import { areaMessages } from './messages';
import type { AreaModel } from './model';
import { areaTree } from './tree';
import { UnreportedRows } from './UnreportedRows';
import './area.css';

/** Dumbbells from before to after, each end drawn as its source bounds it. */
export function AreaChart({ model, lang, compact }: ChartProps<AreaModel>) {
  const actions = useActions();
  const tree = useMemo(() => whenAsked(() => areaTree(model, lang, actions)), [model, lang, actions]);
  const { whole } = areaHeights(model, areaLayout(model, lang, compact));
  return (
    <ChartFrame
      description={areaMessages(lang).describe(model.rows.length, model.counts.selected)}
      tree={tree}
      lang={lang}
      height={whole}
    >
      {(width) => <Drawing model={model} width={width} lang={lang} compact={compact} />}
    </ChartFrame>
  );
}

/** Hover and focus render the frame around it anew, and this not. */
const Drawing = memo(function Drawing({
  model,
  width,
  lang,
  compact,
}: ChartProps<AreaModel> & { readonly width: number }) {
  const scale = useDashboard((state) => state.view.scale);
  const layout = areaLayout(model, lang, compact);
  const { top, bottom } = layout.form.margin;
  const { surface, drawOn } = useSurface(width, top + bottom + 1);
  const { axes } = areaHeights(model, layout);
  const axis = axisOf(model, scale);
  return (
    <>
      <div style={{ height: axes }} hidden={model.rows.length === 0}>
        {surface}
        {drawOn(<AreaMarks model={model} lang={lang} axis={axis} scale={scale} layout={layout} width={width} />)}
      </div>
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
  );
});
