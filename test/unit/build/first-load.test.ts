import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { reportText } from '../../../build/bundle-report';
import { type Chunk, firstLoad, moduleGroup } from '../../../build/first-load';

const chunk = (fileName: string, code: string, rest: Partial<Chunk> = {}): Chunk => ({
  fileName,
  code,
  isEntry: false,
  imports: [],
  modules: {},
  ...rest,
});

const ENTRY = chunk('entry.js', 'const entry = 1;'.repeat(50), {
  isEntry: true,
  imports: ['shared.js'],
  modules: {
    '/home/src/app/App.tsx': { renderedLength: 100 },
    '/home/node_modules/recharts/es6/index.js': { renderedLength: 300 },
  },
});
const SHARED = chunk('shared.js', 'const shared = 2;'.repeat(20), {
  imports: ['entry.js'],
  modules: { '/home/node_modules/recharts/es6/axis.js': { renderedLength: 10 } },
});
const ON_DEMAND = chunk('xlsx.js', 'const xlsx = 3;'.repeat(90));
const THEME = { fileName: 'theme.js', code: 'document.documentElement.lang = "en";' };

test('the first load is the entry, what it imports and the scripts beside it, not what comes on demand', () => {
  const { files, total } = firstLoad([ON_DEMAND, ENTRY, SHARED], [THEME]);
  expect(files).toEqual(['entry.js', 'shared.js', 'theme.js']);
  expect(total).toBe([ENTRY, SHARED, THEME].reduce((sum, { code }) => sum + gzipSync(code).length, 0));
});

test('the groups add up to the total, largest first, a package counted once', () => {
  const { total, groups } = firstLoad([ENTRY, SHARED], [THEME]);
  expect(groups.reduce((sum, { bytes }) => sum + bytes, 0)).toBeCloseTo(total);
  expect(groups.map(({ bytes }) => bytes)).toEqual(groups.map(({ bytes }) => bytes).sort((a, b) => b - a));
  expect(groups.map(({ name }) => name).sort()).toEqual(['recharts', 'src/app', 'theme.js']);
});

test.each([
  ['/home/me/node_modules/@reduxjs/toolkit/dist/index.mjs', '@reduxjs/toolkit'],
  ['/home/me/node_modules/a/node_modules/b/index.js', 'b'],
  ['C:\\work\\src\\cards\\area\\model.ts', 'src/cards'],
  ['/home/src/me/project/src/domain/area.ts', 'src/domain'],
  ['/home/me/src/main.tsx', 'src'],
  ['\0rolldown/runtime.js', 'bundler runtime'],
  ['/home/me/index.html', 'index.html'],
])('module %s belongs to %s', (id, group) => {
  expect(moduleGroup(id)).toBe(group);
});

test('the report says whether the budget holds, and by how much not', () => {
  const load = { files: ['a.js'], total: 210_500, groups: [{ name: 'react-dom', bytes: 210_500 }] };
  expect(reportText(load, 200_000)).toContain('OVER the budget of 200 kB by 10.5 kB');
  expect(reportText({ ...load, total: 200_000 }, 200_000)).toContain('within the budget of 200 kB');
});
