import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tsvOf } from '../../../src/export/tsv';

test('what a spreadsheet would run begins with an apostrophe', () => {
  const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '300 多', '2.97 倍', ' =1'];
  expect(tsvOf([cells])).toBe("'=1+1\t'+1\t'-1\t'@SUM(A1)\t' =1\t' =1\t300 多\t2.97 倍\t =1");
});

test('no text changes how many rows and cells there are, and none is a formula', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '1', '多'), { maxLength: 5 })
      .map((parts) => parts.join('')),
  );
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(table, (rows) => {
      const lines = tsvOf(rows).split('\n');
      expect(lines.map((line) => line.split('\t').length)).toEqual(rows.map((cells) => cells.length));
      for (const cell of lines.flatMap((line) => line.split('\t'))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
