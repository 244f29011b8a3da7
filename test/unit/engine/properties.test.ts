import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaGain } from '../../../src/domain/area';
import { type Dataset, EVENT_KINDS, STATUSES } from '../../../src/domain/dataset';
import { contains, sum } from '../../../src/domain/interval';
import { PRESENCES } from '../../../src/domain/presence';
import type { Answer, Selection } from '../../../src/engine/answer';
import { FACETS, type Filters, isActive, NO_FILTERS, without } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { anyFilters, anyQuestion } from '../../fixtures/arbitrary-filters';
import { bundled } from '../../fixtures/bundled';

const SCOPES = ['centers', 'events', 'visits', 'cases'] as const;
/** The facets with plain values; functions are counted by presence. */
const COUNTED = ['place', 'center', 'cat', 'status', 'reach', 'kind'] as const;
const left = ({ certain, possible }: Selection<unknown>) => certain + possible;

/** Real centers with any filters, and random datasets with theirs. */
const real = fc.record({
  dataset: fc.constant<Dataset>(bundled),
  filters: anyFilters(bundled),
  reference: fc.integer({ min: 1, max: 600 }),
});
const question = fc.oneof(real, anyQuestion);

function forAll(
  check: (answer: Answer, ask: (filters: Filters) => Promise<Answer>) => Promise<void> | void,
  numRuns = 150,
) {
  return fc.assert(
    fc.asyncProperty(question, async ({ dataset, filters, reference }) => {
      const engine = inlineEngine(dataset);
      await check(await engine.ask(filters, reference), async (others) => engine.ask(others, reference));
    }),
    { numRuns },
  );
}

describe('a facet', () => {
  test('counts for each of its values the rows that clicking it would leave', async () => {
    await forAll(async (answer, ask) => {
      const leaves = async (part: Partial<Filters>) => ask({ ...answer.filters, ...part });
      for (const facet of COUNTED)
        for (const { value, count } of answer.facets[facet]) {
          const next = await leaves({ [facet]: [value] });
          expect([facet, value, count]).toEqual([facet, value, left(facet === 'kind' ? next.events : next.centers)]);
        }
      for (const { id } of answer.dataset.functions)
        for (const presence of PRESENCES) {
          const counts = answer.facets.fn.find(({ value }) => value === id)?.counts;
          const next = await leaves({ fn: [{ id, presence }] });
          expect([id, presence, counts?.[presence]]).toEqual([id, presence, left(next.centers)]);
        }
    }, 40);
  }, 30_000);

  test('that has values to count is counted, each of them', async () => {
    const { facets } = await inlineEngine(bundled).ask(NO_FILTERS, 300);
    expect(Object.keys(facets).sort()).toEqual([...COUNTED, 'fn'].sort());
    expect(FACETS.filter((facet) => !Object.hasOwn(facets, facet))).toEqual(['area', 'time', 'q']);
  });

  test('lists every value that it may have, whatever is selected', async () => {
    await forAll(({ dataset, facets }) => {
      expect(facets.place.map(({ value }) => value)).toEqual(dataset.places.map(({ id }) => id));
      expect(facets.center.map(({ value }) => value)).toEqual(dataset.centers.map(({ id }) => id));
      expect(facets.fn.map(({ value }) => value)).toEqual(dataset.functions.map(({ id }) => id));
      expect(facets.cat.map(({ value }) => value)).toEqual(dataset.categories.map(({ id }) => id));
      expect(facets.status.map(({ value }) => value)).toEqual(STATUSES);
      expect(facets.reach.map(({ value }) => value)).toEqual(['yes', 'no', 'unknown']);
      expect(facets.kind.map(({ value }) => value)).toEqual(EVENT_KINDS);
    });
  });

  test('that is lifted never leaves less', async () => {
    await forAll(async ({ filters, ...answer }, ask) => {
      for (const facet of FACETS) {
        const lifted = await ask(without(filters, facet));
        for (const scope of SCOPES) expect(left(lifted[scope])).toBeGreaterThanOrEqual(left(answer[scope]));
      }
    }, 60);
  });
});

