import { expect, test } from 'vitest';
import { keepColumns, pageAsLeft } from '../../../../src/app/lists/kept-columns';

test('a list begins with the columns that it was left with, and every other page without', () => {
  expect(pageAsLeft('centers').columns).toBeUndefined();
  keepColumns('centers', ['place', 'after.bounds']);
  expect(pageAsLeft('centers')).toMatchObject({ page: 'centers', columns: ['place', 'after.bounds'] });
  expect(pageAsLeft('events').columns).toBeUndefined();
  expect(pageAsLeft('cards').columns).toBeUndefined();
  keepColumns('centers', []);
  expect(pageAsLeft('centers').columns).toEqual([]);
  keepColumns('centers', undefined);
  expect(pageAsLeft('centers').columns).toBeUndefined();
});
