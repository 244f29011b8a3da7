import { memo } from 'react';
import { useKeptRows } from '../../charts/kept-rows';
import { clipped, textWidth } from '../../charts/text-width';
import type { Lang } from '../../i18n/lang';
import { intervalWords } from '../../i18n/numbers';
import type { CoverageLayout } from './layout';
import { type CoverageModel, type CoverageRow, derivationId, rangeOf } from './model';
import { fittingNames, type NamePiece } from './names';
import { markIds } from './tree';

/** A row with the model that it is of: what is hidden keeps both, so that nothing of it is rendered. */
export interface DrawnRow {
  readonly row: CoverageRow;
  readonly model: CoverageModel;
}

interface RowMarksProps {
  readonly drawn: DrawnRow;
  readonly layout: CoverageLayout;
  readonly width: number;
  readonly lang: Lang;
}

/** Font sizes in pixels; functions and centers stand back behind categories. */
const SIZE = 13;
export const SMALL = 12;

/**
 * A row's name, interval and centers. What a filter changes is drawn anew and nothing beside it: no part knows where its
 * row stands, so that one that moves is moved as a whole, and a filter leaves a hidden one alone.
 */
export const RowMarks = memo(function RowMarks({ drawn: { row, model }, layout, width, lang }: RowMarksProps) {
  const mark = markIds.row(row);
  const isFunction = row.kind === 'function';
  const x = layout.name + (isFunction ? layout.indent : 0);
  const size = isFunction ? SMALL : SIZE;
  const name = row.short[lang];
  const range = intervalWords(rangeOf(row), lang);
  const room = layout.which
    ? layout.which.width
    : layout.range.x - x - textWidth(name, size) - textWidth(range, SIZE) - 2 * SIZE;
  const centers = fittingNames(row.reportedBy, model.centers, room, SMALL, lang);
  const kept = useKeptRows(centers, idOf);
  const nameRoom = layout.which ? layout.bar.left - x - 4 : layout.range.x - x - 60;
  return (
    <>
      <RowName
        mark={mark}
        text={clipped(name, nameRoom, size)}
        which={layout.which ? undefined : centers.map(({ lead, text }) => lead + text).join('')}
        isChosen={model.chosen.includes(mark)}
        x={x}
        layout={layout}
        width={width}
      />
      <g className="coverage-range" data-mark={derivationId(row)}>
        <RangeGround layout={layout} />
        <text x={layout.range.x} y={layout.baseline} textAnchor={layout.range.anchor}>
          {range}
        </text>
      </g>
      {layout.which ? (
        <text x={layout.which.x} y={layout.baseline} className="coverage-which">
          {kept.map(({ row: piece, isShown }) => (
            <tspan key={idOf(piece)} display={isShown ? undefined : 'none'}>
              <Name
                mark={piece.id && markIds.center(mark, piece.id)}
                lead={piece.lead}
                text={piece.text}
                isChosen={piece.id && model.chosen.includes(`center.${piece.id}`)}
              />
            </tspan>
          ))}
        </text>
      ) : null}
    </>
  );
});

const idOf = ({ id }: NamePiece) => id ?? 'more';

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

/** What of an interval answers to the pointer. */
const RangeGround = memo(function RangeGround({ layout: { range, row } }: { readonly layout: CoverageLayout }) {
  const x = range.anchor === 'end' ? range.x - range.width : range.x - 6;
  return <rect x={x} y={1} width={range.width} height={row - 1} />;
});

interface NameProps extends Omit<NamePiece, 'id'> {
  readonly mark: string | undefined;
  readonly isChosen: boolean | undefined;
}

const Name = memo(function Name({ mark, lead, text, isChosen }: NameProps) {
  return (
    <>
      {lead}
      <tspan data-mark={mark} data-chosen={isChosen}>
        {text}
      </tspan>
    </>
  );
});
