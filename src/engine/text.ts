import type { Case, Center, Dataset, DatedEvent, PlaceId, Text, Visit } from '../domain/dataset';

/** What the text search looks at, per row, in both languages. */
export function centerText(center: Center, dataset: Dataset): string {
  const functions = (center.functions?.items ?? []).flatMap((item) => [
    ...item.words,
    ...texts(dataset.functions.filter(({ id }) => id === item.function).map(({ name }) => name)),
  ]);
  return join([...texts([center.name, center.fullName]), ...functions, ...placeNames(center.place, dataset)]);
}

export function eventText(event: DatedEvent, dataset: Dataset): string {
  return join([...texts([event.name]), ...event.places.flatMap((place) => placeNames(place, dataset))]);
}

export function visitText(visit: Visit, dataset: Dataset): string {
  const places = [...visit.places, ...visit.evening].flatMap(({ place }) => placeNames(place, dataset));
  const people = dataset.people.filter((person) => person.visit === visit.id);
  const posts = people.flatMap(({ name, posts }) => [name, ...posts.map(({ organization }) => organization)]);
  return join([...texts([visit.name, visit.delegation, ...posts]), ...places]);
}

export function caseText(entry: Case, dataset: Dataset): string {
  return join([...texts([entry.name, entry.from.text]), ...placeNames(entry.place, dataset)]);
}

export function matchesText(text: string, query: string): boolean {
  return text.includes(query.trim().toLowerCase());
}

const texts = (all: readonly Text[]) => all.flatMap(({ zh, en }) => [zh, en]);
const join = (parts: readonly string[]) => parts.join('\n').toLowerCase();

function placeNames(id: PlaceId, { places }: Dataset): string[] {
  const place = places.find((entry) => entry.id === id);
  if (!place) return [];
  return [...texts([place.name]), ...(place.parent ? placeNames(place.parent, { places } as Dataset) : [])];
}
