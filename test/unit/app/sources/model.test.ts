import { describe, expect, test } from 'vitest';
import { articlesOf } from '../../../../src/app/sources/model';
import { type Dataset, DatasetSchema } from '../../../../src/domain/dataset';
import { isSilent } from '../../../../src/domain/fact';
import { factsOf } from '../../../../src/domain/facts';
import { bundled } from '../../../fixtures/bundled';
import { smallText } from '../../../fixtures/small';

const small = DatasetSchema.parse(JSON.parse(smallText));

/** Where each fact stands, with what is said of it there. */
const placesIn = (dataset: Dataset) =>
  articlesOf(dataset).flatMap(({ source, paragraphs }) =>
    paragraphs.flatMap(({ number, sayings, silences }) => [
      ...sayings.flatMap(({ facts }) => facts.map(({ id }) => `${id} ${source.id}.${number}`)),
      ...silences.map(({ id }) => `${id} ${source.id}.${number}`),
    ]),
  );

describe.each([
  ['bundled', bundled],
  ['small', small],
])('the articles of the %s dataset', (_, dataset) => {
  const facts = [...factsOf(dataset).values()];

  test('hold every fact under each paragraph that it cites, none missing and none twice', () => {
    const expected = facts.flatMap(({ id, evidence }) => [
      ...new Set(evidence.map(({ source, paragraph }) => `${id} ${source}.${paragraph}`)),
    ]);
    const placed = placesIn(dataset);
    expect(placed.length).toBeGreaterThan(0);
    expect([...placed].sort()).toEqual([...expected].sort());
  });

  test('tell of each fact what its evidence notes there, and nothing else', () => {
    for (const { source, paragraphs } of articlesOf(dataset))
      for (const { number, sayings } of paragraphs)
        for (const { notes, facts: resting } of sayings)
          for (const { evidence } of resting) {
            const own = evidence.filter((entry) => entry.source === source.id && entry.paragraph === number);
            expect(notes.map(({ zh }) => zh)).toEqual([...new Set(own.map(({ note }) => note.zh))]);
          }
  });

  test('keep paragraphs in their order, and account for every one', () => {
    for (const { source, paragraphs, unused } of articlesOf(dataset)) {
      const said = paragraphs.filter(({ sayings }) => sayings.length > 0).map(({ number }) => number);
      expect(said).toEqual([...said].sort((a, b) => a - b));
      expect([...said, ...unused].sort((a, b) => a - b)).toEqual(
        Array.from({ length: source.paragraphs }, (__, index) => index + 1),
      );
    }
  });

  test('count each claim once, and no silence', () => {
    for (const { source, claims } of articlesOf(dataset)) {
      const own = facts.filter((fact) => !isSilent(fact) && fact.evidence.some((entry) => entry.source === source.id));
      expect(claims).toBe(own.length);
    }
  });
});

test('what is not reported is no claim of the paragraphs that pass it over', () => {
  const second = articlesOf(bundled).find(({ source }) => source.id === 'A2');
  const sixth = second?.paragraphs.find(({ number }) => number === 6);
  expect(sixth?.silences.map(({ id }) => id)).toContain('wanda.fn.police');
  expect(sixth?.sayings.flatMap(({ facts }) => facts.map(({ id }) => id))).toContain('wanda.fn.chess');
});

test('what a place belongs to is a claim of every paragraph that says it, and of none where nobody says it', () => {
  const [, second, third] = articlesOf(bundled);
  const ninth = second?.paragraphs.find(({ number }) => number === 9);
  expect(ninth?.sayings.flatMap(({ facts }) => facts.map(({ id }) => id))).toEqual(['place.xinzhou']);
  expect(second?.unused).toEqual([5]);
  const fourth = third?.paragraphs.find(({ number }) => number === 4);
  expect(fourth).toMatchObject({ sayings: [], silences: [{ id: 'place.shangrao' }] });
  expect(third?.unused).toContain(4);
});

test('a fact that two paragraphs support stands under both', () => {
  const [center] = small.centers;
  const [evidence] = center?.status.evidence ?? [];
  if (!center || !evidence) throw new Error('The small dataset has a center with evidence');
  const other = { ...evidence, paragraph: 2 };
  const twice = { ...center, status: { ...center.status, evidence: [evidence, other, other] } };
  const placed = placesIn({ ...small, centers: [twice] }).filter((entry) => entry.startsWith(`${center.id}.status `));
  expect(placed).toEqual([`${center.id}.status S1.${evidence.paragraph}`, `${center.id}.status S1.2`]);
});

test('an article speaks of the widest places that it names', () => {
  expect(articlesOf(bundled).map(({ places }) => places.map(({ zh }) => zh))).toEqual([
    ['兴园街道'],
    ['信州区'],
    expect.arrayContaining(['上饶市']),
  ]);
});
