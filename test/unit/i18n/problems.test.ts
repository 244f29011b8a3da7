import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { pathText, readDataset } from '../../../src/data/read';
import { DatasetSchema } from '../../../src/domain/dataset';
import { type Problem, VALUE_TYPES } from '../../../src/domain/problem';
import { LANGS } from '../../../src/i18n/lang';
import { problemWords } from '../../../src/i18n/problems';
import { bundled } from '../../fixtures/bundled';
import { pathsOf, withValue } from '../../fixtures/json-paths';

type Kind = { readonly type: string; readonly check?: string; readonly format?: string };
type Definition = Kind & {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
};

/** Every kind of value and of check in a schema. */
function kindsIn(schema: z.core.$ZodType): readonly string[] {
  const { type, format, shape = {}, element, innerType, checks = [] } = schema._zod.def as Definition;
  const inner = [...Object.values(shape), ...(element ? [element] : []), ...(innerType ? [innerType] : [])];
  return [
    format === 'safeint' ? 'int' : type,
    ...checks.map((check) => check._zod.def.check),
    ...inner.flatMap((part) => [...kindsIn(part)]),
  ];
}

const problemsOf = (dataset: unknown): readonly Problem[] => {
  const result = readDataset(JSON.stringify(dataset));
  return result.ok ? [] : result.problems;
};

/** What every place of the bundled dataset says to values of every type, empty, extreme and misspelt ones among them. */
const values = ['', 'x y', '一', 7, -1, 1.5, 1e300, true, null, [], {}, ['a'], { a: 1 }];
const paths = pathsOf(bundled);
const shapes = new Map(paths.map((path) => [pathText(path).replace(/\d+/g, '0'), path]));
const problems = [...shapes.values()].flatMap((path) =>
  values.flatMap((value) => problemsOf(withValue(bundled, path, value))),
);

describe('the schema', () => {
  test('has no kind of value or check whose failure is not worded', () => {
    const values = [...VALUE_TYPES, 'enum', 'literal', 'optional'];
    const checks = ['min_length', 'greater_than', 'less_than', 'string_format', 'number_format', 'custom'];
    const unknown = kindsIn(DatasetSchema).filter((kind) => !values.includes(kind) && !checks.includes(kind));
    expect(new Set(unknown)).toEqual(new Set());
  });

  test('answers wrong values with problems of every kind that it can have', () => {
    expect(new Set(problems.map(({ kind }) => kind))).toEqual(
      new Set(['missing', 'type', 'choice', 'unknownField', 'blank', 'range', 'format', 'date', 'reference']),
    );
    const expected = problems.flatMap((problem) => (problem.kind === 'type' ? [problem.expected] : []));
    expect(new Set(expected)).toEqual(new Set(VALUE_TYPES));
  });
});

describe('a problem', () => {
  test('of a text that is no JSON names the line and column where it stops being any', () => {
    const broken = { kind: 'notJson', text: '{\n  "a": 1,\n  oops\n}' } as const;
    expect(problemWords(broken, 'en').place).toBe('line 3, column 3');
    expect(problemWords(broken, 'zh').place).toBe('第 3 行第 3 列');
  });

  test('is worded in each language, with no word of the validator and nothing undefined', () => {
    for (const problem of problems)
      for (const lang of LANGS) {
        const { fault, remedy } = problemWords(problem, lang);
        const said = `${fault} ${remedy}`;
        expect(said).not.toMatch(/undefined|NaN|\[object|\b(int|invalid|expected type|safeint)\b/);
        if (lang === 'zh') expect(said).not.toMatch(/\b(string|number|array|object|boolean)\b/);
        expect([problem, fault === '', remedy === '']).toEqual([problem, false, false]);
      }
  });

  test.each<[string, Problem, string, string]>([
    [
      'of a whole number',
      { kind: 'type', path: 'a', expected: 'int', found: '1.5' },
      '应为整数（不加引号），现为 1.5 请改成整数（不加引号）。',
      'Expected a whole number without quotes, found 1.5 Change it to a whole number without quotes.',
    ],
    [
      'of a number too small',
      { kind: 'range', path: 'a', found: '0', limit: { at: 'above', value: 0 } },
      '0 超出范围 请改成大于 0 的数。',
      '0 is out of range Use a number greater than 0.',
    ],
    [
      'of a source that is not there names those that are',
      { kind: 'reference', path: 'a', id: 'A9', table: 'sources', allowed: ['A1', 'A2'] },
      'sources 里没有 A9 请改成其中之一：A1、A2；或在 sources 里补上它。',
      'sources has no A9 Use one of: A1, A2; or add it to sources.',
    ],
  ])('%s', (_, problem, zh, en) => {
    const said = LANGS.map((lang) => {
      const { fault, remedy } = problemWords(problem, lang);
      return `${fault} ${remedy}`;
    });
    expect(said).toEqual([zh, en]);
  });

  test('with the id of a source in small letters names the sources that there are', () => {
    const path = paths.find((entry) => entry.at(-1) === 'source');
    const [problem] = problemsOf(withValue(bundled, path ?? [], 'a1'));
    if (!problem) throw new Error('No problem');
    expect(problemWords(problem, 'zh').remedy).toContain('现有 A1、A2、A3');
  });
});
