import { createContext, memo, use, useId } from 'react';
import { HatchPattern } from '../../charts/Hatch';
import type { KeptRow } from '../../charts/kept-rows';
import { usePlot } from '../../charts/plot';
import { textWidth } from '../../charts/text-width';
import type { Lang } from '../../i18n/lang';
import type { CoverageLayout } from './layout';
import { coverageMessages } from './messages';
import type { CoverageModel, CoverageRow } from './model';
import { RowMarks, SMALL } from './RowMarks';
import { barPaths } from './shapes';
import { markIds } from './tree';

interface MarksProps {
  readonly model: CoverageModel;
  readonly rows: readonly CoverageRow[];
  /** The rows, and hidden among them those that a filter has left out. */
  readonly kept: readonly KeptRow<CoverageRow>[];
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
  const { model, rows, kept, layout, width, lang } = drawn;
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
      {kept.map(({ row, isShown }) => {
        const index = rows.indexOf(row);
        const isOpen = rows[index + 1]?.kind === 'function';
        return (
          <g
            key={markIds.row(row)}
            className={row.kind === 'function' ? 'coverage-fn' : isOpen ? 'coverage-cat coverage-open' : 'coverage-cat'}
            display={isShown ? undefined : 'none'}
            transform={isShown ? `translate(0 ${placed[index]?.top})` : undefined}
          >
            <RowMarks row={row} isShown={isShown} layout={layout} width={width} model={model} lang={lang} />
          </g>
        );
      })}
      <path className="coverage-bar coverage-yes" d={paths.yes} />
      <path className="coverage-bar coverage-planned" d={paths.planned} />
      <path className="coverage-bar coverage-unreported" d={paths.unreported} fill={`url(#${hatch})`} />
      <path className="coverage-bar coverage-no" d={paths.no} />
    </g>
  );
}

const Heads = memo(function Heads({
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
});
