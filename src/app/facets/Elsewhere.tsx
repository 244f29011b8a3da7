import { useEffect, useState } from 'react';
import type { Answer } from '../../engine/answer';
import { without } from '../../engine/filters';
import { useActions } from '../../state/actions';
import { useDashboard } from '../../state/context';
import { CheckList, type Choice } from './CheckList';
import { countElsewhere } from './choices';
import { facetMessages } from './messages';

/** The places without centers, with how much else each would leave: that is asked for when it is looked at. */
export function Elsewhere({ choices, answer }: { readonly choices: readonly Choice[]; readonly answer: Answer }) {
  const actions = useActions();
  const lang = useDashboard((state) => state.appearance.lang);
  const loading = useDashboard((state) => state.loading);
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const words = facetMessages(lang);
  const ids = choices.map(({ value }) => value).join(' ');
  // The chosen places don't change what another one would leave.
  const others = JSON.stringify(without(answer.filters, 'place'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the answer the counts follow no more than these
  useEffect(() => {
    if (loading.status !== 'ready') return;
    let isWanted = true;
    countElsewhere(loading.engine, answer, ids.split(' '), () => isWanted).then(
      (next) => isWanted && setCounts(next),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [loading, others, answer.reference, ids]);
  const counted = choices.map((choice): Choice => {
    const count = counts.get(choice.value);
    return count === undefined ? choice : { ...choice, count };
  });
  return (
    <>
      <p className="popover-part">{words.elsewhere}</p>
      <p className="popover-unit">{words.counted.elsewhere}</p>
      <CheckList
        legend={words.elsewhere}
        choices={counted}
        chosen={answer.filters.place}
        onToggle={(value) => actions.toggle('place', value, true)}
      />
    </>
  );
}
