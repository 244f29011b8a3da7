import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDataset } from '../../../src/data/read';

const bundled = readFileSync('public/data/dataset.json', 'utf8');

test.each([
  ['an area in mu', 'centers[0].areas[0].after.unit', '"unit": "m2"', '"unit": "mu"'],
  ['residents in square meters', 'centers[0].residents.unit', '"unit": "person"', '"unit": "m2"'],
  ['visiting enterprises in years', 'visits[0].enterprises.unit', '"unit": "enterprise"', '"unit": "year"'],
])('%s is refused, though the unit is right elsewhere', (_, path, unit, other) => {
  const read = readDataset(bundled.replace(unit, other));
  expect(read).toMatchObject({ ok: false, problems: [{ kind: 'choice', path }] });
});

test.each(['5e-324', '1e308', '0'])('an area of %s square meters is out of range', (value) => {
  const read = readDataset(bundled.replace('"value": 300,', `"value": ${value},`));
  expect(read).toMatchObject({ ok: false, problems: [{ kind: 'range' }] });
});
