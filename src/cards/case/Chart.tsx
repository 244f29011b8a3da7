import { useMemo } from 'react';
import { ComposedChart, XAxis, YAxis } from 'recharts';
import { ChartFrame } from '../../charts/ChartFrame';
import { whenAsked } from '../../charts/chart-tree';
import { useActions } from '../../state/actions';
import type { ChartProps } from '../card';
import { CaseFacts } from './CaseFacts';
import './case.css';
import { describeCase } from './describe';
import { caseLayout } from './layout';
import { CaseMarks } from './Marks';
import { caseMessages } from './messages';
import type { CaseModel } from './model';
import { landScale } from './scale';
import { caseTree } from './tree';

/** The two points in time, as the ends of the horizontal axis. */
const ENDS: [number, number] = [0, 1];

/** A slope per case from its land at first to its land when reported, and below it what else is known. */
export function CaseChart({ model, lang, compact }: ChartProps<CaseModel>) {
  const actions = useActions();
  const tree = useMemo(() => whenAsked(() => caseTree(model, lang, actions.evidence)), [model, lang, actions]);
  const layout = useMemo(() => caseLayout(model, lang, compact), [model, lang, compact]);
  const scale = useMemo(() => landScale(model, layout), [model, layout]);
  const { total, cases } = model;
  return (
    <>
      <ChartFrame description={describeCase(model, lang)} tree={tree} lang={lang} height={layout.height}>
        {(width) => (
          <ComposedChart
            accessibilityLayer={false}
            width={width}
            height={layout.height}
            margin={layout.margin}
            data={ENDS}
          >
            <XAxis type="number" domain={ENDS} allowDataOverflow hide />
            <YAxis type="number" domain={scale.domain} allowDataOverflow hide />
            <CaseMarks model={model} layout={layout} scale={scale} lang={lang} />
          </ComposedChart>
        )}
      </ChartFrame>
      {cases.map((entry) => (
        <CaseFacts key={entry.id} entry={entry} isNamed={total > 1} lang={lang} />
      ))}
      {total > cases.length ? <p className="case-note">{caseMessages(lang).others(total - cases.length)}</p> : null}
    </>
  );
}
