// All tests, one step after the other. A failing step does not stop the next ones, so that one run shows everything.
//
// What is counted: a check (format and lint, types, unused code) and the build count as one each; the unit and the browser
// tests count by test. A runner that crashes, finds no test, or can't run because the build failed counts as one failed.
// The last line is the totals: "N passed, N failed", with ", N skipped" where there are any.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ name: string, command: string, needs?: string, results?: { file: string, count: (report: any) => Count } }} Step
 */

/** @type {Step[]} */
const STEPS = [
  { name: 'format and lint', command: 'npx biome ci .' },
  { name: 'types', command: 'npx tsc --noEmit' },
  { name: 'unused code', command: 'npx knip' },
  {
    name: 'unit tests',
    command: 'npx vitest run --reporter=default --reporter=json --outputFile.json=test-results/unit.json',
    results: { file: 'test-results/unit.json', count: countOfVitest },
  },
  { name: 'build', command: 'npm run build' },
  {
    name: 'browser tests',
    command: 'npx playwright test',
    needs: 'build',
    results: { file: 'test-results/browser.json', count: countOfPlaywright },
  },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = new Set();

for (const step of STEPS) {
  console.log(`\n=== ${step.name}: ${step.command}`);
  const count = await countOf(step);
  if (count.failed > 0) failedSteps.add(step.name);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}

if (failedSteps.size > 0) console.log(`\nfailed: ${[...failedSteps].join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {Step} step
 * @returns {Promise<Count>}
 */
async function countOf({ command, needs, results }) {
  const failure = { passed: 0, failed: 1, skipped: 0 };
  if (needs && failedSteps.has(needs)) {
    console.log(`not run: "${needs}" failed`);
    return failure;
  }
  // Never the results of an earlier run.
  if (results) rmSync(results.file, { force: true });
  const succeeded = await run(command);
  if (!results) return succeeded ? { passed: 1, failed: 0, skipped: 0 } : failure;
  try {
    const count = results.count(JSON.parse(readFileSync(results.file, 'utf8')));
    const silent = count.failed === 0 && (!succeeded || count.passed === 0);
    return silent ? { ...count, failed: 1 } : count;
  } catch {
    return failure;
  }
}

/** @param {string} command */
function run(command) {
  return new Promise((resolve) => {
    // A shell, because npx is a command file on Windows.
    const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/**
 * A file of tests that can't even be loaded has no failed test in it: it counts as one.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Count}
 */
function countOfVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Count}
 */
function countOfPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
