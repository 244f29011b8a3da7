import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathText, readDataset } from '../../../src/data/read';
import type { Problem } from '../../../src/domain/problem';
import { bundledText } from '../../fixtures/bundled';
import { smallText } from '../../fixtures/small';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/datasets/bad/${name}`, import.meta.url), 'utf8');

function problemsOf(text: string): readonly Problem[] {
  const result = readDataset(text);
  return result.ok ? [] : result.problems;
}

test('a field with a name of any length is named by its beginning', () => {
  const text = JSON.stringify({ ...JSON.parse(smallText), ['x'.repeat(10_000)]: 1 });
  expect(problemsOf(text)).toEqual([{ kind: 'unknownField', path: `${'x'.repeat(60)}…` }]);
});

describe('a good file', () => {
  test('is read, also with a byte order mark in front', () => {
    expect(problemsOf(smallText)).toEqual([]);
    expect(problemsOf(`\uFEFF${smallText}`)).toEqual([]);
  });

  test('is given back as it stands', () => {
    const result = readDataset(bundledText);
    expect(result.ok && result.value).toEqual(JSON.parse(bundledText));
  });
});

describe('a bad file gives a problem that names the place', () => {
  const after = 'centers[0].areas[0].after';
  test.each<[string, Problem]>([
    ['empty.txt', { kind: 'empty' }],
    ['not-json.txt', { kind: 'notJson', text: fixture('not-json.txt') }],
    ['page-not-found.txt', { kind: 'notJson', text: fixture('page-not-found.txt') }],
    ['list-in-place-of-object.json', { kind: 'type', path: '', expected: 'object', found: '[…]' }],
    ['missing-table.json', { kind: 'missing', path: 'centers' }],
    ['wrong-type.json', { kind: 'type', path: `${after}.value`, expected: 'number', found: '"300"' }],
    ['misspelt-field.json', { kind: 'unknownField', path: 'centers[0].funtions' }],
    ['proto-key.json', { kind: 'unknownField', path: 'centers[0].__proto__' }],
    [
      'impossible-date.json',
      { kind: 'date', path: 'events[0].date.edtf', found: '"2024-02-30"', reason: 'impossible' },
    ],
    [
      'no-such-center.json',
      { kind: 'reference', path: 'services[0].center', id: 'two', table: 'centers', allowed: ['one'] },
    ],
    ['duplicate-id.json', { kind: 'duplicate', path: 'centers[1].id', id: 'one' }],
    ['place-in-itself.json', { kind: 'nesting', path: 'places[0].parent', id: 'north', parent: 'east' }],
    [
      'no-such-paragraph.json',
      { kind: 'range', path: `${after}.evidence[0].paragraph`, found: '3', limit: { at: 'most', value: 2 } },
    ],
    ['same-basis-twice.json', { kind: 'duplicate', path: 'centers[0].areas[1].basis', id: 'serviceCenter' }],
    ['function-twice.json', { kind: 'duplicate', path: 'centers[0].functions.items[1].function', id: 'reading' }],
  ])('%s', (name, problem) => {
    expect(problemsOf(fixture(name))[0]).toEqual(problem);
  });

  test('wrong-unit.json, with the units that there are', () => {
    const [problem] = problemsOf(fixture('wrong-unit.json'));
    expect(problem).toMatchObject({ kind: 'choice', path: `${after}.unit`, found: '"sqft"' });
    expect(problem?.kind === 'choice' && problem.allowed).toContain('m2');
  });

  test('a key "__proto__" changes no object', () => {
    readDataset(fixture('proto-key.json'));
    expect('polluted' in {}).toBe(false);
  });
});

test('a year that is marked as inferred needs the reason, wherever a date stands', () => {
  const lacking = (change: (dataset: ReturnType<typeof JSON.parse>) => void) => {
    const dataset = JSON.parse(bundledText);
    change(dataset);
    return problemsOf(JSON.stringify(dataset));
  };
  const missing = (path: string) => [{ kind: 'missing', path }];
  expect(lacking(({ events }) => Reflect.deleteProperty(events[0].date, 'inference'))).toEqual(
    missing('events[0].date.inference'),
  );
  expect(lacking(({ cases }) => Reflect.deleteProperty(cases[0].reported, 'inference'))).toEqual(
    missing('cases[0].reported.inference'),
  );
  expect(lacking(({ centers }) => Object.assign(centers[0].status, { date: { edtf: '2023%' } }))).toEqual(
    missing('centers[0].status.date.inference'),
  );
  // What is no date at all is told as that alone.
  expect(lacking(({ events }) => Object.assign(events[0], { date: { edtf: '2023?-02-30' } }))).toMatchObject([
    { kind: 'date', path: 'events[0].date.edtf' },
  ]);
});

describe('values out of their range', () => {
  const change = (from: string, to: string) => {
    expect(smallText).toContain(from);
    return problemsOf(smallText.replace(from, to))[0];
  };

  test('a negative area, a paragraph 0 and half a paragraph', () => {
    expect(change('"value": 100', '"value": -100')).toEqual({
      kind: 'range',
      path: 'centers[0].areas[0].before.value',
      found: '-100',
      limit: { at: 'least', value: 0.1 },
    });
    expect(change('"paragraph": 1', '"paragraph": 0')).toMatchObject({
      kind: 'range',
      path: 'places[0].evidence[0].paragraph',
    });
    expect(change('"paragraph": 1', '"paragraph": 1.5')).toMatchObject({
      path: 'places[0].evidence[0].paragraph',
      found: '1.5',
    });
  });

  test('a number too large to be one', () => {
    expect(change('"value": 100', '"value": 1e999')).toMatchObject({
      path: 'centers[0].areas[0].before.value',
      found: 'Infinity',
    });
  });

  test('an id that is not ASCII, with spaces or capitals', () => {
    for (const id of ['一号', 'One', 'one two', '', '-one'])
      expect(change('"id": "one"', `"id": ${JSON.stringify(id)}`)).toMatchObject({
        kind: 'format',
        path: 'centers[0].id',
      });
  });

  test('a text that lacks a language or says nothing', () => {
    expect(change('"en": "North"', '"fr": "Nord"')).toMatchObject({ path: 'places[0].name.en', kind: 'missing' });
    expect(change('"en": "North"', '"en": ""')).toEqual({ path: 'places[0].name.en', kind: 'blank' });
  });

  test('dates that end before they begin, or are none', () => {
    expect(change('"2024-03"', '"2024-03/2024-02"')).toMatchObject({ kind: 'date', reason: 'reversed' });
    expect(change('"2024-03"', '"March 2024"')).toMatchObject({ kind: 'date', reason: 'syntax' });
    expect(change('"2024-03"', '202403')).toMatchObject({ kind: 'type', path: 'events[0].date.edtf' });
  });

  test('what is quoted of them is short, however long the value', () => {
    const problem = change('"2024-03"', JSON.stringify('x'.repeat(100_000)));
    expect(JSON.stringify(problem).length).toBeLessThan(200);
  });

  test('no more than twenty problems at a time', () => {
    const many = smallText.replaceAll('"en":', '"english":');
    expect(problemsOf(many).length).toBe(20);
  });
});

describe('nothing makes it throw', () => {
  const refused = (text: string) => {
    expect(readDataset(text).ok).toBe(false);
  };

  test('any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), refused), { numRuns: 500 });
  });

  test('any JSON value', () => {
    fc.assert(fc.property(fc.json(), refused), { numRuns: 300 });
  });

  test('JSON nested deeper than any stack', () => {
    refused('['.repeat(100_000) + ']'.repeat(100_000));
    refused(`${'{"meta":'.repeat(100_000)}1${'}'.repeat(100_000)}`);
    refused('['.repeat(100_000));
  });

  test('a file cut off anywhere', () => {
    const end = fc.integer({ min: 0, max: smallText.trimEnd().length - 1 });
    fc.assert(fc.property(end, (length) => refused(smallText.slice(0, length))));
  });
});

test('a path is written as one would write it in code', () => {
  expect(pathText(['centers', 3, 'areas', 0, 'after', 'unit'])).toBe('centers[3].areas[0].after.unit');
  expect(pathText([])).toBe('');
  expect(pathText([0, 'id'])).toBe('[0].id');
});
