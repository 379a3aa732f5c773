// Every check, in the order in which a failure is cheapest to find, ending with the line `N passed, N failed`.
// `npm test -- types vitest` runs only the steps named. A skipped or flaky test counts as failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, command: string[], count?: () => Count | undefined }} Step */

/** @param {string} file */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** @type {Step[]} */
const steps = [
  { name: 'lock', command: ['scripts/check-lock.mjs'] },
  { name: 'types', command: ['node_modules/typescript/bin/tsc'] },
  { name: 'model-types', command: ['node_modules/typescript/bin/tsc', '-p', 'model'] },
  { name: 'lint', command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'] },
  { name: 'unused', command: ['node_modules/knip/bin/knip.js'] },
  { name: 'schema', command: ['scripts/check-schema.mjs'] },
  {
    name: 'vitest',
    command: ['node_modules/vitest/vitest.mjs', 'run'],
    count: () => {
      const report = readReport('reports/vitest.json');
      return (
        report && { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests }
      );
    },
  },
  // Apart from Vitest: without LibreOffice there is nothing to run, and a skipped test counts as failed.
  { name: 'office', command: ['scripts/check-office.mjs'] },
  { name: 'build', command: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'] },
  { name: 'size', command: ['scripts/check-size.mjs'] },
  {
    name: 'e2e',
    command: ['node_modules/@playwright/test/cli.js', 'test'],
    count: () => {
      const stats = readReport('reports/e2e.json')?.stats;
      return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
    },
  },
];

const named = process.argv.slice(2);
const unknown = named.find((name) => steps.every((step) => step.name !== name));
if (unknown) {
  console.error(`Unknown step ${unknown}. Steps: ${steps.map((step) => step.name).join(', ')}`);
  process.exit(2);
}

// CI=1: `.only` is refused, snapshots are never written.
const env = { ...process.env, CI: '1', CHROME_PATH: await ensureBrowser() };
rmSync('reports', { recursive: true, force: true });
mkdirSync('reports');

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const broken = [];
for (const { name, command, count } of steps) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n── ${name}`);
  const start = Date.now();
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env });
  const { passed, failed } = count?.() ?? { passed: 0, failed: 0 };
  const ranNone = count !== undefined && passed === 0;
  const ok = status === 0 && failed === 0 && !ranNone;
  if (!ok) broken.push(name);
  total.passed += passed;
  total.failed += ok ? 0 : Math.max(failed, 1);
  console.log(`── ${name}: ${ok ? 'ok' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || (named.length === 0 && total.passed === 0) ? 1 : 0;
