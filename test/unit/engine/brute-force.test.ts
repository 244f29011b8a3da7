import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenReferences } from '../../../src/data/references';
import type { Selection } from '../../../src/engine/answer';
import { FACETS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { anyDataset } from '../../fixtures/arbitrary-dataset';
import { anyQuestion } from '../../fixtures/arbitrary-filters';
import { type NaiveRow, naiveSelection } from './naive';

const SCOPES = ['centers', 'events', 'visits', 'cases'] as const;

test('the random datasets are valid ones', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      expect(brokenReferences(dataset)).toEqual([]);
    }),
  );
});

test('the engine selects, for certain or possibly, exactly what trying every value does', async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion, async ({ dataset, filters, reference }) => {
      const answer = await inlineEngine(dataset).ask(filters, reference);
      const naive = naiveSelection(dataset, filters, reference);
      for (const scope of SCOPES) expect(outcomeOf(answer[scope])).toEqual(expectedOf(naive[scope]));
    }),
    { numRuns: 250 },
  );
});

test('what it leaves out as unjudged counts under a facet that really can not judge it', async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion, async ({ dataset, filters, reference }) => {
      const answer = await inlineEngine(dataset).ask(filters, reference);
      const naive = naiveSelection(dataset, filters, reference);
      for (const scope of SCOPES)
        for (const { facet, ids } of answer[scope].unjudged)
          for (const id of ids) expect(naive[scope].find((row) => row.id === id)?.cannotJudge).toContain(facet);
    }),
    { numRuns: 250 },
  );
});

test('each kind of row is acted on by the facets that its card is said to follow, and names the others', async () => {
  const followed = {
    centers: ['place', 'center', 'fn', 'cat', 'status', 'area', 'reach', 'q'],
    events: [...FACETS],
    visits: ['place', 'time', 'q'],
    cases: ['place', 'time', 'q'],
  } as const;
  await fc.assert(
    fc.asyncProperty(anyQuestion, async ({ dataset, filters, reference }) => {
      const answer = await inlineEngine(dataset).ask(filters, reference);
      const active = FACETS.filter((facet) => {
        const value = filters[facet];
        return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
      });
      for (const scope of SCOPES) {
        const acting: readonly string[] = followed[scope];
        expect(answer[scope].unaffectedBy).toEqual(active.filter((facet) => !acting.includes(facet)));
      }
    }),
  );
});

type Row = { readonly id: string };

function outcomeOf({ page, certain, possible, total, unjudged }: Selection<Row>) {
  return {
    certain: page.filter((match) => match.certain).map(({ row }) => row.id),
    possible: page.filter((match) => !match.certain).map(({ row }) => row.id),
    unjudged: unjudged.flatMap(({ ids }) => ids).sort(),
    counts: [certain, possible, unjudged.reduce((all, { count }) => all + count, 0), total],
  };
}

function expectedOf(rows: readonly NaiveRow[]): ReturnType<typeof outcomeOf> {
  const ids = (verdict: NaiveRow['verdict']) => rows.filter((row) => row.verdict === verdict).map(({ id }) => id);
  const unjudged = ids('unjudged').sort();
  return {
    certain: ids('certain'),
    possible: ids('possible'),
    unjudged,
    counts: [ids('certain').length, ids('possible').length, unjudged.length, rows.length],
  };
}
