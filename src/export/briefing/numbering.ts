import { citedParagraphs } from '../../domain/cited';
import type { Source } from '../../domain/dataset';
import type { Fact } from '../../domain/fact';
import type { BriefingMessages } from './messages';

export interface Numbering {
  /** The mark of all paragraphs that some facts rest on: [1]第2段[2]第4-6段; empty where no source says anything. */
  mark(facts: readonly Fact[]): string;
  /** The articles that were marked, the first mentioned first: the number of each is its place, from 1. */
  cited(): readonly Source[];
}

/**
 * Numbers the articles as they are first mentioned. One article keeps one number, and the paragraph stands beside it, not
 * in the list: so GB/T 7714 has it where one work is cited again from other places (“序号外著录引文页码”), and so a reader
 * of office papers knows it. One number per paragraph would list the same article six times.
 */
export function numbering(sources: readonly Source[], words: BriefingMessages): Numbering {
  const cited: Source[] = [];
  const numberOf = (source: Source) => cited.indexOf(source) + 1 || cited.push(source);
  return {
    mark: (facts) =>
      citedParagraphs(facts, sources)
        .map(({ source, paragraphs }) => ({ number: numberOf(source), paragraphs }))
        .sort((a, b) => a.number - b.number)
        .map(({ number, paragraphs }) => words.mark(number, paragraphRuns(paragraphs), paragraphs.length))
        .join(''),
    cited: () => [...cited],
  };
}

/** Ascending numbers with runs of three and more as ranges: 1, 3-6. */
function paragraphRuns(paragraphs: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1);
    if (run && run[1] === paragraph - 1) run[1] = paragraph;
    else runs.push([paragraph, paragraph]);
  }
  return runs.flatMap(([first, last]): (readonly [number, number])[] =>
    last - first === 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  );
}
