import { memo } from 'react';
import { shallow } from 'zustand/vanilla/shallow';
import { unlessHidden, useKeptRows } from '../../charts/kept-rows';
import type { FunctionKind } from '../../domain/dataset';
import type { Presence } from '../../domain/presence';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { cellWords, matrixMessages } from './messages';
import { type ColumnGroup, columnsOf, isOpenEnded, type MatrixRow } from './model';

interface RowProps {
  readonly row: MatrixRow;
  readonly isShown: boolean;
  readonly groups: readonly ColumnGroup[];
  readonly isPossible: boolean;
  readonly isChosen: boolean;
  readonly lang: Lang;
}

/** A center and what is said of it; a hidden row is left alone until it is shown. */
export const RowCells = memo(function RowCells({ row, groups, isPossible, isChosen, lang }: RowProps) {
  const { id, name } = row.center;
  return (
    <>
      <th scope="row" className="matrix-row-head">
        <button
          type="button"
          tabIndex={-1}
          className="matrix-label matrix-row-label"
          data-center={id}
          aria-pressed={isChosen}
          aria-label={isPossible ? termsIn(lang).possibly(name[lang]) : name[lang]}
        >
          {name[lang]}
          {isPossible ? (
            <span className="matrix-possible" aria-hidden="true">
              ?
            </span>
          ) : null}
        </button>
      </th>
      <Cells row={row} groups={groups} lang={lang} />
    </>
  );
}, unlessHidden(shallow));

const kindOf = ({ kind }: { readonly kind: FunctionKind }) => kind.id;

/** What is said of a center by column, and how many it has: all of a row that no filter changes. */
const Cells = memo(function Cells({ row, groups, lang }: Pick<RowProps, 'row' | 'groups' | 'lang'>) {
  const words = matrixMessages(lang);
  const { center, presences, reported } = row;
  const name = center.name[lang];
  const columns = columnsOf(groups);
  const cells = columns.map((kind, index) => ({ kind, presence: presences?.[index] ?? 'unreported' }) as const);
  const kept = useKeptRows(cells, kindOf);
  const count = termsIn(lang).functionCount(reported, isOpenEnded(row));
  if (!presences)
    return (
      <>
        <td colSpan={columns.length}>
          <button
            type="button"
            tabIndex={-1}
            className="matrix-cell matrix-silent presence-unreported"
            data-evidence={`${center.id}.functions`}
            aria-label={`${name}${words.join}${words.silent}`}
          >
            <span>{words.silent}</span>
          </button>
        </td>
        <td className="matrix-count-cell" />
      </>
    );
  return (
    <>
      {kept.map(({ row: { kind, presence }, isShown }) => (
        <td key={kind.id} hidden={!isShown}>
          <Cell center={center.id} name={name} kind={kind} presence={presence} lang={lang} />
        </td>
      ))}
      <td className="matrix-count-cell">
        <button
          type="button"
          tabIndex={-1}
          className="matrix-count"
          data-evidence={`matrix.count.${center.id}`}
          aria-label={words.countOf(name, count)}
        >
          {count}
        </button>
      </td>
    </>
  );
});

interface CellProps {
  readonly center: string;
  readonly name: string;
  readonly kind: FunctionKind;
  readonly presence: Presence;
  readonly lang: Lang;
}

const Cell = memo(function Cell({ center, name, kind, presence, lang }: CellProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`matrix-cell presence-${presence}`}
      data-evidence={`${center}.fn.${kind.id}`}
      aria-label={cellWords(name, kind.name[lang], presence, lang)}
    >
      {presence === 'planned' || presence === 'no' ? matrixMessages(lang).glyph[presence] : null}
    </button>
  );
});
