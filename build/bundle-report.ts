import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { FIRST_LOAD_BUDGET, type FirstLoad, firstLoad } from './first-load.ts';

/** Where the report is left for the benchmarks; under the root, not in dist, which holds only what is served. */
const REPORT_FILE = 'node_modules/.cache/bundle-report.json';

/** Prints what the first load costs, and whether that is within the budget. It never fails the build. */
export function bundleReport(): Plugin {
  let root = '';
  let publicDir = '';
  return {
    name: 'bundle-report',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      publicDir = config.publicDir;
    },
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const theme = { fileName: 'theme.js', code: readFileSync(join(publicDir, 'theme.js'), 'utf8') };
      const report = firstLoad(chunks, [theme]);
      const file = join(root, REPORT_FILE);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, `${JSON.stringify({ budget: FIRST_LOAD_BUDGET, ...report }, null, 2)}\n`);
      console.log(reportText(report, FIRST_LOAD_BUDGET));
    },
  };
}

/** The report as a table, sizes in kB (1000 bytes) after gzip. */
export function reportText({ files, total, groups }: FirstLoad, budget: number): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);
  const rows = groups.map(({ name, bytes }) => `${kilobytes(bytes)}  ${name}`);
  const verdict =
    total > budget
      ? `OVER the budget of ${budget / 1000} kB by ${((total - budget) / 1000).toFixed(1)} kB`
      : `within the budget of ${budget / 1000} kB`;
  return [
    '',
    `First load: JavaScript by module, kB after gzip (${files.join(', ')})`,
    ...rows,
    `${kilobytes(total)}  total, ${verdict}`,
  ].join('\n');
}