describe('where nothing is left', () => {
  test('lifting the facet that is named leaves something', async () => {
    await forAll(async ({ filters, ...answer }, ask) => {
      for (const scope of SCOPES) {
        const { emptiedBy } = answer[scope];
        if (!emptiedBy) continue;
        expect(left(answer[scope])).toBe(0);
        expect(left((await ask(without(filters, emptiedBy)))[scope])).toBeGreaterThan(0);
      }
    });
  });

  test('and none is named, no single one would help', async () => {
    await forAll(async ({ filters, ...answer }, ask) => {
      for (const scope of SCOPES) {
        if (left(answer[scope]) > 0 || answer[scope].emptiedBy) continue;
        for (const facet of FACETS.filter((name) => isActive(filters, name)))
          expect(left((await ask(without(filters, facet)))[scope])).toBe(0);
      }
    });
  });

  test('nothing is named where something is left', async () => {
    await forAll((answer) => {
      for (const scope of SCOPES) if (left(answer[scope]) > 0) expect(answer[scope].emptiedBy).toBeUndefined();
    });
  });
});

describe('the aggregates of the selected centers', () => {
  test('add up: per function and per category each center stands to it in one of four ways', async () => {
    await forAll(({ centers, functions, categories }) => {
      for (const { counts } of [...functions, ...categories])
        expect(PRESENCES.reduce((all, presence) => all + counts[presence], 0)).toBe(left(centers));
    });
  });

  test('add up: each center reaches the reference, or not, or nobody knows', async () => {
    await forAll(({ centers, reach }) => {
      expect(reach.yes + reach.no + reach.unknown).toBe(left(centers));
    });
  });

  test('name the centers that report a function, as many as they count', async () => {
    await forAll(({ centers, functions, categories }) => {
      const selected = centers.page.map(({ row }) => row.id);
      for (const { counts, reportedBy } of [...functions, ...categories]) {
        expect(reportedBy).toHaveLength(counts.yes);
        for (const id of reportedBy) expect(selected).toContain(id);
      }
    });
  });

  test('a category is reported by at least as many as each of its functions', async () => {
    await forAll(({ dataset, functions, categories }) => {
      for (const { id, counts } of functions) {
        const category = dataset.functions.find((kind) => kind.id === id)?.category;
        const whole = categories.find((entry) => entry.id === category);
        expect(whole?.counts.yes).toBeGreaterThanOrEqual(counts.yes);
      }
    });
  });

  test('a total gain holds the sum of every gain that the selected centers may have made', async () => {
    await forAll(({ centers, areas }) => {
      const gains = centers.page.flatMap(({ row }) => row.areas.flatMap((area) => areaGain(area) ?? []));
      expect(areas.gains).toHaveLength(gains.length);
      expect(areas.gain).toEqual(gains.length > 0 ? sum(gains) : undefined);
      // A member of each: an end that is in, or a number just inside one that is not.
      const members = gains.flatMap(({ min, max, minOpen }) => {
        if (Number.isFinite(min)) return minOpen ? min + Math.min(1, (max - min) / 2) : min;
        return Number.isFinite(max) ? max - 1 : 0;
      });
      const total = members.reduce((all, member) => all + member, 0);
      if (areas.gain) expect(contains(areas.gain, total)).toBe(true);
      expect(areas.gaining).toBeLessThanOrEqual(areas.reported);
      expect(areas.reported).toBeLessThanOrEqual(left(centers));
    });
  });

  test('no more function lists are open than there are, and no more there are than centers', async () => {
    await forAll(({ centers, lists }) => {
      expect(lists.open).toBeLessThanOrEqual(lists.reported);
      expect(lists.reported).toBeLessThanOrEqual(left(centers));
    });
  });
});

describe('a question', () => {
  test('has the same answer again, in any order of a facet’s values', async () => {
    await forAll(async (answer, ask) => {
      const { place, center, fn, cat, status, reach, kind } = answer.filters;
      const turned = {
        place: [...place].reverse(),
        center: [...center].reverse(),
        fn: [...fn].reverse(),
        cat: [...cat].reverse(),
        status: [...status].reverse(),
        reach: [...reach].reverse(),
        kind: [...kind].reverse(),
      };
      const again = await ask({ ...answer.filters, ...turned });
      expect({ ...again, filters: answer.filters }).toEqual(answer);
    });
  });

  test('without filters selects everything for certain', async () => {
    await forAll(async (_, ask) => {
      const all = await ask(NO_FILTERS);
      for (const scope of SCOPES)
        expect(all[scope]).toMatchObject({ certain: all[scope].total, possible: 0, unjudged: [] });
    });
  });
});
