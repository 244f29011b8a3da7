import type { Dataset } from '../../domain/dataset';
import type { Answer } from '../../engine/answer';
import { FACETS, isActive } from '../../engine/filters';
import { useDashboard, useDashboardStore } from '../../state/context';
import { DEFAULT_VIEW } from '../../state/view';
import { PassingButton } from '../../ui/PassingButton';
import { Popover } from '../../ui/Popover';
import { appMessages } from '../messages';
import { FacetPanel, SavedViews } from '../on-demand';
import { ResultCount } from './ResultCount';
import { SearchField } from './SearchField';
import { StepButtons } from './StepButtons';
import { activeValues, facetName } from './words';

/** In the order of the questions that people ask; the text search stands apart. */
const BAR = FACETS.filter((facet) => facet !== 'q');

/** Facets with counts, the text search, and a chip for each active value. */
export function FilterBar({ dataset, answer }: { readonly dataset: Dataset; readonly answer: Answer }) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const filters = useDashboard((state) => state.filters);
  const isDefault = useDashboard(
    ({ filters, view }) =>
      !FACETS.some((facet) => isActive(filters, facet)) &&
      view.reference === DEFAULT_VIEW.reference &&
      view.scale === DEFAULT_VIEW.scale,
  );
  const words = appMessages(lang);
  const { filter, reset } = store.getState();
  const chips = activeValues(filters, dataset, lang);
  return (
    <search className="filter-bar" aria-label={words.filters}>
      <div className="filter-row">
        <div className="filter-pills">
          {BAR.map((facet) => (
            <Popover key={facet} label={facetName(facet, lang)} active={isActive(filters, facet)}>
              {(close) => <FacetPanel facet={facet} answer={answer} onDone={close} />}
            </Popover>
          ))}
          <Popover label={words.saved} active={false}>
            {(close) => <SavedViews dataset={dataset} onDone={close} />}
          </Popover>
        </div>
        <SearchField key={lang} />
        <StepButtons lang={lang} />
        {/* Not `disabled`: that would take the focus away from the one who has just pressed it. */}
        <button type="button" className="button" aria-disabled={isDefault} onClick={isDefault ? undefined : reset}>
          {words.reset}
        </button>
      </div>
      {chips.length > 0 ? (
        <ul className="chips">
          {chips.map(({ facet, key, words: value, rest }) => (
            <li key={`${facet} ${key}`}>
              <PassingButton
                home="search"
                heirs="button"
                className="chip"
                aria-label={words.lift(`${facetName(facet, lang)} ${value}`)}
                onClick={() => filter(rest)}
              >
                <span>{facetName(facet, lang)}</span> {value}
                <svg viewBox="0 0 10 10" aria-hidden="true">
                  <path d="M2 2l6 6M8 2l-6 6" />
                </svg>
              </PassingButton>
            </li>
          ))}
        </ul>
      ) : null}
      <ResultCount answer={answer} lang={lang} />
    </search>
  );
}
