// Writes public/schema/dataset.schema.json from the schema that the page validates with. A test fails if it is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/data/published-schema.ts');
mkdirSync('public/schema', { recursive: true });
writeFileSync('public/schema/dataset.schema.json', `${JSON.stringify(module.publishedSchema(), null, 2)}\n`);
