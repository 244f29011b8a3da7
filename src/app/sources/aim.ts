import { createStore } from 'zustand/vanilla';

/** One paragraph of one article, or the article as a whole. */
export interface SourcePlace {
  readonly source: string;
  readonly paragraph?: number;
}

/** What a citation leads to; taken away once it is in sight. The address has only the fact that cites it. */
export const aim = createStore<{ readonly at: SourcePlace | undefined }>(() => ({ at: undefined }));
