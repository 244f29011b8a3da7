import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathText, readDataset } from '../../../src/data/read';
import { factsOf } from '../../../src/domain/facts';
import type { Problem } from '../../../src/domain/problem';
import { bundled } from '../../fixtures/bundled';
import { type Path, pathsOf, valueAt, withKey, withValue } from '../../fixtures/json-paths';

const paths = pathsOf(bundled);

function problemsOf(dataset: unknown): readonly Problem[] {
  const result = readDataset(JSON.stringify(dataset));
  return result.ok ? [] : result.problems;
}

const pathOf = (problem: Problem) => ('path' in problem ? problem.path : '');

/** The table that the id at a path belongs to, by the path's shape. */
const REFERENCES: readonly (readonly [shape: RegExp, table: string])[] = [
  [/^places\[\d+\]\.parent$/, 'places'],
  [/^functions\[\d+\]\.category$/, 'categories'],
  [/^centers\[\d+\]\.place$/, 'places'],
  [/^centers\[\d+\]\.functions\.items\[\d+\]\.function$/, 'functions'],
  [/^programs\[\d+\]\.place$/, 'places'],
  [/^services\[\d+\]\.center$/, 'centers'],
  [/^events\[\d+\]\.centers\[\d+\]$/, 'centers'],
  [/^events\[\d+\]\.places\[\d+\]$/, 'places'],
  [/^visits\[\d+\]\.(places|evening)\[\d+\]\.place$/, 'places'],
  [/^visits\[\d+\]\.(industries|matched)\.items\[\d+\]$/, 'industries'],
  [/^people\[\d+\]\.center$/, 'centers'],
  [/^people\[\d+\]\.visit$/, 'visits'],
  [/^firms\[\d+\]\.place$/, 'places'],
  [/^policies\[\d+\]\.place$/, 'places'],
  [/^cases\[\d+\]\.firm$/, 'firms'],
  [/^cases\[\d+\]\.place$/, 'places'],
];

describe('a reference', () => {
  test.each(REFERENCES)('like %s that leads nowhere is named', (shape, table) => {
    const places = paths.filter((path) => shape.test(pathText(path)));
    expect(places.length).toBeGreaterThan(0);
    for (const path of places) {
      const problem = { kind: 'reference', path: pathText(path), id: 'nowhere', table };
      expect(problemsOf(withValue(bundled, path, 'nowhere'))).toContainEqual(expect.objectContaining(problem));
    }
  });

  test('to an id that only another table has leads nowhere', () => {
    const [problem] = problemsOf(withValue(bundled, ['services', 0, 'center'], 'xinzhou'));
    expect(problem).toEqual({
      kind: 'reference',
      path: 'services[0].center',
      id: 'xinzhou',
      table: 'centers',
      allowed: bundled.centers.map(({ id }) => id),
    });
  });

  test('to a word that every object knows leads nowhere', () => {
    const [problem] = problemsOf(withValue(bundled, ['services', 0, 'center'], 'constructor'));
    expect(problem).toMatchObject({ kind: 'reference', id: 'constructor' });
  });
});

describe('evidence', () => {
  const ofEvidence = paths.filter((path) => /evidence\[\d+\]$/.test(pathText(path)));
  const anyEvidence = fc.constantFrom(...ofEvidence);

  test('of an article that is not among the sources is named, at any depth', () => {
    fc.assert(
      fc.property(anyEvidence, (path) => {
        const problem = {
          kind: 'reference',
          path: `${pathText(path)}.source`,
          id: 'A9',
          table: 'sources',
          allowed: ['A1', 'A2', 'A3'],
        };
        expect(problemsOf(withValue(bundled, [...path, 'source'], 'A9'))).toContainEqual(problem);
      }),
    );
  });

  test('of a paragraph after the last is named, at any depth; the last itself is right', () => {
    fc.assert(
      fc.property(anyEvidence, (path) => {
        const last = bundled.sources.find(({ id }) => id === valueAt(bundled, [...path, 'source']))?.paragraphs ?? 0;
        const at = [...path, 'paragraph'];
        expect(problemsOf(withValue(bundled, at, last))).toEqual([]);
        expect(problemsOf(withValue(bundled, at, last + 1)).map(pathOf)).toContain(pathText(at));
      }),
    );
  });
});

