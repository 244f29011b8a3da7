import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Measured, paginate } from '../../../../src/export/print/paginate';

const PAGE = { room: 100, gap: 10 };
const whole = (height: number, headsNext = false): Measured => ({ height, headsNext });
const table = (head: number, heights: readonly number[]): Measured => ({
  height: heights.reduce((sum, row) => sum + row, head),
  rows: { head, heights },
});
/** `0 1 | 2[0-3]`: the blocks of each page, and of a table its rows. */
const told = (blocks: readonly Measured[]) =>
  paginate(blocks, PAGE)
    .map((page) =>
      page.map(({ block, from, to }) => (blocks[block]?.rows ? `${block}[${from}-${to}]` : `${block}`)).join(' '),
    )
    .join(' | ');

describe('blocks on pages', () => {
  test('a page takes what fits, the gaps between counted, and nothing is cut', () => {
    expect(told([whole(45), whole(45), whole(45)])).toBe('0 1 | 2');
    expect(told([whole(50), whole(45)])).toBe('0 | 1');
  });

  test('what heads something goes over with it', () => {
    expect(told([whole(60), whole(10, true), whole(30)])).toBe('0 | 1 2');
    expect(told([whole(40), whole(10, true), whole(30)])).toBe('0 1 2');
    expect(told([whole(70), whole(10, true), table(10, [10, 10])])).toBe('0 | 1 2[0-2]');
  });

  test('what is higher than a page has one of its own', () => {
    expect(told([whole(10), whole(140), whole(10)])).toBe('0 | 1 | 2');
  });

  test('a table is cut between rows, and its head counts on each page', () => {
    expect(told([table(20, [20, 20, 20, 20, 20, 20, 20])])).toBe('0[0-4] | 0[4-7]');
    expect(told([whole(40), table(10, [20, 20, 20])])).toBe('0 | 1[0-3]');
    expect(told([whole(30), table(10, [10, 10, 10, 10, 10, 10, 10, 10])])).toBe('0 1[0-5] | 1[5-8]');
  });

  test('no row is left to a page alone', () => {
    expect(told([table(20, [20, 20, 20, 20, 20])])).toBe('0[0-3] | 0[3-5]');
    expect(told([whole(50), table(10, [20, 20, 20])])).toBe('0 | 1[0-3]');
  });

  test('a row that is higher than a page stands alone, and the rest goes on', () => {
    expect(told([table(10, [10, 200, 10, 10])])).toBe('0[0-1] | 0[1-2] | 0[2-4]');
  });

  test('a table without rows is its head', () => {
    expect(told([whole(95), table(10, [])])).toBe('0 | 1[0-0]');
  });
});

const blocks = fc.array(
  fc.oneof(
    fc
      .record({ height: fc.integer({ min: 1, max: 99 }), headsNext: fc.boolean() })
      .map(({ height, headsNext }) => whole(height, headsNext)),
    fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 30 }).map((heights) => table(15, heights)),
  ),
  { maxLength: 12 },
);

test('everything stands in its order, once, and no page is too full', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      const pages = paginate(all, PAGE);
      const seen = pages.flat().flatMap(({ block, from, to }): string[] => {
        const rows = all[block]?.rows?.heights.length ?? 0;
        return rows > 0 ? [...Array(to - from).keys()].map((row) => `${block}.${from + row}`) : [`${block}`];
      });
      const expected = all.flatMap(({ rows }, block) =>
        rows && rows.heights.length > 0 ? [...rows.heights.keys()].map((row) => `${block}.${row}`) : [`${block}`],
      );
      expect(seen).toEqual(expected);
      for (const page of pages) {
        const heights = page.map(({ block, from, to }) => {
          const { rows, height } = all[block] ?? whole(0);
          return rows ? rows.heights.slice(from, to).reduce((sum, row) => sum + row, rows.head) : height;
        });
        expect(page.length).toBeGreaterThan(0);
        expect(heights.reduce((sum, height) => sum + height + PAGE.gap, -PAGE.gap)).toBeLessThanOrEqual(PAGE.room);
      }
    }),
  );
});
