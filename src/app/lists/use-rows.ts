import { useCallback, useEffect, useState } from 'react';
import type { Engine, ListQuery, ListRows, ListScope, Match } from '../../engine/answer';

/** What is asked of the rows, whichever window of them is in sight. */
export type Question<S extends ListScope> = Omit<ListQuery<S>, 'from' | 'count'>;

interface Held<S extends ListScope> {
  readonly question: Question<S>;
  readonly from: number;
  readonly rows: readonly Match<ListRows[S]>[];
}

/** Rows are asked for in blocks, with one more before and after those in sight, so that few steps of scrolling ask. */
const BLOCK = 100;

/**
 * The rows about those from `first` to `last`. What was there before stays until the new rows come; `isCurrent` says
 * that they have.
 */
export function useRows<S extends ListScope>(
  engine: Engine,
  question: Question<S>,
  first: number,
  last: number,
): {
  readonly rowAt: (index: number) => Match<ListRows[S]> | undefined;
  readonly isCurrent: boolean;
  readonly hasFailed: boolean;
  retry(): void;
} {
  const [held, setHeld] = useState<Held<S>>();
  const [failed, setFailed] = useState<Question<S>>();
  const [attempt, setAttempt] = useState(0);
  const from = Math.max(0, Math.floor(first / BLOCK) - 1) * BLOCK;
  const count = (Math.floor(last / BLOCK) + 2) * BLOCK - from;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    let isOver = false;
    engine.list({ ...question, from, count }).then(
      ({ rows }) => {
        if (!isOver) setHeld({ question, from, rows });
      },
      () => {
        if (!isOver) setFailed(question);
      },
    );
    return () => {
      isOver = true;
    };
  }, [engine, question, from, count, attempt]);

  const rowAt = useCallback((index: number) => held?.rows[index - held.from], [held]);
  const retry = () => {
    setFailed(undefined);
    setAttempt(attempt + 1);
  };
  return { rowAt, isCurrent: held?.question === question, hasFailed: failed === question, retry };
}
