import { BoundedMark, extentOf } from '../../charts/bounded-marks';
import { textWidth } from '../../charts/text-width';
import type { Lang } from '../../i18n/lang';
import { quantityWords, ratioWords } from '../../i18n/numbers';
import type { AxisPlot } from './axis-plot';
import type { AreaForm } from './layout';
import { areaMessages } from './messages';
import { type AreaRow, endOf } from './model';
import { placeCompactWords, placeWords, SMALL, type Spot } from './place';
import { nameEnds } from './RowName';
import { openingWords } from './words';

/** What a finger has to hit for what is before: its mark, or the words for there being none. */
function hitOf(spot: Spot | 'leading', left: number, words: string) {
  if (spot === 'leading') return { x: left - 12, width: 24 };
  const width = textWidth(words, SMALL);
  return { x: spot.textAnchor === 'end' ? spot.x - width : spot.x, width };
}

/** One dumbbell with its values: before at the left of its mark, after and the ratio at the right. */
export function AreaRowMarks({
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
  const { before, after, ratio, facts } = row;
  const y = form.markShift;
  const start = before && extentOf(before, plot);
  const end = after && extentOf(after, plot);
  const left = start?.from ?? end?.from ?? plot.left;
  const right = end?.to ?? start?.to ?? plot.left;
  const messages = areaMessages(lang);
  const words = {
    before: before ? quantityWords(before, lang) : messages.beforeUnreported,
    after: after ? quantityWords(after, lang) : messages.areaUnreported,
    remark: ratio ? ratioWords(ratio, lang) : openingWords(row, lang),
  };
  const around = { words, mark: { left, right }, end: plot.right + form.margin.right };
  const placed = form.compact
    ? placeCompactWords(around, before !== undefined)
    : placeWords({ ...around, name: nameEnds(row, lang) });
  // On the far side of its mark a number needs the word for what it is.
  const away = before ? `${messages.legend.before} ${words.before}` : words.before;
  return (
    <>
      {start && end ? <path className="connector" d={`M${start.to} ${y}H${end.from}`} /> : null}
      <g data-mark={facts.before} className="mark">
        {before ? <BoundedMark plot={plot} y={y} quantity={before} end="before" fade={fade} /> : null}
        {form.compact ? (
          <rect className="hit" {...hitOf(placed.before, left, words.before)} y={y - 14} height={28} />
        ) : null}
        {placed.before === 'leading' ? null : (
          <text className="t-secondary" {...placed.before}>
            {placed.before.textAnchor === 'end' ? words.before : away}
          </text>
        )}
      </g>
      <g data-mark={facts.after} className="mark">
        {after ? <BoundedMark plot={plot} y={y} quantity={after} end={endOf(row)} fade={fade} /> : null}
        <text className="t-value" {...placed.after}>
          {placed.before === 'leading' ? <tspan className="t-secondary">{`${words.before} → `}</tspan> : null}
          {words.after}
        </text>
      </g>
      {placed.remark ? (
        <text className="t-secondary mark" data-mark={ratio ? `area.${row.id}.ratio` : facts.after} {...placed.remark}>
          {words.remark}
        </text>
      ) : null}
    </>
  );
}
