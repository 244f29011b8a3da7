import { Fragment, memo, useMemo } from 'react';
import { useKeptRows } from '../../charts/kept-rows';
import type { FunctionKind } from '../../domain/dataset';
import type { Lang } from '../../i18n/lang';
import { headingParts } from './heading-parts';
import { matrixMessages } from './messages';
import { type ColumnGroup, columnsOf, type MatrixModel } from './model';

/** The widths of the columns. */
const GridColumns = memo(function GridColumns({ groups }: { readonly groups: readonly ColumnGroup[] }) {
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
export function GridHead({ groups, chosen, lang }: Pick<MatrixModel, 'groups' | 'chosen'> & { readonly lang: Lang }) {
  const ofKind = (kind: string) => chosen.filter((label) => label.startsWith(kind)).join(' ');
  return (
    <>
      <GridColumns groups={groups} />
      <thead>
        <CategoryHeads groups={groups} chosen={ofKind('cat.')} lang={lang} />
        <FunctionHeads groups={groups} chosen={ofKind('fn.')} lang={lang} />
      </thead>
    </>
  );
}

interface HeadsProps {
  readonly groups: readonly ColumnGroup[];
  /** The heads of a row by which the page is filtered, as a text: equal ones render nothing anew. */
  readonly chosen: string;
  readonly lang: Lang;
}

const CategoryHeads = memo(function CategoryHeads({ groups, chosen, lang }: HeadsProps) {
  const labels = chosen.split(' ');
  const heads = useKeptRows(groups, idOf);
  return (
    <tr className="matrix-cats">
      <td className="matrix-corner" />
      {heads.map(({ row: group, isShown }) => (
        <CategoryHead
          key={group.id}
          group={group}
          isShown={isShown}
          isChosen={labels.includes(`cat.${group.id}`)}
          lang={lang}
        />
      ))}
      <td />
    </tr>
  );
});

const FunctionHeads = memo(function FunctionHeads({ groups, chosen, lang }: HeadsProps) {
  const labels = chosen.split(' ');
  const columns = useKeptRows(
    useMemo(() => columnsOf(groups), [groups]),
    idOf,
  );
  return (
    <tr className="matrix-fns">
      <td className="matrix-corner" />
      {columns.map(({ row: kind, isShown }) => (
        <FunctionHead
          key={kind.id}
          kind={kind}
          isShown={isShown}
          isChosen={labels.includes(`fn.${kind.id}`)}
          lang={lang}
        />
      ))}
      <th scope="col" className="matrix-count-head">
        {matrixMessages(lang).reported}
      </th>
    </tr>
  );
});

interface HeadProps {
  readonly isShown: boolean;
  readonly isChosen: boolean;
  readonly lang: Lang;
}

const CategoryHead = memo(function CategoryHead({
  group: { id, name, functions },
  isShown,
  isChosen,
  lang,
}: HeadProps & { readonly group: ColumnGroup }) {
  return (
    <th scope="colgroup" colSpan={functions.length} hidden={!isShown}>
      <button
        type="button"
        tabIndex={-1}
        className="matrix-label"
        data-cat={id}
        aria-pressed={isChosen}
        aria-label={name[lang]}
      >
        {name[lang]}
      </button>
    </th>
  );
});

const FunctionHead = memo(function FunctionHead({
  kind,
  isShown,
  isChosen,
  lang,
}: HeadProps & { readonly kind: FunctionKind }) {
  return (
    <th scope="col" hidden={!isShown}>
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
    </th>
  );
});

/** What stands in the column's head, and the function's full name where that says more. */
function fullName({ name, short }: FunctionKind, lang: Lang): string {
  return name[lang] === short[lang] ? name[lang] : `${short[lang]}${lang === 'zh' ? '，' : ', '}${name[lang]}`;
}
