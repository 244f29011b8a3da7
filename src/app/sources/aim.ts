import { createStore } from 'zustand/vanilla';

/** One paragraph of one article. */
export interface ParagraphPlace {
  readonly source: string;
  readonly paragraph: number;
}

/** The paragraph that a citation leads to; taken away once it is in sight. The address has only the fact that cites it. */
export const aim = createStore<{ readonly at: ParagraphPlace | undefined }>(() => ({ at: undefined }));
