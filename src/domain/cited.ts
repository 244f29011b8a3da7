import type { Source } from './dataset';
import type { Fact } from './fact';

/** The paragraphs of one article, each once, in its order. */
export interface CitedParagraphs {
  readonly source: Source;
  readonly paragraphs: readonly number[];
}

/** The articles behind some facts in the dataset's order, with the paragraphs that are cited of each. */
export function citedParagraphs(facts: readonly Fact[], sources: readonly Source[]): readonly CitedParagraphs[] {
  const cited = new Map<string, Set<number>>();
  for (const { source, paragraph } of facts.flatMap(({ evidence }) => evidence))
    cited.set(source, (cited.get(source) ?? new Set()).add(paragraph));
  return sources.flatMap((source) => {
    const own = cited.get(source.id);
    return own ? [{ source, paragraphs: [...own].sort((a, b) => a - b) }] : [];
  });
}
