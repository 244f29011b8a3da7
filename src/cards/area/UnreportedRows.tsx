import type { Lang } from '../../i18n/lang';
import type { AreaLayout } from './layout';
import { areaMessages } from './messages';
import type { AreaModel, UnreportedArea } from './model';

/** Centers of which no area is reported keep their rows, in words and with no mark. */
export function UnreportedRows({
  rows,
  more,
  chosen,
  lang,
  layout,
  width,
}: {
  readonly rows: readonly UnreportedArea[];
  /** Further ones that are only counted. */
  readonly more: number;
  readonly chosen: AreaModel['chosen'];
  readonly lang: Lang;
  readonly layout: AreaLayout;
  readonly width: number;
}) {
  const words = areaMessages(lang);
  const height = layout.unreportedRow;
  const baseline = height / 2 + 5;
  return (
    <svg
      width={width}
      height={(rows.length + (more > 0 ? 1 : 0)) * height}
      className="unreported-rows"
      aria-hidden="true"
    >
      {rows.map(({ center, name, place }, index) => {
        const y = index * height;
        return (
          <g key={center}>
            <path className="rule" d={`M0 ${y + 0.5}H${width}`} />
            <text data-mark={center} y={y + baseline} className="row-name">
              <tspan className="t-bold" data-chosen={chosen.includes(`center.${center}`)}>
                {name[lang]}
              </tspan>
              <tspan className="t-secondary" dx={8}>
                {place[lang]}
              </tspan>
            </text>
            <text
              data-mark={`${center}.area.after`}
              className="t-secondary mark"
              x={layout.form.compact ? width : layout.form.margin.left}
              textAnchor={layout.form.compact ? 'end' : 'start'}
              y={y + baseline}
            >
              {words.areaUnreported}
            </text>
          </g>
        );
      })}
      {more > 0 ? (
        <text className="t-secondary" y={rows.length * height + baseline}>
          {words.moreUnreported(more)}
        </text>
      ) : null}
    </svg>
  );
}
