import { memo, useId } from 'react';
import { HatchPattern } from '../../charts/Hatch';
import type { KeptRow } from '../../charts/kept-rows';
import { textWidth } from '../../charts/text-width';
import type { Lang } from '../../i18n/lang';
import type { CoverageLayout } from './layout';
import { coverageMessages } from './messages';
import type { CoverageModel, CoverageRow } from './model';
import { type DrawnRow, RowMarks, SMALL } from './RowMarks';
import { barPaths } from './shapes';
import { markIds } from './tree';

interface MarksProps {
  readonly model: CoverageModel;
  readonly rows: readonly CoverageRow[];
  /** The rows, and hidden among them those that a filter has left out. */
  readonly kept: readonly KeptRow<DrawnRow>[];
  readonly layout: CoverageLayout;
  readonly width: number;
  readonly lang: Lang;
}

/** Everything that is seen of the chart: heads, bars as one path per presence, names, intervals and centers. */
export function CoverageMarks({ model, rows, kept, layout, width, lang }: MarksProps) {
  const hatch = useId();
  const { left, right, middle } = layout.bar;
  const placed = rows.map((row, index) => {
    const top = layout.head + index * layout.row;
    const height = row.kind === 'category' ? layout.bar.category : layout.bar.fn;
    const bar = { left, right, top: top + middle - height / 2, height };
    return { row, top, bar };
  });
  const paths = barPaths(placed);
  const lines = placed
    .filter(({ row }) => row.kind === 'category')
    .map(({ top }) => `M0 ${Math.round(top) + 0.5}H${width}`)
    .join('');
  return (
    <>
      <HatchPattern id={hatch} />
      <g className="coverage-head">
        {totalHead(model.total, layout, lang)}
        <Heads layout={layout} lang={lang} />
      </g>
      <path className="coverage-lines" d={lines} />
      {kept.map(({ row: drawn, isShown }) => {
        const { row } = drawn;
        const index = rows.indexOf(row);
        const isOpen = rows[index + 1]?.kind === 'function';
        return (
          <g
            key={markIds.row(row)}
            className={row.kind === 'function' ? 'coverage-fn' : isOpen ? 'coverage-cat coverage-open' : 'coverage-cat'}
            display={isShown ? undefined : 'none'}
            transform={isShown ? `translate(0 ${placed[index]?.top})` : undefined}
          >
            <RowMarks drawn={drawn} layout={layout} width={width} lang={lang} />
          </g>
        );
      })}
      <path className="coverage-bar coverage-yes" d={paths.yes} />
      <path className="coverage-bar coverage-planned" d={paths.planned} />
      <path className="coverage-bar coverage-unreported" d={paths.unreported} fill={`url(#${hatch})`} />
      <path className="coverage-bar coverage-no" d={paths.no} />
    </>
  );
}

function totalHead(total: number, { bar: { left, right }, which }: CoverageLayout, lang: Lang) {
  const reported = coverageMessages(lang).head.reported(total);
  // Over bars that are shorter than these words they end with them; no name has a head that would be in the way.
  const isShort = which !== undefined && textWidth(reported, SMALL) > right - left;
  return (
    <text
      x={isShort ? right : which ? left : 0}
      y={16}
      textAnchor={isShort ? 'end' : 'start'}
      data-mark={markIds.total}
    >
      {reported}
    </text>
  );
}

/** The heads that no filter changes. */
const Heads = memo(function Heads({ layout, lang }: { readonly layout: CoverageLayout; readonly lang: Lang }) {
  const { head } = coverageMessages(lang);
  return (
    <>
      <text x={layout.range.x} y={16} textAnchor={layout.range.anchor}>
        {head.range}
      </text>
      {layout.which ? (
        <text x={layout.which.x} y={16}>
          {head.which}
        </text>
      ) : null}
    </>
  );
});
