import { useCallback } from 'react';
import { ProfileButton } from '../../cards/ProfileButton';
import type { Answer } from '../../engine/answer';
import { type Facet, isActive } from '../../engine/filters';
import { numberWords } from '../../i18n/numbers';
import { useActions } from '../../state/actions';
import { useDashboard, useDashboardStore } from '../../state/context';
import { CheckList } from './CheckList';
import { type CheckFacet, choicesOf } from './choices';
import { Elsewhere } from './Elsewhere';
import { FunctionFacet } from './FunctionFacet';
import { facetMessages } from './messages';
import { RangeForm } from './RangeForm';
import { areaTexts, dateTexts, parseArea, parseDates } from './ranges';
import { facetName } from './words';

const AREA_FIELDS = { type: 'number', min: 0, max: 1_000_000, step: 'any' } as const;
const DATE_FIELDS = { inputMode: 'numeric', placeholder: '2023-08' } as const;

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
  const words = facetMessages(lang);
  const done = (act: () => void) => {
    act();
    onDone();
  };
  return (
    <>
      {facet === 'area' ? (
        <RangeForm
          lang={lang}
          hint={words.areaHint}
          initial={areaTexts(filters.area)}
          fields={AREA_FIELDS}
          parse={(from, to) => parseArea(from, to, lang)}
          onChange={(area) => done(() => filter({ area }))}
        />
      ) : facet === 'time' ? (
        <RangeForm
          lang={lang}
          hint={words.dateHint}
          initial={dateTexts(filters.time)}
          fields={DATE_FIELDS}
          parse={(from, to) => parseDates(from, to, lang)}
          onChange={(time) => done(() => filter({ time }))}
        />
      ) : facet === 'fn' ? (
        <FunctionFacet answer={answer} />
      ) : (
        <FacetChoices facet={facet} answer={answer} onDone={onDone} />
      )}
      {isActive(filters, facet) ? (
        <button type="button" className="button" onClick={() => done(() => lift(facet))}>
          {words.clear}
        </button>
      ) : null}
    </>
  );
}

function FacetChoices({
  facet,
  answer,
  onDone,
}: {
  readonly facet: CheckFacet;
  readonly answer: Answer;
  onDone(): void;
}) {
  const actions = useActions();
  const lang = useDashboard((state) => state.appearance.lang);
  const filters = useDashboard((state) => state.filters);
  const words = facetMessages(lang);
  const chosen = filters[facet];
  const toggle = useCallback((value: string) => actions.toggle(facet, value, true), [actions, facet]);
  const choices = choicesOf(facet, answer, lang);
  const profileOf = (value: string) => {
    const center = answer.dataset.centers.find(({ id }) => id === value);
    // The list closes first and leaves the focus to its button, which then has it back.
    return center ? <ProfileButton center={center} lang={lang} onOpen={onDone} /> : null;
  };
  const counted = choices.filter(({ count }) => count !== undefined);
  const uncounted = choices.filter(({ count }) => count === undefined);
  return (
    <>
      <p className="popover-unit">
        {words.counted[facet === 'kind' ? 'events' : 'centers']}
        {facet === 'reach' ? <span>{words.reachHint(numberWords(answer.reference, lang))}</span> : null}
      </p>
      <CheckList
        legend={facetName(facet, lang)}
        choices={counted}
        chosen={chosen}
        onToggle={toggle}
        {...(facet === 'center' ? { beside: profileOf } : {})}
      />
      {uncounted.length > 0 ? <Elsewhere choices={uncounted} answer={answer} /> : null}
    </>
  );
}
