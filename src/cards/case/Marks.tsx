import { memo, useId } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { BoundedMark, OpenEndFade } from '../../charts/bounded-marks';
import type { Quantity } from '../../domain/quantity';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { measureWords, ratioWords } from '../../i18n/numbers';
import { type CaseLayout, GAP, SIZE } from './layout';
import { type CaseEntry, type CaseModel, derivedId, factsOfCase } from './model';
import { Moment, Upright, Value, vertical } from './SlopeParts';
import type { LandScale } from './scale';
import { caseMark } from './tree';

interface MarksProps {
  readonly model: CaseModel;
  readonly layout: CaseLayout;
  readonly scale: LandScale;
  readonly lang: Lang;
}

/** Everything that is seen of the slopes. */
export const CaseMarks = memo(function CaseMarks({ model, layout, scale, lang }: MarksProps) {
  const fade = useId();
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const left = Number(xScale?.(0));
  const right = Number(xScale?.(1));
  const y = (position: number) => Number(yScale?.(position));
  // In Recharts' first pass the scales have no domain yet.
  if (!area || !Number.isFinite(left) || !Number.isFinite(y(0))) return null;
  return (
    <g className="case">
      <defs>
        <OpenEndFade id={fade} />
      </defs>
      {model.cases.map((entry, index) => (
        <Slope
          key={entry.id}
          entry={entry}
          isNamed={model.total > 1}
          left={left}
          right={right}
          ground={y(scale.at(index, 0))}
          y={(value, unit) => y(scale.at(index, scale.share(value, unit)))}
          layout={layout}
          fade={fade}
          lang={lang}
        />
      ))}
    </g>
  );
});

interface SlopeProps {
  readonly entry: CaseEntry;
  readonly isNamed: boolean;
  /** Where the two points in time stand, and where 0 is. */
  readonly left: number;
  readonly right: number;
  readonly ground: number;
  /** Height of a number of a unit. */
  y(value: number, unit: Quantity['unit']): number;
  readonly layout: CaseLayout;
  readonly fade: string;
  readonly lang: Lang;
}

function Slope({ entry, isNamed, left, right, ground, y, layout, fade, lang }: SlopeProps) {
  const { before, after, ratio } = entry;
  const { hit } = layout;
  const facts = factsOfCase(entry);
  const start = y(before.value, before.unit);
  const end = y(after.value, after.unit);
  const top = ground - layout.plot;
  // A value near 0 stands clear of the axis' own label, and of the year below it.
  const startText = Math.min(start, ground - 17);
  const endText = Math.min(end, ground - 34);
  return (
    <g>
      {isNamed ? (
        <text className="t-bold" x={0} y={top - 28} data-mark={caseMark(entry)}>
          {entry.name[lang]}
        </text>
      ) : null}
      <path
        className="case-axis"
        d={`M${left} ${top}V${ground}M${right} ${top}V${ground}M${left - 8} ${ground}H${right + 8}`}
      />
      <text className="t-secondary" x={left - 14} y={ground + 5} textAnchor="end">
        0
      </text>
      {before.unit === after.unit ? <path className="case-line" d={`M${left} ${start}L${right} ${end}`} /> : null}
      <Value
        mark={facts.before}
        className="case-before"
        x={left - GAP}
        y={startText}
        to={left}
        text={measureWords(before, lang)}
        size={SIZE.before}
        hit={hit}
      >
        <Upright x={left}>
          <BoundedMark
            plot={vertical((value) => y(value, before.unit))}
            y={0}
            quantity={before}
            end="before"
            fade={fade}
          />
        </Upright>
      </Value>
      <Value
        mark={facts.after}
        className="case-after"
        x={right + GAP}
        y={endText}
        to={right}
        text={measureWords(after, lang)}
        size={SIZE.after}
        hit={hit}
      >
        <Upright x={right}>
          <BoundedMark
            plot={vertical((value) => y(value, after.unit))}
            y={0}
            quantity={after}
            end="after"
            fade={fade}
          />
        </Upright>
      </Value>
      {ratio ? (
        <Value
          mark={derivedId.ratio(entry)}
          className="case-ratio"
          x={right + GAP}
          y={endText + 24}
          to={right + GAP}
          text={ratioWords(ratio, lang)}
          size={SIZE.ratio}
          hit={hit}
        />
      ) : null}
      <Moment mark={facts.invested} x={left} top={ground + 4} text={dateWords(entry.invested.edtf, lang)} hit={hit} />
      <Moment mark={facts.reported} x={right} top={ground + 4} text={dateWords(entry.reported.edtf, lang)} hit={hit} />
    </g>
  );
}
