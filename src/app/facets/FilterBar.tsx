import type { Dataset } from '../../domain/dataset';
import type { Answer } from '../../engine/answer';
import { FACETS, type Facet, isActive } from '../../engine/filters';
import { activeValues, facetName } from '../../i18n/facets';
import { numberWords } from '../../i18n/numbers';
import { useActions } from '../../state/actions';
import { useDashboard, useDashboardStore } from '../../state/context';
import { DEFAULT_VIEW } from '../../state/view';
import { Popover } from '../../ui/Popover';
import { appMessages } from '../messages';
import { AreaFacet } from './AreaFacet';
import { CheckList } from './CheckList';
import { type CheckFacet, choicesOf } from './choices';
import { SearchField } from './SearchField';
import { TimeFacet } from './TimeFacet';

/** In the order of the questions that people ask. */
const BAR = ['place', 'center', 'fn', 'cat', 'status', 'area', 'reach', 'time', 'kind'] as const satisfies readonly Facet[];

/** Facets with counts, the text search, and a chip for each active value. */
export function FilterBar({ dataset, answer }: { readonly dataset: Dataset; readonly answer: Answer | undefined }) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const filters = useDashboard((state) => state.filters);
  const isDefault = useDashboard(({ filters, view }) => !FACETS.some((facet) => isActive(filters, facet)) && view.reference === DEFAULT_VIEW.reference && view.scale === DEFAULT_VIEW.scale);
  const words = appMessages(lang);
  const { filter, lift, reset } = store.getState();
  const chips = activeValues(filters, dataset, lang);
  return (
    <search className="filter-bar" aria-label={words.filters}>
      <div className="filter-row">
        <div className="filter-pills">
          {BAR.map((facet) => (
            <Popover key={facet} label={facetName(facet, lang)} active={isActive(filters, facet)}>
              {(close) => (
                <>
                  {facet === 'area' ? (
                    <AreaFacet lang={lang} area={filters.area} onChange={(area) => { filter({ area }); close(); }} />
                  ) : facet === 'time' ? (
                    <TimeFacet lang={lang} time={filters.time} onChange={(time) => { filter({ time }); close(); }} />
                  ) : answer ? (
                    <FacetChoices facet={facet} answer={answer} />
                  ) : null}
                  {isActive(filters, facet) ? (
                    <button type="button" className="button" onClick={() => { lift(facet); close(); }}>
                      {words.clear}
                    </button>
                  ) : null}
                </>
              )}
            </Popover>
          ))}
        </div>
        <SearchField key={lang} />
        <button type="button" className="button" disabled={isDefault} onClick={reset}>
          {words.reset}
        </button>
      </div>
      {chips.length > 0 ? (
        <ul className="chips">
          {chips.map(({ facet, key, words: value, rest }) => (
            <li key={`${facet} ${key}`}>
              <button type="button" className="chip" aria-label={words.lift(`${facetName(facet, lang)} ${value}`)} onClick={() => filter(rest)}>
                <span>{facetName(facet, lang)}</span> {value}
                <svg viewBox="0 0 10 10" aria-hidden="true">
                  <path d="M2 2l6 6M8 2l-6 6" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </search>
  );
}

function FacetChoices({ facet, answer }: { readonly facet: CheckFacet; readonly answer: Answer }) {
  const actions = useActions();
  const lang = useDashboard((state) => state.appearance.lang);
  const filters = useDashboard((state) => state.filters);
  const words = appMessages(lang);
  const chosen = facet === 'fn' ? filters.fn.filter(({ presence }) => presence === 'yes').map(({ id }) => id) : filters[facet];
  const toggle = (value: string) => {
    const known = answer.facets[facet].some((entry) => entry.value === value);
    if (!known) return;
    const { dataset } = answer;
    const functionId = dataset.functions.find(({ id }) => id === value)?.id;
    if (facet === 'fn') return functionId && actions.toggleFunction({ id: functionId, presence: 'yes' });
    actions.toggle(facet, value);
  };
  return (
    <>
      <p className="popover-unit">
        {facet === 'kind' ? words.eventsCount : words.centersCount}
        {facet === 'reach' ? <span>{words.reachHint(numberWords(answer.reference, lang))}</span> : null}
      </p>
      <CheckList legend={facetName(facet, lang)} choices={choicesOf(facet, answer, lang)} chosen={chosen} onToggle={toggle} />
    </>
  );
}
