import { dequal } from 'dequal/lite';
import { memo, useId } from 'react';
import { OpenEndFade } from '../../charts/bounded-marks';
import { unlessHidden, useKeptRows } from '../../charts/kept-rows';
import { textWidth } from '../../charts/text-width';
import type { Lang } from '../../i18n/lang';
import { numberWords, ratioWords } from '../../i18n/numbers';
import type { Scale } from '../../state/view';
import { AreaRowMarks } from './AreaRowMarks';
import { type Axis, fittingTicks } from './axis';
import { type AxisGround, type AxisPlot, axisPlot } from './axis-plot';
import type { AreaForm, AreaLayout } from './layout';
import { areaMessages } from './messages';
import type { AreaModel, AreaRow } from './model';
import { SMALL } from './place';
import { RatioMarks } from './RatioMarks';
import { ReferenceLine } from './ReferenceLine';
import { RowName } from './RowName';

interface MarksProps {
  readonly model: AreaModel;
  readonly lang: Lang;
  readonly axis: Axis;
  readonly scale: Scale;
  readonly layout: AreaLayout;
  readonly width: number;
}

const rowId = ({ id }: AreaRow) => id;

/** Everything that is seen of the chart: reference, grid, ticks and rows. */
export function AreaMarks({ model, lang, axis, scale, layout, width }: MarksProps) {
  const rows = useKeptRows(model.rows, rowId);
  const fade = useId();
  const { form, row: height } = layout;
  const { margin } = form;
  const ground = { isLog: axis.isLog, domain: axis.domain, left: margin.left, right: width - margin.right };
  const plot = axisPlot(ground);
  const bottom = margin.top + model.rows.length * height;
  const right = plot.right + margin.right;
  const rules = model.rows
    .map(({ leads }, index) => (index > 0 && leads ? `M0 ${margin.top + index * height}H${right}` : ''))
    .join('');
  return (
    <>
      {scale === 'ratio' ? null : <ReferenceLine reference={model.reference} lang={lang} plot={plot} bottom={bottom} />}
      <OpenEndFade id={fade} />
      <AxisMarks axis={axis} scale={scale} layout={layout} lang={lang} plot={plot} bottom={bottom} />
      {rows.map(({ row, isShown }) => (
        <g
          key={row.id}
          className="area-row"
          data-possible={row.certain ? undefined : ''}
          display={isShown ? undefined : 'none'}
          transform={isShown ? `translate(0 ${margin.top + (model.rows.indexOf(row) + 0.5) * height})` : undefined}
        >
          <Row
            row={row}
            isShown={isShown}
            isChosen={model.chosen.includes(`center.${row.center}`)}
            lang={lang}
            isRatio={scale === 'ratio'}
            ground={ground}
            form={form}
            fade={fade}
          />
        </g>
      ))}
      {/* After the rows: a halo of words would break the line below them. */}
      {rules === '' ? null : <path className="rule" d={rules} />}
    </>
  );
}

interface RowProps {
  readonly row: AreaRow;
  readonly isShown: boolean;
  readonly isChosen: boolean;
  readonly lang: Lang;
  readonly isRatio: boolean;
  readonly ground: AxisGround;
  readonly form: AreaForm;
  readonly fade: string;
}

/** A row from its own middle: one that only moves does not render again, and a hidden one not until it is shown. */
const Row = memo(function Row({ row, isChosen, lang, isRatio, ground, form, fade }: RowProps) {
  const plot = axisPlot(ground);
  const Marks = isRatio ? RatioMarks : AreaRowMarks;
  return (
    <>
      <RowName row={row} isChosen={isChosen} lang={lang} compact={form.compact} />
      <Marks row={row} lang={lang} plot={plot} form={form} fade={fade} />
    </>
  );
}, unlessHidden(dequal));

/** Grid and ticks, as many as have room for their words. */
function AxisMarks({
  axis,
  scale,
  layout,
  lang,
  plot,
  bottom,
}: Omit<MarksProps, 'model' | 'width'> & {
  readonly plot: AxisPlot;
  readonly bottom: number;
}) {
  const words = areaMessages(lang);
  const tickWords = (tick: number) =>
    scale === 'ratio'
      ? ratioWords({ min: tick, max: tick, minOpen: false, maxOpen: false }, lang)
      : numberWords(tick, lang);
  const shown = fittingTicks(axis.ticks, plot.x, (tick) => textWidth(tickWords(tick), SMALL));
  const last = shown.at(-1) ?? 0;
  const { top } = layout.form.margin;
  return (
    <>
      <path className="grid" d={shown.map((tick) => `M${plot.x(tick)} ${top}V${bottom}`).join('')} />
      {shown.map((tick) => (
        <text key={tick} className="t-secondary" x={plot.x(tick)} y={bottom + 20} textAnchor="middle">
          {tickWords(tick)}
        </text>
      ))}
      {layout.form.compact ? null : (
        <text className="t-secondary" x={plot.x(last) + 26} y={bottom + 20}>
          {words.axis[scale]}
        </text>
      )}
    </>
  );
}
