import type { KeyboardEvent } from 'react';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import type { ChartProps } from '../card';
import { buttonAt, useDeeds } from './deeds';
import './distant-matrix.css';
import { walked } from './grid-place';
import { cellWords, matrixMessages } from './messages';
import { type ColumnGroup, isOpenEnded, type MatrixModel, type MatrixRow } from './model';

/** A cell per center and category that names what is reported: few and large, to be read from afar. */
export function DistantMatrix({ model, lang }: ChartProps<MatrixModel>) {
  const deed = useDeeds(model);
  const words = matrixMessages(lang);
  return (
    <table className="distant-matrix" onClick={deed} onKeyDown={walkBetween}>
      <thead>
        <tr>
          <td />
          {model.groups.map(({ id, name }) => (
            <th key={id} scope="col">
              <button type="button" data-cat={id} aria-pressed={model.chosen.includes(`cat.${id}`)}>
                {name[lang]}
              </button>
            </th>
          ))}
          <th scope="col" className="distant-count">
            {words.reported}
          </th>
        </tr>
      </thead>
      <tbody>
        {model.rows.map((row) => (
          <Row
            key={row.center.id}
            row={row}
            groups={model.groups}
            isPossible={model.possible.includes(row.center.id)}
            isChosen={model.chosen.includes(`center.${row.center.id}`)}
            lang={lang}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Arrows turn the slides; with Ctrl or Shift, held to choose several centers, they lead from button to button. */
function walkBetween(event: KeyboardEvent<HTMLTableElement>): void {
  const { currentTarget, target, key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (!(shiftKey || ctrlKey) || altKey || metaKey) return;
  if (walked(currentTarget, buttonAt(target), 0, key, false) !== undefined) event.preventDefault();
}

function Row({
  row,
  groups,
  isPossible,
  isChosen,
  lang,
}: {
  readonly row: MatrixRow;
  readonly groups: readonly ColumnGroup[];
  readonly isPossible: boolean;
  readonly isChosen: boolean;
  readonly lang: Lang;
}) {
  const words = matrixMessages(lang);
  const { center, presences, reported } = row;
  const name = center.name[lang];
  const count = termsIn(lang).functionCount(reported, isOpenEnded(row));
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          data-center={center.id}
          aria-pressed={isChosen}
          aria-label={isPossible ? termsIn(lang).possibly(name) : name}
        >
          {name}
          {isPossible ? ' ?' : null}
        </button>
      </th>
      {presences ? (
        groups.map((group) => <Cell key={group.id} row={row} group={group} groups={groups} lang={lang} />)
      ) : (
        <td colSpan={groups.length} className="presence-unreported">
          <button
            type="button"
            data-evidence={`${center.id}.functions`}
            aria-label={`${name}${words.join}${words.silent}`}
          >
            <span>{words.silent}</span>
          </button>
        </td>
      )}
      <td className="distant-count">
        {presences ? (
          <button type="button" data-evidence={`matrix.count.${center.id}`} aria-label={words.countOf(name, count)}>
            {count}
          </button>
        ) : null}
      </td>
    </tr>
  );
}

/** What is said of the functions of a category; where nothing is, the cell is hatched. */
function Cell({
  row: { center, presences },
  group,
  groups,
  lang,
}: {
  readonly row: MatrixRow;
  readonly group: ColumnGroup;
  readonly groups: readonly ColumnGroup[];
  readonly lang: Lang;
}) {
  const first = groups.slice(0, groups.indexOf(group)).reduce((sum, { functions }) => sum + functions.length, 0);
  const said = group.functions.flatMap(({ id, short }, index) => {
    const presence = presences?.[first + index] ?? 'unreported';
    return presence === 'unreported' ? [] : [{ id, short, presence }];
  });
  if (said.length === 0)
    return (
      <td className="presence-unreported">
        <span className="visually-hidden">{termsIn(lang).presence.unreported}</span>
      </td>
    );
  return (
    <td>
      {said.map(({ id, short, presence }) => (
        <button
          key={id}
          type="button"
          className={`distant-fn presence-${presence}`}
          data-evidence={`${center.id}.fn.${id}`}
          aria-label={cellWords(center.name[lang], short[lang], presence, lang)}
        >
          {short[lang]}
        </button>
      ))}
    </td>
  );
}
