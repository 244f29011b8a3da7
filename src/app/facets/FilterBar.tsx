import { memo } from 'react';
import type { Dataset } from '../../domain/dataset';
import { FACETS, isActive } from '../../engine/filters';
import type { Lang } from '../../i18n/lang';
import { useDashboard, useDashboardStore } from '../../state/context';
import { isReset } from '../../state/store';
import { Chip } from '../../ui/Chip';
import { Popover } from '../../ui/Popover';
import { Answered } from '../Answered';
import { appMessages } from '../messages';
import { FacetPanel, SavedViews } from '../on-demand';
import { ResultCount } from './ResultCount';
import { SearchField } from './SearchField';
import { StepButtons } from './StepButtons';
import { activeValues, facetName } from './words';

/** In the order of the questions that people ask; the text search stands apart. */
const BAR = FACETS.filter((facet) => facet !== 'q');

/**
 * Facets with counts, the text search, and a chip for each active value. Each part follows what it shows: a click on a
 * filter renders no more than that.
 */
export const FilterBar = memo(function FilterBar({ dataset }: { readonly dataset: Dataset }) {
  const lang = useDashboard((state) => state.appearance.lang);
  const words = appMessages(lang);
  return (
    <search className="filter-bar" aria-label={words.filters}>
      <div className="filter-row">
        <div className="filter-pills">
          {BAR.map((facet) => (
            <FacetPill key={facet} facet={facet} lang={lang} />
          ))}
          <Popover label={words.saved} active={false}>
            {(close) => <SavedViews dataset={dataset} onDone={close} />}
          </Popover>
        </div>
        <SearchField key={lang} />
        <StepButtons lang={lang} />
        <ResetButton lang={lang} />
      </div>
      <Chips dataset={dataset} lang={lang} />
      <Answered>{(answer) => <ResultCount answer={answer} lang={lang} />}</Answered>
    </search>
  );
});

function FacetPill({ facet, lang }: { readonly facet: (typeof BAR)[number]; readonly lang: Lang }) {
  const isSet = useDashboard(({ filters }) => isActive(filters, facet));
  return (
    <Popover label={facetName(facet, lang)} active={isSet}>
      {(close) => <Answered>{(answer) => <FacetPanel facet={facet} answer={answer} onDone={close} />}</Answered>}
    </Popover>
  );
}

function ResetButton({ lang }: { readonly lang: Lang }) {
  const { reset } = useDashboardStore().getState();
  const isDefault = useDashboard(isReset);
  // Not `disabled`: that would take the focus away from the one who has just pressed it.
  return (
    <button type="button" className="button" aria-disabled={isDefault} onClick={isDefault ? undefined : reset}>
      {appMessages(lang).reset}
    </button>
  );
}

function Chips({ dataset, lang }: { readonly dataset: Dataset; readonly lang: Lang }) {
  const { filter } = useDashboardStore().getState();
  const filters = useDashboard((state) => state.filters);
  const chips = activeValues(filters, dataset, lang);
  if (chips.length === 0) return null;
  return (
    <ul className="chips">
      {chips.map(({ facet, key, words: value, rest }) => (
        <li key={`${facet} ${key}`}>
          <Chip
            name={appMessages(lang).lift(`${facetName(facet, lang)} ${value}`)}
            home="search"
            heirs="button"
            onRemove={() => filter(rest)}
          >
            <span>{facetName(facet, lang)}</span> {value}
          </Chip>
        </li>
      ))}
    </ul>
  );
}
