import { memo } from 'react';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { useDeeds } from './deeds';
import './matrix-list.css';
import { cellWords, matrixMessages } from './messages';
import { type ColumnGroup, columnsOf, isOpenEnded, type MatrixModel, type MatrixRow } from './model';

/** Per center what its source names, as chips; what it does not name has no chip, and the legend says so. */
export function ListFace({ model, lang }: { readonly model: MatrixModel; readonly lang: Lang }) {
  const deed = useDeeds(model);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons inside have the keys; this only saves them a handler each
    <ul className="matrix-list" onClick={deed}>
      {model.rows.map((row) => (
        <CenterItem
          key={row.center.id}
          row={row}
          groups={model.groups}
          isPossible={model.possible.includes(row.center.id)}
          isChosen={model.chosen.includes(`center.${row.center.id}`)}
          lang={lang}
        />
      ))}
    </ul>
  );
}

interface CenterItemProps {
  readonly row: MatrixRow;
  readonly groups: readonly ColumnGroup[];
  readonly isPossible: boolean;
  readonly isChosen: boolean;
  readonly lang: Lang;
}

const CenterItem = memo(function CenterItem({ row, groups, isPossible, isChosen, lang }: CenterItemProps) {
  const words = matrixMessages(lang);
  const { center, presences, reported } = row;
  const name = center.name[lang];
  const count = termsIn(lang).functionCount(reported, isOpenEnded(row));
  return (
    <li>
      <div className="matrix-list-head">
        <button
          type="button"
          className="matrix-label"
          data-center={center.id}
          aria-pressed={isChosen}
          aria-label={isPossible ? termsIn(lang).possibly(name) : name}
        >
          {name}
        </button>
        {isPossible ? (
          <span className="matrix-possible" aria-hidden="true">
            ?
          </span>
        ) : null}
        {presences ? (
          <button
            type="button"
            className="matrix-count"
            data-evidence={`matrix.count.${center.id}`}
            aria-label={words.countOf(name, count)}
          >
            {count}
          </button>
        ) : (
          <button
            type="button"
            className="matrix-silent presence-unreported"
            data-evidence={`${center.id}.functions`}
            aria-label={`${name}${words.join}${words.silent}`}
          >
            <span>{words.silent}</span>
          </button>
        )}
      </div>
      {presences ? (
        <ul className="matrix-chips">
          {columnsOf(groups).map(({ id, short }, index) => {
            const presence = presences[index] ?? 'unreported';
            if (presence === 'unreported') return null;
            return (
              <li key={id}>
                <button
                  type="button"
                  data-evidence={`${center.id}.fn.${id}`}
                  aria-label={cellWords(name, short[lang], presence, lang)}
                >
                  <span className={`matrix-chip chip-${presence}`}>
                    {short[lang]}
                    {presence === 'yes' ? '' : `${words.colon}${termsIn(lang).presence[presence]}`}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
    </li>
  );
});
