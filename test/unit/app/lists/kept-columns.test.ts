import { expect, test } from 'vitest';
import { keepColumns, pageAsLeft } from '../../../../src/app/lists/kept-columns';

test('a list begins with the columns that it was left with, and every other page without', () => {
  expect(pageAsLeft('centers').columns).toEqual([]);
  keepColumns('centers', ['-place', 'after.bounds']);
  expect(pageAsLeft('centers')).toMatchObject({ page: 'centers', columns: ['-place', 'after.bounds'] });
  expect(pageAsLeft('events').columns).toEqual([]);
  expect(pageAsLeft('cards').columns).toEqual([]);
  keepColumns('centers', []);
  expect(pageAsLeft('centers').columns).toEqual([]);
});
