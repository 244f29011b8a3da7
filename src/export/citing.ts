import type { TableRow } from '../cards/card';
import { partsOf } from '../cards/cell-words';
import type { Source } from '../domain/dataset';
import type { Fact } from '../domain/fact';

/** The paragraphs of one article, each once, in its order. */
export interface CitedParagraphs {
  readonly source: Source;
  readonly paragraphs: readonly number[];
}

/** What all figures of a row rest on. */
export function factsOfRow({ cells }: TableRow, behind: (evidence: string) => readonly Fact[]): readonly Fact[] {
  const ids = cells.flatMap((cell) => partsOf(cell)).flatMap(({ evidence }) => evidence ?? []);
  return [...new Set([...new Set(ids)].flatMap(behind))];
}

/** The articles behind some facts in the dataset's order. */
export function citedParagraphs(facts: readonly Fact[], sources: readonly Source[]): readonly CitedParagraphs[] {
  const evidence = facts.flatMap((fact) => fact.evidence);
  return sources.flatMap((source) => {
    const own = evidence.filter((entry) => entry.source === source.id).map(({ paragraph }) => paragraph);
    return own.length > 0 ? [{ source, paragraphs: [...new Set(own)].sort((a, b) => a - b) }] : [];
  });
}
