import { type Area, type Dataset, type Evidence, PLACE_LEVELS, type Visit } from '../domain/dataset';
import type { Problem } from '../domain/problem';

type Tables = 'sources' | 'places' | 'categories' | 'functions' | 'industries' | 'centers' | 'visits' | 'firms';

/** A remedy names no more ids than a reader looks through. */
export const MOST_NAMED = 12;

/** What one entry names of other tables: the field, the table, the id. */
type Reference = readonly [field: string, table: Tables, id: string | undefined];

/** Tables whose facts are named by the id of their entity: there it must be the only one. */
const SUBJECTS = ['centers', 'programs', 'visits', 'people', 'cases'] as const satisfies readonly (keyof Dataset)[];

/** First words of the ids of other facts, and of figures that cards derive: no entity may take one. */
const RESERVED = [
  'event',
  'firm',
  'policy',
  'place',
  'kpis',
  'area',
  'coverage',
  'matrix',
  'timeline',
  'visit',
  'case',
];

/** References that lead nowhere, ids given twice, places within smaller ones, paragraphs that don't exist. */
export function brokenReferences(dataset: Dataset): Problem[] {
  return [
    ...duplicates(dataset),
    ...ambiguous(dataset),
    ...danglingReferences(dataset),
    ...misnested(dataset),
    ...citations(dataset),
  ];
}

function duplicates(dataset: Dataset): Problem[] {
  const idOf = ({ id }: { readonly id: string }) => id;
  const basisOf = ({ basis }: Area) => basis;
  const placeOf = ({ place }: Visit['places'][number]) => place;
  return [
    ...Object.entries(dataset).flatMap(([table, entries]) =>
      Array.isArray(entries) ? repeated(entries.map(idOf), table, 'id') : [],
    ),
    // Within one entry these name its facts: a second one would hide the first.
    ...dataset.centers.flatMap(({ areas, functions }, index) => [
      ...repeated(areas.map(basisOf), `centers[${index}].areas`, 'basis'),
      ...repeated(functions?.items.map((item) => item.function) ?? [], `centers[${index}].functions.items`, 'function'),
    ]),
    ...dataset.visits.flatMap(({ places, evening }, index) => [
      ...repeated(places.map(placeOf), `visits[${index}].places`, 'place'),
      ...repeated(evening.map(placeOf), `visits[${index}].evening`, 'place'),
    ]),
  ];
}

/** Ids under which two facts could not be told apart. */
function ambiguous(dataset: Dataset): Problem[] {
  const owners = new Map<string, string>();
  return SUBJECTS.flatMap((table) =>
    dataset[table].flatMap(({ id }, index): Problem[] => {
      const path = `${table}[${index}].id`;
      if (RESERVED.includes(id)) return [{ kind: 'reserved', path, id }];
      const owner = owners.get(id) ?? table;
      owners.set(id, owner);
      // Twice in one table is told as a duplicate of that table.
      return owner === table ? [] : [{ kind: 'duplicate', path, id }];
    }),
  );
}

/** The ids of a list that stand in it before, each by the path of its field. */
function repeated(ids: readonly string[], list: string, field: string): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index): Problem[] => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ kind: 'duplicate', path: `${list}[${index}].${field}`, id }] : [];
  });
}