describe('ids', () => {
  const tables = paths.filter((path) => path.length === 1 && Array.isArray(valueAt(bundled, path)));

  test.each(tables.map((path) => [String(path[0])] as const))('given twice in %s are named', (table) => {
    const entries = valueAt(bundled, [table]);
    if (!Array.isArray(entries)) throw new Error('no table');
    const problem = { kind: 'duplicate', path: `${table}[${entries.length}].id`, id: valueAt(entries, [0, 'id']) };
    expect(problemsOf(withValue(bundled, [table], [...entries, entries[0]]))).toContainEqual(problem);
  });

  test('may be the same in two tables: a category and a function are both "veterans"', () => {
    expect(bundled.categories.map(({ id }) => String(id))).toContain('veterans');
    expect(bundled.functions.map(({ id }) => String(id))).toContain('veterans');
  });

  test('a place visited twice in one list is named: the second would hide the first', () => {
    const first = valueAt(bundled, ['visits', 0, 'places', 0, 'place']);
    const problems = problemsOf(withValue(bundled, ['visits', 0, 'places', 1, 'place'], first));
    expect(problems).toContainEqual({ kind: 'duplicate', path: 'visits[0].places[1].place', id: first });
  });
});

describe('places', () => {
  const indexOf = (id: string) => bundled.places.findIndex((place) => place.id === id);

  test.each([
    ['shangrao', 'shangrao'],
    ['shangrao', 'dongshi'],
    ['dongshi', 'xishi'],
    ['jingkai', 'dongshi'],
  ])('%s within %s, which is not larger, is named', (id, parent) => {
    const path = ['places', indexOf(id), 'parent'];
    expect(problemsOf(withValue(bundled, path, parent))).toEqual([
      { kind: 'nesting', path: `places[${indexOf(id)}].parent`, id, parent },
    ]);
  });
});

describe('ids that name facts', () => {
  test('may not be shared by a center and a program', () => {
    const id = valueAt(bundled, ['centers', 0, 'id']);
    expect(problemsOf(withValue(bundled, ['programs', 0, 'id'], id))).toContainEqual({
      kind: 'duplicate',
      path: 'programs[0].id',
      id,
    });
  });

  test('may not be one that the page uses itself', () => {
    expect(problemsOf(withValue(bundled, ['cases', 0, 'id'], 'kpis'))).toContainEqual({
      kind: 'reserved',
      path: 'cases[0].id',
      id: 'kpis',
    });
  });

  test('begin every fact with a subject of their own, or with a reserved word', () => {
    const subjects = (['centers', 'programs', 'visits', 'people', 'cases'] as const).flatMap((table) =>
      bundled[table].map(({ id }) => String(id)),
    );
    const own = ['event', 'firm', 'policy', 'place'];
    for (const id of factsOf(bundled).keys()) expect([...subjects, ...own]).toContain(id.split('.')[0]);
  });
});

describe('a single change to the bundled dataset', () => {
  const anyPath = fc.constantFrom(...paths);
  const isKey = (path: Path) => typeof path.at(-1) === 'string';

  test('never makes reading throw; what is refused is refused with at least one problem', () => {
    const change = fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(anyPath, change, (path, value) => {
        const result = readDataset(JSON.stringify(withValue(bundled, path, value)));
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('to another type is refused, and named where it is', () => {
    const types = ['text', 7, true, ['a'], { a: 1 }, null];
    const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
    fc.assert(
      fc.property(anyPath, fc.constantFrom(...types), (path, value) => {
        fc.pre(typeOf(value) !== typeOf(valueAt(bundled, path)));
        expect(problemsOf(withValue(bundled, path, value)).map(pathOf)).toEqual([pathText(path)]);
      }),
      { numRuns: 200 },
    );
  });

  test('a key misspelt is refused, and named as it is spelt', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths.filter(isKey)), (path) => {
        const name = `${path.at(-1)}s`;
        const problem = { kind: 'unknownField', path: pathText([...path.slice(0, -1), name]) };
        expect(problemsOf(withKey(bundled, path, name))).toContainEqual(problem);
      }),
      { numRuns: 200 },
    );
  });

  test('a key left out is either not required, or named as missing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths.filter(isKey)), (path) => {
        const problems = problemsOf(withValue(bundled, path, undefined));
        // Leaving out a whole table also breaks the references to it, but those are only looked at afterwards.
        if (problems.length > 0) expect(problems).toEqual([{ kind: 'missing', path: pathText(path) }]);
      }),
      { numRuns: 200 },
    );
  });
});
