import { dequal } from 'dequal/lite';
import { memo } from 'react';
import { clipped, textWidth } from '../../charts/text-width';
import type { Lang } from '../../i18n/lang';
import { intervalWords } from '../../i18n/numbers';
import type { CoverageLayout } from './layout';
import { type CoverageModel, type CoverageRow, derivationId, rangeOf } from './model';
import { fittingNames, type NamePiece } from './names';
import { markIds } from './tree';

interface RowMarksProps {
  readonly row: CoverageRow;
  /** Its functions stand below it. */
  readonly isOpen: boolean;
  readonly top: number;
  readonly layout: CoverageLayout;
  readonly width: number;
  readonly model: CoverageModel;
  readonly lang: Lang;
}

/** Font sizes in pixels; functions and centers stand back behind categories. */
const SIZE = 13;
export const SMALL = 12;

/**
 * A row's name, interval and centers. What a filter changes is drawn anew and nothing beside it: no part knows where its
 * row stands, so that one that moves is moved as a whole.
 */
export function RowMarks({ row, isOpen, top, layout, width, model, lang }: RowMarksProps) {
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
    <g
      className={isFunction ? 'coverage-fn' : isOpen ? 'coverage-cat coverage-open' : 'coverage-cat'}
      transform={`translate(0 ${top})`}
    >
      <RowName
        mark={markIds.row(row)}
        text={clipped(name, nameRoom, size)}
        which={layout.which ? undefined : centers.map(({ text }) => text).join('')}
        isChosen={model.chosen.includes(markIds.row(row))}
        x={x}
        layout={layout}
        width={width}
      />
      <RowRange mark={derivationId(row)} text={range} layout={layout} />
      {layout.which ? (
        <RowCenters
          mark={markIds.row(row)}
          centers={centers}
          chosen={model.chosen.filter((label) => label.startsWith('center.'))}
          layout={layout}
        />
      ) : null}
    </g>
  );
}

interface RowNameProps {
  readonly mark: string;
  readonly text: string;
  /** The names of centers behind it, in compact. */
  readonly which: string | undefined;
  readonly isChosen: boolean;
  readonly x: number;
  readonly layout: CoverageLayout;
  readonly width: number;
}

const RowName = memo(function RowName({ mark, text, which, isChosen, x, layout, width }: RowNameProps) {
  return (
    <>
      <rect
        className="coverage-row"
        data-mark={mark}
        x={layout.name - 6}
        y={1}
        width={width - layout.name + 6}
        height={layout.row - 1}
      />
      <text x={x} y={layout.baseline} className="coverage-name" data-chosen={isChosen}>
        {text}
        {which === undefined ? null : (
          <tspan dx={8} className="coverage-which">
            {which}
          </tspan>
        )}
      </text>
    </>
  );
});

interface RowRangeProps {
  readonly mark: string;
  readonly text: string;
  readonly layout: CoverageLayout;
}

const RowRange = memo(function RowRange({ mark, text, layout: { range, row, baseline } }: RowRangeProps) {
  return (
    <g className="coverage-range" data-mark={mark}>
      <rect
        x={range.anchor === 'end' ? range.x - range.width : range.x - 6}
        y={1}
        width={range.width}
        height={row - 1}
      />
      <text x={range.x} y={baseline} textAnchor={range.anchor}>
        {text}
      </text>
    </g>
  );
});

interface RowCentersProps {
  readonly mark: string;
  readonly centers: readonly NamePiece[];
  /** The labels of centers that the page is filtered by. */
  readonly chosen: readonly string[];
  readonly layout: CoverageLayout;
}

const RowCenters = memo(function RowCenters({ mark, centers, chosen, layout }: RowCentersProps) {
  return (
    <text x={layout.which?.x} y={layout.baseline} className="coverage-which">
      {centers.map(({ id, text }) =>
        id === undefined ? (
          text
        ) : (
          <tspan key={id} data-mark={`${mark}.${id}`} data-chosen={chosen.includes(`center.${id}`)}>
            {text}
          </tspan>
        ),
      )}
    </text>
  );
}, dequal);
