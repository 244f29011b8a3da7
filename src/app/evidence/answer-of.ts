import { useLayoutEffect, useState } from 'react';
import type { Center } from '../../domain/dataset';
import type { Answer } from '../../engine/answer';
import { NO_FILTERS } from '../../engine/filters';
import { useDashboard } from '../../state/context';

/** The answer for one center alone: what is derived of it stands whatever the filters of the page leave out. */
export function useAnswerOf(center: Center | undefined): Answer | undefined {
  const loading = useDashboard((state) => state.loading);
  const reference = useDashboard((state) => state.view.reference);
  const [answer, setAnswer] = useState<Answer>();
  useLayoutEffect(() => {
    if (loading.status !== 'ready' || !center) return;
    let isWanted = true;
    const ask = async () => loading.engine.ask({ ...NO_FILTERS, center: [center.id] }, reference);
    ask().then(
      (next) => isWanted && setAnswer(next),
      () => undefined,
    );
    return () => {
      isWanted = false;
      setAnswer(undefined);
    };
  }, [loading, center, reference]);
  return answer;
}
