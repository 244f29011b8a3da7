import type { Answer } from '../../engine/answer';
import { type Facet, isActive } from '../../engine/filters';
import { numberWords } from '../../i18n/numbers';
import { useActions } from '../../state/actions';
import { useDashboard, useDashboardStore } from '../../state/context';
import { appMessages } from '../messages';
import { AreaFacet } from './AreaFacet';
import { CheckList } from './CheckList';
import { type CheckFacet, choicesOf } from './choices';
import { TimeFacet } from './TimeFacet';
import { facetName } from './words';

/** What a facet offers, and a button that lifts it where it is active. */
export default function FacetPanel({
  facet,
  answer,
  onDone,
}: {
  readonly facet: Exclude<Facet, 'q'>;
  readonly answer: Answer;
  onDone(): void;
}) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const filters = useDashboard((state) => state.filters);
  const { filter, lift } = store.getState();
  const done = (act: () => void) => {
    act();
    onDone();
  };
  return (
    <>
      {facet === 'area' ? (
        <AreaFacet lang={lang} area={filters.area} onChange={(area) => done(() => filter({ area }))} />
      ) : facet === 'time' ? (
        <TimeFacet lang={lang} time={filters.time} onChange={(time) => done(() => filter({ time }))} />
      ) : (
        <FacetChoices facet={facet} answer={answer} />
      )}
      {isActive(filters, facet) ? (
        <button type="button" className="button" onClick={() => done(() => lift(facet))}>
          {appMessages(lang).clear}
        </button>
      ) : null}
    </>
  );
}

function FacetChoices({ facet, answer }: { readonly facet: CheckFacet; readonly answer: Answer }) {
  const actions = useActions();
  const lang = useDashboard((state) => state.appearance.lang);
  const filters = useDashboard((state) => state.filters);
  const words = appMessages(lang);
  const chosen =
    facet === 'fn' ? filters.fn.filter(({ presence }) => presence === 'yes').map(({ id }) => id) : filters[facet];
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
      <CheckList
        legend={facetName(facet, lang)}
        choices={choicesOf(facet, answer, lang)}
        chosen={chosen}
        onToggle={toggle}
      />
    </>
  );
}
