import { Fragment, memo } from 'react';
import type { FunctionKind } from '../../domain/dataset';
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
  return (
    <thead>
      <tr className="matrix-cats">
        <td className="matrix-corner" />
        {groups.map(({ id, name, functions }) => (
          <th key={id} scope="colgroup" colSpan={functions.length}>
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
        {columnsOf(groups).map((kind) => (
          <th key={kind.id} scope="col">
            <button
              type="button"
              tabIndex={-1}
              className="matrix-label"
              data-fn={kind.id}
              aria-pressed={labels.includes(`fn.${kind.id}`)}
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
          </th>
        ))}
        <th scope="col" className="matrix-count-head">
          {matrixMessages(lang).reported}
        </th>
      </tr>
    </thead>
  );
});

/** What stands in the column's head, and the function's full name where that says more. */
function fullName({ name, short }: FunctionKind, lang: Lang): string {
  return name[lang] === short[lang] ? name[lang] : `${short[lang]}${lang === 'zh' ? '，' : ', '}${name[lang]}`;
}

interface GridRowProps {
  readonly row: MatrixRow;
  readonly groups: readonly ColumnGroup[];
  readonly isPossible: boolean;
  readonly isChosen: boolean;
  readonly lang: Lang;
}

export const GridRow = memo(function GridRow({ row, groups, isPossible, isChosen, lang }: GridRowProps) {
  const { id, name } = row.center;
  return (
    <tr>
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
    </tr>
  );
});

/** What is said of a center by column, and how many it has: all of a row that no filter changes. */
const Cells = memo(function Cells({ row, groups, lang }: Pick<GridRowProps, 'row' | 'groups' | 'lang'>) {
  const words = matrixMessages(lang);
  const { center, presences, reported } = row;
  const name = center.name[lang];
  const columns = columnsOf(groups);
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
      {columns.map((kind, index) => {
        const presence = presences[index] ?? 'unreported';
        return (
          <td key={kind.id}>
            <button
              type="button"
              tabIndex={-1}
              className={`matrix-cell presence-${presence}`}
              data-evidence={`${center.id}.fn.${kind.id}`}
              aria-label={cellWords(name, kind.name[lang], presence, lang)}
            >
              {presence === 'planned' || presence === 'no' ? words.glyph[presence] : null}
            </button>
          </td>
        );
      })}
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
