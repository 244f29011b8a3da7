import { memo } from 'react';
import { cellName } from '../../cards/cell-words';
import { FigureButton } from '../../cards/FigureText';
import type { CenterId } from '../../domain/dataset';
import type { Match } from '../../engine/answer';
import type { Lang } from '../../i18n/lang';
import { useDashboardStore } from '../../state/context';
import { profileView } from '../../state/view';
import type { ListCell, ShownColumn } from './column';
import { listMessages } from './messages';

interface ListRowProps {
  readonly index: number;
  readonly match: Match<unknown> | undefined;
  readonly columns: readonly ShownColumn<unknown>[];
  readonly lang: Lang;
  readonly measure: ((row: Element | null) => void) | undefined;
  readonly onFocus: (index: number) => void;
}

/** One row of a list; the first cell names it, and says so where it matches only possibly. */
export const ListRow = memo(function ListRow({ index, match, columns, lang, measure, onFocus }: ListRowProps) {
  const cells = columns.map((column) => (match ? column.cells(match.row) : []));
  const [head = []] = cells;
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} onFocus={() => onFocus(index)}>
      {columns.map(({ key, label, numeric }, at) =>
        at === 0 ? (
          <th key={key} scope="row">
            <Content cells={head} />
            {match?.certain === false ? <small className="list-possible">{listMessages(lang).possible}</small> : null}
            {match ? null : '…'}
          </th>
        ) : (
          <td key={key} className={numeric ? 'numeric' : undefined}>
            <Content cells={cells[at] ?? []} nameOf={(text) => cellName(head, label, text, lang)} />
          </td>
        ),
      )}
    </tr>
  );
});

function Content({
  cells,
  nameOf,
}: {
  readonly cells: readonly ListCell[];
  readonly nameOf?: (text: string) => string;
}) {
  return cells.map(({ text, evidence, profile }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the figures of one cell have no other identity
    <span key={index} className="cell-part">
      {profile !== undefined ? (
        <CenterName center={profile} name={text} />
      ) : evidence === undefined ? (
        text
      ) : (
        <FigureButton text={text} evidence={evidence} label={nameOf?.(text)} />
      )}
    </span>
  ));
}

/** The name of a row’s center, which opens its profile. */
function CenterName({ center, name }: { readonly center: CenterId; readonly name: string }) {
  const store = useDashboardStore();
  const { lang } = store.getState().appearance;
  return (
    <button
      type="button"
      className="figure list-name"
      title={listMessages(lang).profile}
      onClick={() => store.getState().show(profileView(center))}
    >
      {name}
    </button>
  );
}
