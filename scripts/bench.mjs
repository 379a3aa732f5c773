// Runs the benchmarks of tests/bench, bundled first since Node 20 runs no TypeScript. `npm run bench -- score`
// runs only those whose file name contains "score". Each prints its own table of times, budgets and ratios.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './lib/bundle.mjs';

const wanted = process.argv.slice(2);
const names = readdirSync('tests/bench')
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();
if (names.length === 0) {
  console.error('No benchmark of that name in tests/bench.');
  process.exit(1);
}
for (const name of names) {
  const outFile = resolve('node_modules/.cache/sourcier-bench', `${name.slice(0, -'.ts'.length)}.mjs`);
  await bundle(resolve('tests/bench', name), outFile);
  console.log(`\n── ${name}`);
  await import(pathToFileURL(outFile).href);
}
