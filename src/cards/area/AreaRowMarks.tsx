import { BoundedMark, extentOf } from '../../charts/bounded-marks';
import type { Plot } from '../../charts/plot';
import { textWidth } from '../../charts/text-width';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { quantityWords, ratioWords } from '../../i18n/numbers';
import type { AreaLayout } from './layout';
import { areaMessages } from './messages';
import { type AreaRow, endOf } from './model';

/** One dumbbell with its values: before at the left of its mark, after and the ratio at the right. */
export function AreaRowMarks({
  row,
  lang,
  plot,
  y: middle,
  layout,
  fade,
}: {
  readonly row: AreaRow;
  readonly lang: Lang;
  readonly plot: Plot;
  readonly y: number;
  readonly layout: AreaLayout;
  readonly fade: string;
}) {
  const words = areaMessages(lang);
  const { before, after, ratio, opening, facts } = row;
  const y = middle + layout.markShift;
  const start = before && extentOf(before, plot);
  const end = after && extentOf(after, plot);
  const left = start?.from ?? end?.from ?? plot.left;
  const right = end?.to ?? start?.to ?? plot.left;
  const beforeWords = before ? quantityWords(before, lang) : words.beforeUnreported;
  const remark = ratio ? ratioWords(ratio, lang) : opening ? words.opening(dateWords(opening, lang, 'year-less')) : '';
  const afterWords = after ? quantityWords(after, lang) : words.areaUnreported;
  // On a phone the value before stands with the one after; that there is none, beside the mark, where it has room.
  const beforeWidth = before ? 24 : textWidth(beforeWords, 12);
  const beforeX = before || left - 12 - beforeWidth > 0 ? left - 12 - (before ? 0 : beforeWidth) : right + 12;
  // On a phone both values stand together at the right end of the line above the mark.
  const value = layout.compact
    ? { x: plot.right + layout.margin.right, y: middle - 10, textAnchor: 'end' as const }
    : { x: right + 12, y: y + 5, textAnchor: 'start' as const };
  return (
    <>
      {start && end ? <path className="connector" d={`M${start.to} ${y}H${end.from}`} /> : null}
      <g data-mark={facts.before} className="mark">
        {before ? <BoundedMark plot={plot} y={y} quantity={before} end="before" fade={fade} /> : null}
        {layout.compact ? (
          <>
            <rect className="hit" x={beforeX} y={y - 14} width={beforeWidth} height={28} />
            {before ? null : (
              <text className="t-secondary" x={beforeX} y={y + 4}>
                {beforeWords}
              </text>
            )}
          </>
        ) : (
          <text className="t-secondary" x={left - 8} y={y + 4} textAnchor="end">
            {beforeWords}
          </text>
        )}
      </g>
      <g data-mark={facts.after} className="mark">
        {after ? <BoundedMark plot={plot} y={y} quantity={after} end={endOf(row)} fade={fade} /> : null}
        <text {...value}>
          {layout.compact && before ? <tspan className="t-secondary">{`${beforeWords} → `}</tspan> : null}
          <tspan className="t-value">{afterWords}</tspan>
        </text>
      </g>
      {remark && !layout.compact ? (
        <text
          className="t-secondary mark"
          data-mark={ratio ? `area.${row.id}.ratio` : facts.after}
          x={right + 12}
          dx={textWidth(afterWords, 14) + 8}
          y={y + 5}
        >
          {remark}
        </text>
      ) : null}
    </>
  );
}
