import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'import-direction-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Case = readonly [file: string, statement: string];

const importOf = (specifier: string) => `import { x } from '${specifier}';`;

/** The statements that our lint rules refuse, in files that exist for this test only. */
function refused(cases: readonly Case[]): readonly Case[] {
  const statements = new Map<string, string[]>();
  for (const [file, statement] of cases) statements.set(file, [...(statements.get(file) ?? []), statement]);
  for (const [file, lines] of statements) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  }
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));

  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const rule = 'style/noRestrictedImports';
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'lint', `--only=${rule}`, '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  const report = JSON.parse(stdout) as {
    summary: { unchanged: number };
    diagnostics: { category: string; location: { path: string; start: { line: number } } }[];
  };
  // A file that the linter leaves out must not pass for an accepted one (one more than ours: biome.json).
  if (report.summary.unchanged < statements.size) throw new Error(stdout + stderr);
  return report.diagnostics.map(({ category, location }): Case => {
    if (category !== `lint/${rule}`) throw new Error(stdout + stderr);
    return [location.path, statements.get(location.path)?.[location.start.line - 1] ?? ''];
  });
}

const against: readonly Case[] = [
  ['src/domain/quantity.ts', importOf('../engine/columns')],
  ['src/domain/quantity.ts', importOf('../i18n')],
  ['src/domain/dates/range.ts', importOf('../../data/load')],
  ['src/domain/quantity.ts', importOf('react')],
  ['src/data/load.ts', importOf('../engine/columns')],
  ['src/engine/columns.ts', importOf('../state/store')],
  ['src/engine/columns.ts', importOf('zustand')],
  ['src/i18n/messages.ts', importOf('../cards')],
  ['src/charts/Axis.tsx', importOf('../engine/columns')],
  ['src/ui/Dialog.tsx', importOf('../state/store')],
  ['src/state/store.ts', importOf('../cards/area/model')],
  ['src/cards/area/Chart.tsx', importOf('../coverage/model')],
  ['src/cards/area/Chart.tsx', importOf('../coverage/parts/Bar')],
  ['src/cards/area/marks/Dot.tsx', importOf('../../coverage/model')],
  ['src/cards/area/Chart.tsx', importOf('../../export/csv')],
  ['src/cards/area/Chart.tsx', importOf('../../data/load')],
  ['src/cards/area/model.ts', importOf('../../state/store')],
  ['src/cards/area/model.ts', importOf('../../charts/palette')],
  ['src/cards/area/table.ts', importOf('../../ui/Table')],
  ['src/cards/area/takeaway.ts', importOf('../coverage/messages')],
  ['src/cards/area/takeaway.ts', importOf('react')],
  ['src/cards/index.ts', importOf('../app/App')],
  ['src/present/deck.ts', importOf('../app/App')],
  ['src/present/deck.ts', importOf('../export/csv')],
  ['src/export/csv.ts', importOf('../present/deck')],
  ['src/app/App.tsx', importOf('../gallery/states')],
  ['src/main.tsx', importOf('./gallery/states')],
  ['src/engine/columns.ts', importOf('zod')],
  // A type is an import too, and so is what is fetched on demand or passed on.
  ['src/domain/type.ts', "import type { x } from '../engine/columns';"],
  ['src/domain/demand.ts', "const x = await import('../engine/columns');"],
  ['src/domain/passing.ts', "export { x } from '../engine/columns';"],
];

const along: readonly Case[] = [
  ['src/domain/dates/range.ts', importOf('../quantity')],
  ['src/domain/dataset.ts', importOf('zod/mini')],
  ['src/engine/columns.ts', importOf('../domain/quantity')],
  ['src/charts/Axis.tsx', importOf('../i18n/numbers')],
  ['src/state/store.ts', importOf('../engine/columns')],
  ['src/cards/area/Chart.tsx', importOf('../../charts/palette')],
  ['src/cards/area/Chart.tsx', importOf('../card')],
  ['src/cards/area/marks/Dot.tsx', importOf('../model')],
  ['src/cards/area/marks/Dot.tsx', importOf('../../../charts/palette')],
  ['src/cards/area/model.ts', importOf('../../engine/columns')],
  ['src/cards/index.ts', importOf('./area/index')],
  ['src/present/deck.ts', importOf('../cards')],
  ['src/app/App.tsx', importOf('../cards')],
  ['src/gallery/states.tsx', importOf('../app/App')],
  ['src/main.tsx', importOf('./app/App')],
];

describe('the direction of imports', () => {
  const found = new Set(refused([...against, ...along]).map(([file, statement]) => `${file}: ${statement}`));

  test.each(against)('%s is refused: %s', (file, statement) => {
    expect(found).toContain(`${file}: ${statement}`);
  });

  test.each(along)('%s is free to: %s', (file, statement) => {
    expect(found).not.toContain(`${file}: ${statement}`);
  });
});
