import { Fragment, memo, useMemo } from 'react';
import { unlessHidden, useKeptRows } from '../../charts/kept-rows';
import type { FunctionKind } from '../../domain/dataset';
import type { Presence } from '../../domain/presence';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { headingParts } from './heading-parts';
import { cellWords, matrixMessages } from './messages';
import { type ColumnGroup, columnsOf, isOpenEnded, type MatrixRow } from './model';

/** The widths of the columns. */
export const GridColumns = memo(function GridColumns({ groups }: { readonly groups: readonly ColumnGroup[] }) {
  return (
    <colgroup>
      <col className="matrix-col-name" />
      {groups.map(({ id, functions }) => (
        <col key={id} span={functions.length} className={functions.length === 1 ? 'matrix-col-single' : undefined} />
      ))}
      <col className="matrix-col-count" />
    </colgroup>
  );
});

const idOf = ({ id }: { readonly id: string }) => id;

/** Categories over functions; each label filters. Buttons carry what they are about as data, the table acts on it. */
export const GridHead = memo(function GridHead({
  groups,
  chosen,
  lang,
}: {
  readonly groups: readonly ColumnGroup[];
  /** The heads by which the page is filtered, one after the other: as a text, equal ones render nothing anew. */
  readonly chosen: string;
  readonly lang: Lang;
}) {
  const labels = chosen.split(' ');
  const heads = useKeptRows(groups, idOf);
  const columns = useKeptRows(
    useMemo(() => columnsOf(groups), [groups]),
    idOf,
  );
  return (
    <thead>
      <tr className="matrix-cats">
        <td className="matrix-corner" />
        {heads.map(({ row: { id, name, functions }, isShown }) => (
          <th key={id} scope="colgroup" colSpan={functions.length} hidden={!isShown}>
            <button
              type="button"
              tabIndex={-1}
              className="matrix-label"
              data-cat={id}
              aria-pressed={labels.includes(`cat.${id}`)}
              aria-label={name[lang]}
            >
              {name[lang]}
            </button>
          </th>
        ))}
        <td />
      </tr>
      <tr className="matrix-fns">
        <td className="matrix-corner" />
        {columns.map(({ row: kind, isShown }) => (
          <th key={kind.id} scope="col" hidden={!isShown}>
            <FunctionLabel kind={kind} isChosen={labels.includes(`fn.${kind.id}`)} lang={lang} />
          </th>
        ))}
        <th scope="col" className="matrix-count-head">
          {matrixMessages(lang).reported}
        </th>
      </tr>
    </thead>
  );
});

const FunctionLabel = memo(function FunctionLabel({
  kind,
  isChosen,
  lang,
}: {
  readonly kind: FunctionKind;
  readonly isChosen: boolean;
  readonly lang: Lang;
}) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className="matrix-label"
      data-fn={kind.id}
      aria-pressed={isChosen}
      aria-label={fullName(kind, lang)}
    >
      <span className="matrix-fn-name">
        {headingParts(kind.short[lang], lang).map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one name in their order
          <Fragment key={index}>
            {index > 0 ? <wbr /> : null}
            {part}
          </Fragment>
        ))}
      </span>
    </button>
  );
});

/** What stands in the column's head, and the function's full name where that says more. */
function fullName({ name, short }: FunctionKind, lang: Lang): string {
  return name[lang] === short[lang] ? name[lang] : `${short[lang]}${lang === 'zh' ? '，' : ', '}${name[lang]}`;
}

interface RowProps {
  readonly row: MatrixRow;
  readonly isShown: boolean;
  readonly groups: readonly ColumnGroup[];
  readonly isPossible: boolean;
  readonly isChosen: boolean;
  readonly lang: Lang;
}

/** Rows, groups of columns and words stay the same objects. */
const isSame = (drawn: RowProps, next: RowProps) =>
  drawn.row === next.row &&
  drawn.groups === next.groups &&
  drawn.isPossible === next.isPossible &&
  drawn.isChosen === next.isChosen &&
  drawn.lang === next.lang;

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
}, unlessHidden(isSame));

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
