import { expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { nameOf } from '../../../src/domain/fact';
import { ask } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';

/** Copies of entries of which every reading of a field is counted. */
function counted<T extends object>(entries: readonly T[], field: keyof T) {
  let reads = 0;
  const watched = entries.map((entry) =>
    Object.defineProperty({ ...entry }, field, {
      enumerable: true,
      get() {
        reads += 1;
        return entry[field];
      },
    }),
  );
  return { watched, reads: () => reads };
}

test('names are looked up in an index: however many are asked for, the entries are read once', () => {
  const entries = Array.from({ length: 100 }, (_, index) => ({ id: `p-${index}`, name: { zh: `${index}`, en: '' } }));
  const { watched, reads } = counted(entries, 'id');
  for (const { id, name } of entries) expect(nameOf(watched, id)).toEqual(name);
  expect(nameOf(watched, 'gone')).toEqual({ zh: 'gone', en: 'gone' });
  expect(reads()).toBe(100);
});

test('a search by text goes through the people once, not once for each visit', async () => {
  const [visit] = bundled.visits;
  if (!visit) throw new Error('no visit');
  const visits = Array.from({ length: 30 }, (_, index) => ({ ...visit, id: `visit-${index}` }));
  const { watched, reads } = counted(
    bundled.people.map((person) => ({ ...person, visit: person.visit && 'visit-7' })),
    'visit',
  );
  const dataset: Dataset = { ...bundled, visits, people: watched };
  const answer = await ask({ q: bundled.people.find((person) => person.visit)?.name.zh ?? '' }, dataset);
  expect(answer.visits.page.map(({ row }) => row.id)).toEqual(['visit-7']);
  expect(reads()).toBeLessThanOrEqual(2 * watched.length);
});
