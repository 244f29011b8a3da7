import type { Case, Center, Dataset, DatedEvent, FunctionId, PlaceId, Text, Visit } from '../domain/dataset';
import { folded } from '../domain/folded';
import { peopleByVisit } from '../domain/related';
import type { PlaceTree } from './places';

/** What the text search looks at, per row, in both languages. */
export function searchTexts(dataset: Dataset, tree: PlaceTree) {
  const functionNames = new Map(dataset.functions.map(({ id, name }) => [id, texts([name])]));
  const functionTexts = (id: FunctionId) => functionNames.get(id) ?? [];
  const placeNames = (id: PlaceId) => texts(tree.ancestry(id).map(({ name }) => name));
  return {
    center: (center: Center) =>
      join([
        ...texts([center.name, center.fullName]),
        ...(center.functions?.items ?? []).flatMap((item) => [...item.words, ...functionTexts(item.function)]),
        ...placeNames(center.place),
      ]),
    event: (event: DatedEvent) => join([...texts([event.name]), ...event.places.flatMap(placeNames)]),
    visit: (visit: Visit) => {
      const posts = peopleByVisit(dataset, visit.id).flatMap(({ name, posts }) => [
        name,
        ...posts.map(({ organization }) => organization),
      ]);
      return join([
        ...texts([visit.name, visit.delegation, ...posts]),
        ...[...visit.places, ...visit.evening].flatMap(({ place }) => placeNames(place)),
      ]);
    },
    case: (entry: Case) => join([...texts([entry.name, entry.from.text]), ...placeNames(entry.place)]),
  };
}

export function matchesText(text: string, query: string): boolean {
  return text.includes(folded(query.trim()));
}

const texts = (all: readonly Text[]) => all.flatMap(({ zh, en }) => [zh, en]);
const join = (parts: readonly string[]) => folded(parts.join('\n'));
