import { createContext, use, useId } from 'react';
import { HatchPattern } from '../../charts/Hatch';
import { usePlot } from '../../charts/plot';
import { clipped, textWidth } from '../../charts/text-width';
import type { Lang } from '../../i18n/lang';
import { intervalWords } from '../../i18n/numbers';
import type { CoverageLayout } from './layout';
import { coverageMessages } from './messages';
import { type CoverageModel, type CoverageRow, derivationId, rangeOf } from './model';
import { fittingNames } from './names';
import { barPaths } from './shapes';
import { markIds } from './tree';

interface MarksProps {
  readonly model: CoverageModel;
  readonly rows: readonly CoverageRow[];
  readonly layout: CoverageLayout;
  readonly width: number;
  readonly lang: Lang;
}

/** What is to be drawn comes past Recharts, so that a filter renders the marks anew and not the frame around them. */
export const Drawn = createContext<MarksProps | undefined>(undefined);

/** Everything that is seen of the chart: heads, bars as one path per presence, names, intervals and centers. */
export function CoverageMarks() {
  const hatch = useId();
  const plot = usePlot(0);
  const drawn = use(Drawn);
  if (!plot || !drawn) return null;
  const { model, rows, layout, width, lang } = drawn;
  const placed = rows.map((row, index) => {
    // Not from the scale of the chart: that follows one pass after a row has been opened.
    const top = layout.head + index * layout.row;
    const height = row.kind === 'category' ? layout.bar.category : layout.bar.fn;
    const bar = { left: plot.x(0), right: plot.x(1), top: top + layout.bar.middle - height / 2, height };
    return { row, top, bar };
  });
  const paths = barPaths(placed);
  const lines = placed
    .filter(({ row }) => row.kind === 'category')
    .map(({ top }) => `M0 ${Math.round(top) + 0.5}H${width}`)
    .join('');
  return (
    <g className="coverage">
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      <Heads total={model.total} layout={layout} lang={lang} />
      <path className="coverage-lines" d={lines} />
      {placed.map(({ row, top }) => (
        <rect
          key={markIds.row(row)}
          className="coverage-row"
          data-mark={markIds.row(row)}
          x={layout.name - 6}
          y={top + 1}
          width={width - layout.name + 6}
          height={layout.row - 1}
        />
      ))}
      <path className="coverage-bar coverage-yes" d={paths.yes} />
      <path className="coverage-bar coverage-planned" d={paths.planned} />
      <path className="coverage-bar coverage-unreported" d={paths.unreported} fill={`url(#${hatch})`} />
      <path className="coverage-bar coverage-no" d={paths.no} />
      {placed.map(({ row, top }, index) => (
        <RowText
          key={markIds.row(row)}
          row={row}
          isOpen={rows[index + 1]?.kind === 'function'}
          y={top + layout.baseline}
          layout={layout}
          model={model}
          lang={lang}
        />
      ))}
    </g>
  );
}

function Heads({
  total,
  layout,
  lang,
}: {
  readonly total: number;
  readonly layout: CoverageLayout;
  readonly lang: Lang;
}) {
  const { head } = coverageMessages(lang);
  const { left, right } = layout.bar;
  const reported = head.reported(total);
  // Over bars that are shorter than these words they end with them; no name has a head that would be in the way.
  const isShort = layout.which !== undefined && textWidth(reported, SMALL) > right - left;
  return (
    <g className="coverage-head">
      <text
        x={isShort ? right : layout.which ? left : 0}
        y={16}
        textAnchor={isShort ? 'end' : 'start'}
        data-mark={markIds.total}
      >
        {reported}
      </text>
      <text x={layout.range.x} y={16} textAnchor={layout.range.anchor}>
        {head.range}
      </text>
      {layout.which ? (
        <text x={layout.which.x} y={16}>
          {head.which}
        </text>
      ) : null}
    </g>
  );
}

interface RowTextProps {
  readonly row: CoverageRow;
  /** Its functions stand below it. */
  readonly isOpen: boolean;
  readonly y: number;
  readonly layout: CoverageLayout;
  readonly model: CoverageModel;
  readonly lang: Lang;
}

/** Font sizes in pixels; functions and centers stand back behind categories. */
const SIZE = 13;
const SMALL = 12;

function RowText({ row, isOpen, y, layout, model, lang }: RowTextProps) {
  const isFunction = row.kind === 'function';
  const x = layout.name + (isFunction ? layout.indent : 0);
  const size = isFunction ? SMALL : SIZE;
  const name = row.short[lang];
  const range = intervalWords(rangeOf(row), lang);
  const room = layout.which
    ? layout.which.width
    : layout.range.x - x - textWidth(name, size) - textWidth(range, SIZE) - 2 * SIZE;
  const centers = fittingNames(row.reportedBy, model.centers, room, SMALL, lang);
  const nameRoom = layout.which ? layout.bar.left - x - 4 : layout.range.x - x - 60;
  return (
    <g className={isFunction ? 'coverage-fn' : isOpen ? 'coverage-cat coverage-open' : 'coverage-cat'}>
      <text x={x} y={y} className="coverage-name" data-chosen={model.chosen.includes(markIds.row(row))}>
        {clipped(name, nameRoom, size)}
        {layout.which ? null : (
          <tspan dx={8} className="coverage-which">
            {centers.map(({ text }) => text).join('')}
          </tspan>
        )}
      </text>
      <g className="coverage-range" data-mark={derivationId(row)}>
        <rect
          x={layout.range.anchor === 'end' ? layout.range.x - layout.range.width : layout.range.x - 6}
          y={y - layout.baseline + 1}
          width={layout.range.width}
          height={layout.row - 1}
        />
        <text x={layout.range.x} y={y} textAnchor={layout.range.anchor}>
          {range}
        </text>
      </g>
      {layout.which ? (
        <text x={layout.which.x} y={y} className="coverage-which">
          {centers.map(({ id, text }, index) => (
            <tspan
              // biome-ignore lint/suspicious/noArrayIndexKey: the separators have no other identity
              key={index}
              data-mark={id && markIds.center(row, id)}
              data-chosen={model.chosen.includes(`center.${id}`)}
            >
              {text}
            </tspan>
          ))}
        </text>
      ) : null}
    </g>
  );
}
