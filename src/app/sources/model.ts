import type { Dataset, Evidence, Place, Source, Text } from '../../domain/dataset';
import { type Fact, isSilent } from '../../domain/fact';
import { factsOf } from '../../domain/facts';

/** What one paragraph says, in our words, and the facts that rest on it. */
export interface Saying {
  readonly notes: readonly Text[];
  readonly facts: readonly Fact[];
}

export interface CitedParagraph {
  readonly number: number;
  readonly sayings: readonly Saying[];
  /** What it does not say of those it speaks of. */
  readonly silences: readonly Fact[];
}

export interface Article {
  readonly source: Source;
  /** The widest places that it names. */
  readonly places: readonly Text[];
  readonly paragraphs: readonly CitedParagraph[];
  /** Facts that rest on it, each counted once. */
  readonly claims: number;
  /** Paragraphs on which no fact rests. */
  readonly unused: readonly number[];
}

/** Article by article, and in it paragraph by paragraph, every fact of the dataset: under each paragraph that it cites. */
export function articlesOf(dataset: Dataset): readonly Article[] {
  const byParagraph = factsByParagraph([...factsOf(dataset).values()]);
  return dataset.sources.map((source): Article => {
    const numbers = Array.from({ length: source.paragraphs }, (_, index) => index + 1);
    const paragraphs = numbers.flatMap((number): CitedParagraph[] => {
      const facts = byParagraph.get(keyOf({ source: source.id, paragraph: number }));
      if (!facts) return [];
      const said = facts.filter((fact) => !isSilent(fact));
      return [{ number, sayings: sayingsOf(said, source.id, number), silences: facts.filter(isSilent) }];
    });
    const said = paragraphs.filter(({ sayings }) => sayings.length > 0);
    return {
      source,
      places: widest(dataset.places.filter(({ evidence }) => evidence.some((entry) => entry.source === source.id))),
      paragraphs,
      claims: new Set(said.flatMap(({ sayings }) => sayings.flatMap(({ facts }) => facts))).size,
      unused: numbers.filter((number) => !said.some((paragraph) => paragraph.number === number)),
    };
  });
}

const keyOf = ({ source, paragraph }: Pick<Evidence, 'source' | 'paragraph'>) => `${source}.${paragraph}`;

/** A fact that cites a paragraph twice stands there once. */
function factsByParagraph(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts)
    for (const key of new Set(fact.evidence.map(keyOf))) {
      const group = groups.get(key);
      if (group) group.push(fact);
      else groups.set(key, [fact]);
    }
  return groups;
}

/** The facts of one paragraph under what it says; those that rest on the same words stand together. */
function sayingsOf(facts: readonly Fact[], source: string, paragraph: number): readonly Saying[] {
  const sayings = new Map<string, { notes: readonly Text[]; facts: Fact[] }>();
  for (const fact of facts) {
    const own = fact.evidence.filter((entry) => entry.source === source && entry.paragraph === paragraph);
    const notes = [...new Map(own.map(({ note }) => [note.zh, note])).values()];
    const key = notes.map(({ zh }) => zh).join('\n');
    const saying = sayings.get(key);
    if (saying) saying.facts.push(fact);
    else sayings.set(key, { notes, facts: [fact] });
  }
  return [...sayings.values()];
}

/** The places of these that lie in no other of them. */
function widest(places: readonly Place[]): readonly Text[] {
  const ids = new Set(places.map(({ id }) => id));
  return places.filter(({ parent }) => parent === undefined || !ids.has(parent)).map(({ name }) => name);
}
