import type { Evidence, Source, Text } from '../../domain/dataset';
import type { Fact } from '../../domain/fact';

/** One paragraph with all that it says of the claim; numbered through the whole panel as it is read, from 1. */
export interface Citation {
  readonly number: number;
  readonly paragraph: number;
  readonly notes: readonly Text[];
}

export interface CitedSource {
  readonly source: Source;
  readonly citations: readonly Citation[];
}

/** What is known of a publication, and the cited articles of which it is known. */
export interface Publication {
  readonly publisher: Text;
  readonly known: Text;
  readonly sources: readonly string[];
}

/** The paragraphs behind some facts, by article and in its order, each once with what it says. */
export function citedSources(facts: readonly Fact[], sources: readonly Source[]): readonly CitedSource[] {
  const evidence = facts.flatMap((fact) => fact.evidence);
  const paragraphs = sources.flatMap(({ id }) => paragraphsOf(evidence.filter(({ source }) => source === id)));
  const citations = paragraphs.map((entry, index) => ({ ...entry, number: index + 1 }));
  return sources.flatMap((source) => {
    const own = citations.filter((entry) => entry.source === source.id);
    return own.length > 0 ? [{ source, citations: own }] : [];
  });
}

/** The paragraphs of one article in its order; a note that several facts share stands once. */
function paragraphsOf(evidence: readonly Evidence[]): readonly (Evidence & Pick<Citation, 'notes'>)[] {
  const first = new Map([...evidence].reverse().map((entry) => [entry.paragraph, entry]));
  return [...first.values()]
    .sort((a, b) => a.paragraph - b.paragraph)
    .map((entry) => {
      const notes = evidence.filter(({ paragraph }) => paragraph === entry.paragraph).map(({ note }) => note);
      return { ...entry, notes: [...new Map(notes.map((note) => [note.zh, note])).values()] };
    });
}

/** The numbers of the citations that a fact rests on. */
export function citationNumbers(fact: Fact | undefined, cited: readonly CitedSource[]): number[] {
  const evidence = fact?.evidence ?? [];
  return cited.flatMap(({ source, citations }) =>
    citations
      .filter((citation) =>
        evidence.some((entry) => entry.source === source.id && entry.paragraph === citation.paragraph),
      )
      .map(({ number }) => number),
  );
}

/** What is known of the publication of some articles; articles of which the same is known stand together. */
export function publicationsOf(sources: readonly Source[]): readonly Publication[] {
  const keyOf = ({ publisher, known }: Source) => `${publisher.zh}\n${known.zh}`;
  return [...new Map(sources.map((source) => [keyOf(source), source]))].map(([key, { publisher, known }]) => ({
    publisher,
    known,
    sources: sources.flatMap((source) => (keyOf(source) === key ? [source.id] : [])),
  }));
}
