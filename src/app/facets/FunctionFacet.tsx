import { type KeyboardEvent, useState } from 'react';
import { PRESENCES } from '../../domain/presence';
import type { Answer } from '../../engine/answer';
import { numberWords } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';
import { useActions } from '../../state/actions';
import { useDashboard } from '../../state/context';
import { movedInGrid } from '../../ui/grid-keys';
import { facetMessages } from './messages';
import { facetName } from './words';

const ROW = PRESENCES.map((_, start) => ({ start, width: 1 }));

/**
 * Each function in each presence that it may be asked for, with how many centers that leaves: not reported is a question
 * like any other. One tab stop with arrow keys inside.
 */
export function FunctionFacet({ answer }: { readonly answer: Answer }) {
  const actions = useActions();
  const lang = useDashboard((state) => state.appearance.lang);
  const chosen = useDashboard((state) => state.filters.fn);
  const [stop, setStop] = useState({ row: 0, cell: 0, column: 0 });
  const words = facetMessages(lang);
  const { presence: presenceWords } = termsIn(lang);
  const { functions } = answer.dataset;
  const countsOf = new Map(answer.facets.fn.map(({ value, counts }) => [value, counts]));

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const next = movedInGrid(
      functions.map(() => ROW),
      stop,
      event.key,
      event.ctrlKey,
    );
    if (!next) return;
    event.preventDefault();
    event.currentTarget.tBodies[0]?.rows[next.row]?.querySelectorAll('input')[next.cell]?.focus();
  };

  return (
    <>
      <p className="popover-unit">{words.counted.centers}</p>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked by arrow keys is a grid
        role="grid"
        className="function-grid"
        aria-label={facetName('fn', lang)}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <td />
            {PRESENCES.map((presence) => (
              <th key={presence} scope="col">
                {words.presences[presence]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {functions.map(({ id, name }, row) => (
            <tr key={id}>
              <th scope="row">{name[lang]}</th>
              {PRESENCES.map((presence, column) => {
                const count = countsOf.get(id)?.[presence] ?? 0;
                return (
                  <td key={presence}>
                    <label data-empty={count === 0 || undefined}>
                      <input
                        type="checkbox"
                        tabIndex={row === stop.row && column === stop.cell ? 0 : -1}
                        aria-label={words.functionChoice(name[lang], presenceWords[presence], count)}
                        checked={chosen.some((choice) => choice.id === id && choice.presence === presence)}
                        onChange={() => actions.toggleFunction({ id, presence }, true)}
                        onFocus={() => setStop({ row, cell: column, column })}
                      />
                      {numberWords(count, lang)}
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
