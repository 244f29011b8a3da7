import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { useKeptRows } from '../../charts/kept-rows';
import type { Lang } from '../../i18n/lang';
import { buttonAt, labelOf, useDeeds } from './deeds';
import { describeMatrix } from './describe';
import { GridHead } from './GridHead';
import { columnAt, walked } from './grid-place';
import { matrixMessages } from './messages';
import type { MatrixModel, MatrixRow } from './model';
import { RowCells } from './RowCells';
import { ButtonTooltip } from './Tooltip';

/** The cells that no filter has left out. */
const SHOWN = 'tr:not([hidden]) > :not([hidden])';
const centerOf = ({ center }: MatrixRow) => center.id;

/**
 * The matrix as a real table, one tab stop with arrow keys inside. The tab stop is moved on the elements themselves:
 * moving it through React would render rows that a filter leaves alone.
 */
export function Grid({ model, lang }: { readonly model: MatrixModel; readonly lang: Lang }) {
  const deed = useDeeds(model);
  const table = useRef<HTMLTableElement>(null);
  const column = useRef(0);
  const words = matrixMessages(lang);
  const description = `${describeMatrix(model, lang)}${lang === 'zh' ? '' : ' '}${words.keys}`;

  useLayoutEffect(() => {
    const element = table.current;
    if (element && !element.querySelector(`${SHOWN} button[tabindex="0"]`)) setStop(element, firstButton(element));
  });

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.shiftKey)) {
      event.preventDefault();
      // Held down it would choose and release in turn.
      return event.repeat ? undefined : deed(event);
    }
    // With Shift one walks too: it may be held to choose several.
    if (event.metaKey) return;
    const next = walked(event.currentTarget, buttonAt(event.target), column.current, event.key, event.ctrlKey);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    column.current = next;
  };

  const rows = useKeptRows(model.rows, centerOf);
  const content = useMemo(
    () => (
      <>
        <caption className="visually-hidden">{description}</caption>
        <GridHead groups={model.groups} chosen={model.chosen} lang={lang} />
        <tbody>
          {rows.map(({ row, isShown }) => (
            <tr key={row.center.id} hidden={!isShown}>
              <RowCells
                row={row}
                isShown={isShown}
                groups={model.groups}
                isPossible={model.possible.includes(row.center.id)}
                isChosen={model.chosen.includes(`center.${row.center.id}`)}
                lang={lang}
              />
            </tr>
          ))}
        </tbody>
      </>
    ),
    [model, rows, description, lang],
  );

  return (
    <ButtonTooltip isChosen={(button) => model.chosen.includes(labelOf(button))} lang={lang}>
      <div className="matrix-scroll">
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked by arrow keys is a grid
          role="grid"
          className="matrix"
          onClick={deed}
          // With Shift a press would select the text up to here.
          onMouseDown={(event) => event.shiftKey && event.preventDefault()}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            const button = buttonAt(event.target);
            if (!button) return;
            setStop(event.currentTarget, button);
            column.current = columnAt(event.currentTarget, button, column.current);
          }}
        >
          {content}
        </table>
      </div>
    </ButtonTooltip>
  );
}

/** The first cell of the first row, or the first header where no center is shown. */
function firstButton(table: HTMLTableElement): HTMLButtonElement | null {
  return (
    table.querySelector<HTMLButtonElement>(`tbody ${SHOWN}:is(td) button`) ?? table.querySelector(`${SHOWN} button`)
  );
}

function setStop(table: HTMLTableElement, button: HTMLButtonElement | null): void {
  for (const old of table.querySelectorAll<HTMLButtonElement>('button[tabindex="0"]')) old.tabIndex = -1;
  if (button) button.tabIndex = 0;
}
