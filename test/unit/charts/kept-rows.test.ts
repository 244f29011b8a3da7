import { array, assert, constantFrom, property, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeptRow, keptRows } from '../../../src/charts/kept-rows';

interface Row {
  readonly id: string;
}

const idOf = ({ id }: Row) => id;
const rows = (ids: string) => [...ids].map((id): Row => ({ id }));
const keptAfter = (...steps: readonly string[]) =>
  steps.reduce<readonly KeptRow<Row>[]>((known, ids) => keptRows(known, rows(ids), idOf), []);
/** Hidden rows in brackets. */
const words = (kept: readonly KeptRow<Row>[]) =>
  kept.map(({ row, isShown }) => (isShown ? row.id : `(${row.id})`)).join('');

describe('the rows of a chart', () => {
  test('stay where they stood while a filter leaves them out, and come back there', () => {
    expect(words(keptAfter('abcd', 'c'))).toBe('(a)(b)c(d)');
    expect(words(keptAfter('abcd', 'c', 'abcd'))).toBe('abcd');
    expect(words(keptAfter('abcd', ''))).toBe('(a)(b)(c)(d)');
  });

  test('are as they were last shown while they are hidden', () => {
    const [first] = keptAfter('ab', 'b');
    const known = keptRows([{ row: { id: 'a', old: true }, isShown: true }], [{ id: 'b', old: false }], idOf);
    expect(first?.isShown).toBe(false);
    expect(known).toContainEqual({ row: { id: 'a', old: true }, isShown: false });
  });

  test('that are shown have the order of the chart, each once, whatever was shown before', () => {
    const some = shuffledSubarray([...'abcdefgh']).map((ids) => ids.join(''));
    assert(
      property(array(some, { minLength: 1, maxLength: 6 }), (steps) => {
        const kept = keptAfter(...steps);
        expect(kept.filter(({ isShown }) => isShown).map(({ row }) => row.id)).toEqual([...(steps.at(-1) ?? '')]);
        const ids = kept.map(({ row }) => row.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(ids)).toEqual(new Set(steps.join('')));
      }),
    );
  });

  test('are kept only while they are few', () => {
    const many = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index): Row => ({ id: `${from + index}` }));
    assert(
      property(constantFrom(1, 20, 40, 60), constantFrom(1, 20, 40, 60), (first, second) => {
        const next = many(100, 100 + second);
        const kept = keptRows(keptRows([], many(0, first), idOf), next, idOf);
        expect(kept.length).toBe(first + second > 40 ? second : first + second);
      }),
    );
  });
});
