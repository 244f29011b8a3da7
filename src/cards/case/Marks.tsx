import { memo, useId } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { AfterMark, BeforeMark, OpenEndFade } from '../../charts/bounded-marks';
import { textWidth } from '../../charts/text-width';
import type { Quantity } from '../../domain/quantity';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { measureWords, ratioWords } from '../../i18n/numbers';
import { type CaseLayout, GAP, SIZE } from './layout';
import { type CaseEntry, type CaseModel, derivedId, factsOfCase } from './model';
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
  const facts = factsOfCase(entry);
  const start = y(before.value, before.unit);
  const end = y(after.value, after.unit);
  const top = ground - layout.plot;
  // A value near 0 stands clear of the axis' own label, and of the year below it.
  const startText = Math.min(start, ground - 17);
  const endText = Math.min(end, ground - 30);
  const comparable = before.unit === after.unit;
  return (
    <g>
      {isNamed ? (
        <text className="t-bold" x={0} y={top - 26} data-mark={caseMark(entry)}>
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
      {comparable ? <path className="case-line" d={`M${left} ${start}L${right} ${end}`} /> : null}
      <Value
        fact={facts.before}
        x={left - GAP}
        y={startText}
        text={measureWords(before, lang)}
        size={SIZE.before}
        className="case-before"
        mark={left}
        hit={layout.hit}
      >
        <Upright x={left}>
          <BeforeMark plot={vertical((value) => y(value, before.unit))} y={0} quantity={before} />
        </Upright>
      </Value>
      <Value
        fact={facts.after}
        x={right + GAP}
        y={endText}
        text={measureWords(after, lang)}
        size={SIZE.after}
        className="case-after"
        mark={right}
        hit={layout.hit}
      >
        <Upright x={right}>
          <AfterMark
            plot={vertical((value) => y(value, after.unit))}
            y={0}
            quantity={after}
            hollow={false}
            fade={fade}
          />
        </Upright>
      </Value>
      {ratio ? (
        <Value
          fact={derivedId.ratio(entry)}
          x={right + GAP}
          y={endText + (layout.hit + 22) / 2}
          text={ratioWords(ratio, lang)}
          size={SIZE.ratio}
          className="case-ratio"
          mark={right + GAP}
          hit={Math.min(layout.hit, 30)}
        />
      ) : null}
      <Moment
        fact={facts.invested}
        x={left}
        ground={ground}
        text={dateWords(entry.invested.edtf, lang)}
        hit={layout.hit}
      />
      <Moment
        fact={facts.reported}
        x={right}
        ground={ground}
        text={dateWords(entry.reported.edtf, lang)}
        hit={layout.hit}
      />
    </g>
  );
}
