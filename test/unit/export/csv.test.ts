import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvBlob, csvOf } from '../../../src/export/csv';
import type { Value } from '../../../src/export/flat';
import { parseCsv } from './strict-csv';

const parsed = (text: string) => parseCsv(text.replace(/^\uFEFF/, ''));

test('Excel finds UTF-8 by the byte order mark, and lines that end in CR LF', async () => {
  const bytes = new Uint8Array(await csvBlob({ head: ['中心'], rows: [['万达']] }).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe('中心\r\n万达\r\n');
});

test('a text that a spreadsheet would run begins with an apostrophe, a number does not', () => {
  const row = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '300 多', ' =1', -20, 1.5, undefined];
  expect(parsed(csvOf({ head: ['=A1'], rows: [row] }))).toEqual([
    ["'=A1"],
    ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "'\r=1", '300 多', ' =1', '-20', '1.5', ''],
  ]);
});

test('whatever stands in the cells, a strict reader gets the same cells back', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'a",\r\n;中=+-@\t\'') }));
  const value: fc.Arbitrary<Value> = fc.oneof(text, fc.integer(), fc.constant(undefined));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain((width) => {
        const line = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: width, maxLength: width });
        return fc.record({ head: line(text), rows: fc.array(line(value), { maxLength: 6 }) });
      }),
      (table) => {
        const lines = [table.head, ...table.rows];
        const read = parsed(csvOf(table));
        expect(read).toHaveLength(lines.length);
        for (const [at, line] of lines.entries())
          for (const [column, cell] of line.entries()) {
            const got = read[at]?.[column] ?? 'missing';
            const given = cell === undefined ? '' : String(cell);
            expect(got === given || got === `'${given}`).toBe(true);
            if (typeof cell === 'string') expect(got).not.toMatch(/^[=+\-@\t\r]/);
          }
      },
    ),
  );
});
