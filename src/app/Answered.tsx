import type { ReactNode } from 'react';
import type { Answer } from '../engine/answer';
import { useDashboard } from '../state/context';

/** For what is drawn from the whole answer. The cards follow their parts of it, and the page around them none. */
export function Answered({ children }: { children(answer: Answer): ReactNode }) {
  const answer = useDashboard((state) => state.answer);
  return answer && children(answer);
}
