import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedSchema } from '../../../src/data/published-schema';

test('the published schema is the one that the page validates with; `npm run schema` renews it', () => {
  const published: unknown = JSON.parse(readFileSync('public/schema/dataset.schema.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(publishedSchema())));
});
