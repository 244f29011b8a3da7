import type { Card } from '../cards/card';
import { FACETS, isActive } from '../engine/filters';
import { useDashboard, useDashboardStore } from '../state/context';
import { PassingButton } from '../ui/PassingButton';
import type { Outcome } from './card-face';
import { emptyWords } from './empty-words';
import { activeValues } from './facets/words';

/** Says which filter emptied a card or a list, and offers to lift that one. */
export default function EmptyCard({
  card,
  outcome,
  heading,
  isAbove,
}: {
  readonly card: Pick<Card, 'scope'>;
  readonly outcome: Outcome;
  /** The id of the heading, where something is named by it. */
  readonly heading?: string;
  /** Chart or table stand below it: in the place of the heading, and no higher. */
  readonly isAbove: boolean;
}) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const filters = useDashboard((state) => state.filters);
  const loading = useDashboard((state) => state.loading);
  if (loading.status !== 'ready') return null;
  const values = activeValues(filters, loading.dataset, lang);
  const valuesOf = (facet: string) => values.filter((value) => value.facet === facet).map(({ words }) => words);
  const active = FACETS.filter((facet) => isActive(filters, facet) && !outcome.unaffectedBy.includes(facet)).length;
  const { sentence, offer } = emptyWords(outcome, card.scope, valuesOf, active, lang);
  const { lift, reset } = store.getState();
  return (
    <div className={isAbove ? 'card-empty above-chart' : 'card-empty'}>
      <h2 id={heading}>{sentence}</h2>
      {offer === '' ? null : (
        <PassingButton
          home="section"
          heirs="h2"
          className="button"
          onClick={() => (outcome.emptiedBy ? lift(outcome.emptiedBy) : reset())}
        >
          {offer}
        </PassingButton>
      )}
    </div>
  );
}
