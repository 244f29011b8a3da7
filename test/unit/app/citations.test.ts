import { describe, expect, test } from 'vitest';
import { citationNumbers, citedSources, publicationsOf } from '../../../src/app/evidence/citations';
import { factsOf } from '../../../src/domain/facts';
import { bundled } from '../../fixtures/bundled';

const facts = [...factsOf(bundled).values()];
const cited = citedSources(facts, bundled.sources);

describe('the paragraphs behind facts', () => {
  test('stand by article and in its order, each once, numbered as they are read', () => {
    expect(cited.map(({ source }) => source.id)).toEqual(['A1', 'A2', 'A3']);
    for (const { citations } of cited) {
      const paragraphs = citations.map(({ paragraph }) => paragraph);
      expect(paragraphs).toEqual([...new Set(paragraphs)].sort((a, b) => a - b));
    }
    const numbers = cited.flatMap(({ citations }) => citations.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test('keep every note of every fact, and none twice', () => {
    const told = cited.flatMap(({ source, citations }) =>
      citations.flatMap(({ paragraph, notes }) => notes.map(({ zh }) => `${source.id}.${paragraph} ${zh}`)),
    );
    const given = facts.flatMap(({ evidence }) =>
      evidence.map(({ source, paragraph, note }) => `${source}.${paragraph} ${note.zh}`),
    );
    expect(new Set(told)).toEqual(new Set(given));
    expect(told).toHaveLength(new Set(told).size);
  });

  test('are named by each fact that rests on them, and by no other', () => {
    for (const fact of facts) {
      const named = citationNumbers(fact, cited);
      const places = cited.flatMap(({ source, citations }) =>
        citations.flatMap(({ number, paragraph }) => (named.includes(number) ? [`${source.id}.${paragraph}`] : [])),
      );
      expect(new Set(places)).toEqual(new Set(fact.evidence.map(({ source, paragraph }) => `${source}.${paragraph}`)));
    }
  });
});

describe('what is known of the publication', () => {
  test('is said once where it is the same of all articles', () => {
    expect(publicationsOf(bundled.sources).map(({ sources }) => sources)).toEqual([['A1', 'A2', 'A3']]);
  });

  test('is said by article where it differs', () => {
    const [first, ...others] = bundled.sources;
    if (!first) throw new Error('There is no article');
    const known = { zh: '另一处', en: 'Elsewhere' };
    const differing = [{ ...first, known }, ...others];
    expect(publicationsOf(differing).map(({ sources }) => sources)).toEqual([['A1'], ['A2', 'A3']]);
  });
});