function danglingReferences(dataset: Dataset): Problem[] {
  const ids = (table: Tables) => new Set<string>(dataset[table].map(({ id }) => id));
  const known: Record<Tables, ReadonlySet<string>> = {
    sources: ids('sources'),
    places: ids('places'),
    categories: ids('categories'),
    functions: ids('functions'),
    industries: ids('industries'),
    centers: ids('centers'),
    visits: ids('visits'),
    firms: ids('firms'),
  };
  const check = <T>(name: string, entries: readonly T[], references: (entry: T) => readonly Reference[]) =>
    entries.flatMap((entry, index) =>
      references(entry).flatMap(([field, table, id]): Problem[] =>
        id === undefined || known[table].has(id)
          ? []
          : [{ kind: 'reference', path: `${name}[${index}].${field}`, id, table, allowed: few(known[table]) }],
      ),
    );
  const each = (field: string, table: Tables, list: readonly string[]): Reference[] =>
    list.map((id, index) => [`${field}[${index}]`, table, id]);

  return [
    ...check('places', dataset.places, ({ parent }) => [['parent', 'places', parent]]),
    ...check('functions', dataset.functions, ({ category }) => [['category', 'categories', category]]),
    ...check('centers', dataset.centers, ({ place, functions }) => [
      ['place', 'places', place],
      ...(functions?.items ?? []).map(
        (item, index): Reference => [`functions.items[${index}].function`, 'functions', item.function],
      ),
    ]),
    ...check('programs', dataset.programs, ({ place }) => [['place', 'places', place]]),
    ...check('services', dataset.services, ({ center }) => [['center', 'centers', center]]),
    ...check('events', dataset.events, ({ centers, places }) => [
      ...each('centers', 'centers', centers),
      ...each('places', 'places', places),
    ]),
    ...check('visits', dataset.visits, ({ places, evening, industries, matched }) => [
      ...places.map(({ place }, index): Reference => [`places[${index}].place`, 'places', place]),
      ...evening.map(({ place }, index): Reference => [`evening[${index}].place`, 'places', place]),
      ...each('industries.items', 'industries', industries.items),
      ...each('matched.items', 'industries', matched.items),
    ]),
    ...check('people', dataset.people, ({ center, visit }) => [
      ['center', 'centers', center],
      ['visit', 'visits', visit],
    ]),
    ...check('firms', dataset.firms, ({ place }) => [['place', 'places', place]]),
    ...check('policies', dataset.policies, ({ place }) => [['place', 'places', place]]),
    ...check('cases', dataset.cases, ({ firm, place }) => [
      ['firm', 'firms', firm],
      ['place', 'places', place],
    ]),
  ];
}

/** The ids of a table, where they are few enough to choose from. */
function few(known: { readonly size: number; keys(): Iterable<string> }): readonly string[] {
  return known.size > MOST_NAMED ? [] : [...known.keys()];
}

/** A place belongs to a larger one: so no chain of places runs in a circle, or is longer than there are levels. */
function misnested({ places }: Dataset): Problem[] {
  const sizes = new Map(places.map(({ id, level }) => [id, PLACE_LEVELS.length - PLACE_LEVELS.indexOf(level)]));
  return places.flatMap(({ id, parent }, index): Problem[] =>
    parent !== undefined && (sizes.get(parent) ?? Number.POSITIVE_INFINITY) <= (sizes.get(id) ?? 0)
      ? [{ kind: 'nesting', path: `places[${index}].parent`, id, parent }]
      : [],
  );
}

/** Walks the whole file for `evidence`, which stands at many depths. */
function citations(dataset: Dataset): Problem[] {
  const paragraphs = new Map(dataset.sources.map(({ id, paragraphs }) => [id, paragraphs]));
  const problems: Problem[] = [];
  const cite = (path: string, { source, paragraph }: Evidence) => {
    const count = paragraphs.get(source);
    if (count === undefined)
      problems.push({
        kind: 'reference',
        path: `${path}.source`,
        id: source,
        table: 'sources',
        allowed: few(paragraphs),
      });
    else if (paragraph > count)
      problems.push({
        kind: 'range',
        path: `${path}.paragraph`,
        found: String(paragraph),
        limit: { at: 'most', value: count },
      });
  };
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if (isEvidence(value)) return cite(path, value);
    for (const [key, child] of Object.entries(value))
      walk(child, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
  };
  walk(dataset, '');
  return problems;
}

function isEvidence(value: object): value is Evidence {
  return 'source' in value && 'paragraph' in value && 'note' in value;
}
