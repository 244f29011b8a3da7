import { OpenEndFade } from '../../charts/bounded-marks';
import { usePlot } from '../../charts/plot';
import { textWidth } from '../../charts/text-width';
import type { Lang } from '../../i18n/lang';
import { numberWords, ratioWords } from '../../i18n/numbers';
import type { Scale } from '../../state/view';
import { AreaRowMarks } from './AreaRowMarks';
import { type Axis, fittingTicks } from './axis';
import type { AreaLayout } from './layout';
import { areaMessages } from './messages';
import type { AreaModel } from './model';
import { SMALL } from './place';
import { RatioMarks } from './RatioMarks';
import { RowName } from './RowName';

/** Grid, ticks and rows; our own few nodes in Recharts' frame. */
export function AreaRows({
  model,
  lang,
  axis,
  scale,
  layout,
  fade,
}: {
  readonly model: AreaModel;
  readonly lang: Lang;
  readonly axis: Axis;
  readonly scale: Scale;
  readonly layout: AreaLayout;
  readonly fade: string;
}) {
  const plot = usePlot(axis.domain[0]);
  if (!plot) return null;
  const words = areaMessages(lang);
  const tickWords = (tick: number) =>
    scale === 'ratio'
      ? ratioWords({ min: tick, max: tick, minOpen: false, maxOpen: false }, lang)
      : numberWords(tick, lang);
  const shown = fittingTicks(axis.ticks, plot.x, (tick) => textWidth(tickWords(tick), SMALL));
  const last = shown.at(-1) ?? 0;
  return (
    <g>
      <defs>
        <OpenEndFade id={fade} />
      </defs>
      <path className="grid" d={shown.map((tick) => `M${plot.x(tick)} ${plot.top}V${plot.bottom}`).join('')} />
      {shown.map((tick) => (
        <text key={tick} className="t-secondary" x={plot.x(tick)} y={plot.bottom + 20} textAnchor="middle">
          {tickWords(tick)}
        </text>
      ))}
      {layout.compact ? null : (
        <text className="t-secondary" x={plot.x(last) + 26} y={plot.bottom + 20}>
          {words.axis[scale]}
        </text>
      )}
      {model.rows.map((row, index) => {
        const y = layout.margin.top + (index + 0.5) * layout.row;
        return (
          <g key={row.id} className="area-row" data-possible={row.certain ? undefined : ''}>
            {index > 0 && row.leads ? (
              <path className="rule" d={`M0 ${y - layout.row / 2}H${plot.right + layout.margin.right}`} />
            ) : null}
            <RowName
              row={row}
              isChosen={model.chosen.includes(`center.${row.center}`)}
              lang={lang}
              y={y}
              compact={layout.compact}
            />
            {scale === 'ratio' ? (
              <RatioMarks row={row} lang={lang} plot={plot} y={y} layout={layout} fade={fade} />
            ) : (
              <AreaRowMarks row={row} lang={lang} plot={plot} y={y} layout={layout} fade={fade} />
            )}
          </g>
        );
      })}
    </g>
  );
}
