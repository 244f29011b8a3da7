import type { Evidence, Source } from '../../domain/dataset';
import type { Fact } from '../../domain/fact';

/** One paragraph with what it says of the claim; numbered through the whole panel, from 1. */
export interface Citation {
  readonly number: number;
  readonly evidence: Evidence;
}

export interface CitedSource {
  readonly source: Source;
  readonly citations: readonly Citation[];
}

/** The paragraphs behind some facts, by article, each once, in the order in which the facts name them. */
export function citedSources(facts: readonly Fact[], sources: readonly Source[]): readonly CitedSource[] {
  const distinct = new Map(facts.flatMap(({ evidence }) => evidence).map((entry) => [keyOf(entry), entry]));
  const numbered = [...distinct.values()].map((evidence, index): Citation => ({ number: index + 1, evidence }));
  return sources.flatMap((source) => {
    const citations = numbered.filter(({ evidence }) => evidence.source === source.id);
    return citations.length > 0 ? [{ source, citations }] : [];
  });
}

/** The numbers of the citations that a fact rests on. */
export function citationNumbers(fact: Fact | undefined, cited: readonly CitedSource[]): number[] {
  const keys = new Set(fact?.evidence.map(keyOf));
  return cited.flatMap(({ citations }) =>
    citations.filter(({ evidence }) => keys.has(keyOf(evidence))).map(({ number }) => number),
  );
}

// The same paragraph may be cited for two things: then both notes stand.
const keyOf = ({ source, paragraph, note }: Evidence) => `${source}.${paragraph}.${note.zh}`;
