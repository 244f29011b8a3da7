import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonErrorPlace } from '../../../src/domain/json-error';
import { smallText } from '../../fixtures/small';

describe('the place where a text stops being JSON', () => {
  test.each([
    ['<!doctype html>', 1, 1],
    ['{"a": tru}', 1, 7],
    ['{"a": 1,}', 1, 9],
    ['{"a": 1 "b": 2}', 1, 9],
    ["{'a': 1}", 1, 2],
    ['{a: 1}', 1, 2],
    ['[1,\n2,,]', 2, 3],
    ['[1 2]', 1, 4],
    ['[01]', 1, 3],
    ['{"a" 1}', 1, 6],
    ['[1]]', 1, 4],
    ['[1}', 1, 3],
    ['{"a": 1} // note', 1, 10],
    ['["a\tb"]', 1, 4],
    ['["\\x"]', 1, 3],
    ['{\n  "a": 1,\n  "b": NaN\n}', 3, 8],
  ])('%j: line %d, column %d', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonErrorPlace(text)).toEqual({ line, column });
  });

  test('is the end of a text that breaks off', () => {
    for (const text of ['', '{', '{"a"', '{"a":', '[1,', '"abc', '{\n"a": [1,\n2'])
      expect(jsonErrorPlace(text).line).toBe(text.split('\n').length);
    expect(jsonErrorPlace('{\n"a": [1,\n2')).toEqual({ line: 3, column: 2 });
  });

  test('is the end of any JSON, which has no such place', () => {
    const indents = fc.constantFrom(undefined, 2, '\t');
    fc.assert(
      fc.property(fc.jsonValue(), indents, (value, indent) => {
        const lines = JSON.stringify(value, null, indent).split('\n');
        const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
        expect(jsonErrorPlace(lines.join('\n'))).toEqual(end);
      }),
    );
  });

  test('is never after the one that the engine names, and on its line', () => {
    const cut = fc.integer({ min: 0, max: smallText.length - 1 });
    fc.assert(
      fc.property(cut, fc.constantFrom('', '"', ',', '}', ']', '{', '[', ':', '\\', '1', 'x', '\n'), (at, put) => {
        const text = `${smallText.slice(0, at)}${put}${smallText.slice(at + 1)}`;
        const theirs = offsetNamedByEngine(text);
        fc.pre(theirs !== undefined);
        const { line, column } = jsonErrorPlace(text);
        const before = text.slice(0, theirs).split('\n');
        expect(line).toBe(before.length);
        expect(column).toBeLessThanOrEqual((before.at(-1) ?? '').length + 1);
      }),
      { numRuns: 500 },
    );
  });

  test('is found in a string of many megabytes', () => {
    expect(jsonErrorPlace(`{"a": "${'长'.repeat(8e6)}", b}`).line).toBe(1);
    expect(jsonErrorPlace(`["${'\\n'.repeat(2e6)}" 1]`)).toEqual({ line: 1, column: 4e6 + 5 });
  });
});

function offsetNamedByEngine(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const offset = error instanceof Error && /position (\d+)/.exec(error.message)?.[1];
    return offset ? Number(offset) : undefined;
  }
}
