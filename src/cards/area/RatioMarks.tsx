import { OPEN_END, OpenEnd, PointMark, RangeMark, Stop } from '../../charts/bounded-marks';
import type { Lang } from '../../i18n/lang';
import { ratioWords } from '../../i18n/numbers';
import type { AxisPlot } from './axis-plot';
import type { AreaForm } from './layout';
import { areaMessages } from './messages';
import { type AreaRow, endOf } from './model';

/** Growth from 1× to the ratio, as wide as the ratio is uncertain; words where it can't be computed. */
export function RatioMarks({
  row,
  lang,
  plot,
  form,
  fade,
}: {
  readonly row: AreaRow;
  readonly lang: Lang;
  readonly plot: AxisPlot;
  readonly form: AreaForm;
  readonly fade: string;
}) {
  const { ratio, before } = row;
  const y = form.markShift;
  const words = areaMessages(lang);
  if (!ratio)
    return (
      <text
        className="t-secondary mark"
        data-mark={before ? row.facts.after : row.facts.before}
        x={plot.left + 4}
        y={y + 4}
      >
        {before ? words.ratioWithoutAfter : words.ratioUnknown}
      </text>
    );
  const end = endOf(row);
  const from = plot.x(ratio.min);
  const isOpen = ratio.max === Number.POSITIVE_INFINITY;
  const to = isOpen ? from + OPEN_END : plot.x(ratio.max);
  return (
    <g data-mark={`area.${row.id}.ratio`} className="mark">
      <PointMark x={plot.x(1)} y={y} end="before" />
      <path className="connector" d={`M${plot.x(1)} ${y}H${from}`} />
      {isOpen ? <OpenEnd x={from} y={y} end={end} fade={fade} /> : null}
      {isOpen || ratio.min === ratio.max ? (
        <PointMark x={from} y={y} end={end} />
      ) : (
        <>
          <RangeMark from={from} to={to} y={y} end={end} isAbout={!ratio.maxOpen} />
          {ratio.maxOpen ? <Stop x={to} y={y} end={end} /> : null}
        </>
      )}
      <text
        className="t-value"
        x={form.compact ? plot.right + form.margin.right : to + 12}
        y={form.compact ? -14 : y + 5}
        textAnchor={form.compact ? 'end' : 'start'}
      >
        {ratioWords(ratio, lang)}
      </text>
    </g>
  );
}
