import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import Decimal from '../../../build/lighter/decimals';

const scales = new URL('../../../node_modules/recharts/es6/util/scale/', import.meta.url);
const members = new Set(Object.getOwnPropertyNames(Decimal.prototype));

/** Methods of decimal.js-light under names that nothing else in these files has. */
const METHODS = /\.(abs|add|cmp|div|eq|gt|gte|isint|ispos|isneg|log|lt|lte|mod|mul|neg|pow|sqrt|sub|toNumber)\(/g;

test('Recharts finds every method that it calls on a decimal', () => {
  const files = readdirSync(scales, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const code = files
    .map((file) => readFileSync(new URL(file, scales), 'utf8').replaceAll(/Math\.\w+\(/g, ''))
    .join('\n');
  const called = new Set([...code.matchAll(METHODS)].map(([, name]) => name));
  expect(called.size).toBeGreaterThan(5);
  for (const name of called) expect(members).toContain(name);
});
