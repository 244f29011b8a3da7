import type { CenterId, Dataset, DatedEvent, Person } from './dataset';

/*
 * What refers to a center or a visit, from the other side. Indexes made once per dataset: a list of many rows asks for each.
 */

/** The events that name a center, in the dataset's order. */
export const eventsByCenter = indexed(
  ({ events }): Map<CenterId, DatedEvent[]> =>
    grouped(events.flatMap((event) => [...new Set(event.centers)].map((center) => [center, event] as const))),
);

/** The people who took part in a visit, in the dataset's order. */
export const peopleByVisit = indexed(
  ({ people }): Map<string, Person[]> =>
    grouped(people.flatMap((person) => (person.visit === undefined ? [] : [[person.visit, person] as const]))),
);

function grouped<K, V>(pairs: readonly (readonly [K, V])[]): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function indexed<K, V>(make: (dataset: Dataset) => Map<K, V[]>): (dataset: Dataset, key: K) => readonly V[] {
  const known = new WeakMap<Dataset, Map<K, V[]>>();
  return (dataset, key) => {
    const index = known.get(dataset) ?? make(dataset);
    known.set(dataset, index);
    return index.get(key) ?? [];
  };
}
