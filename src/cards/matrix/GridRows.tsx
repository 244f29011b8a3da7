import { dequal } from 'dequal/lite';
import { Fragment, memo } from 'react';
import type { Center, FunctionKind } from '../../domain/dataset';
import type { Presence } from '../../domain/presence';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { headingParts } from './heading-parts';
import { cellWords, matrixMessages } from './messages';
import { type ColumnGroup, columnsOf, isOpenEnded, type MatrixRow } from './model';

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

interface FunctionCellProps {
  readonly center: Center;
  readonly kind: FunctionKind;
  readonly presence: Presence;
  readonly lang: Lang;
}

const FunctionCell = memo(function FunctionCell({ center, kind, presence, lang }: FunctionCellProps) {
  const { glyph } = matrixMessages(lang);
  return (
    <td>
      <button
        type="button"
        tabIndex={-1}
        className={`matrix-cell presence-${presence}`}
        data-evidence={`${center.id}.fn.${kind.id}`}
        aria-label={cellWords(center.name[lang], kind.name[lang], presence, lang)}
      >
        {presence === 'planned' || presence === 'no' ? glyph[presence] : null}
      </button>
    </td>
  );
});

interface GridRowProps {
  readonly row: MatrixRow;
  readonly groups: readonly ColumnGroup[];
  readonly isPossible: boolean;
  readonly isChosen: boolean;
  readonly lang: Lang;
}

export const GridRow = memo(function GridRow({ row, groups, isPossible, isChosen, lang }: GridRowProps) {
  const words = matrixMessages(lang);
  const { center, presences, reported } = row;
  const name = center.name[lang];
  const columns = columnsOf(groups);
  const count = termsIn(lang).functionCount(reported, isOpenEnded(row));
  return (
    <tr>
      <th scope="row" className="matrix-row-head">
        <button
          type="button"
          tabIndex={-1}
          className="matrix-label matrix-row-label"
          data-center={center.id}
          aria-pressed={isChosen}
          aria-label={isPossible ? termsIn(lang).possibly(name) : name}
        >
          {name}
          {isPossible ? (
            <span className="matrix-possible" aria-hidden="true">
              ?
            </span>
          ) : null}
        </button>
      </th>
      {presences ? (
        columns.map((kind, index) => (
          <FunctionCell
            key={kind.id}
            center={center}
            kind={kind}
            presence={presences[index] ?? 'unreported'}
            lang={lang}
          />
        ))
      ) : (
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
      )}
      <td className="matrix-count-cell">
        {presences ? (
          <button
            type="button"
            tabIndex={-1}
            className="matrix-count"
            data-evidence={`matrix.count.${center.id}`}
            aria-label={words.countOf(name, count)}
          >
            {count}
          </button>
        ) : null}
      </td>
    </tr>
  );
}, dequal);
