import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no expression looks behind: Safari 16.0 to 16.3 would not even read it, and no build rewrites it', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => /\(\?<[=!]/.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
});
