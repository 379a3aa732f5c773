// JavaScript needed before the board shows: the page's entry, everything it imports at once, and the screen that
// opens first. Fails above the budget. Reads the manifest that the build writes beside the page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const budgetInKb = 260;
/** Loaded on demand, yet part of the first picture of the board. */
const firstScreen = ['src/features/assign/index.tsx', 'src/i18n/fr/first.ts'];

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], isDynamicEntry?: boolean }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** @type {Set<string>} */
const needed = new Set();
/** @param {string} key */
function collect(key) {
  const chunk = manifest[key];
  if (!chunk || needed.has(chunk.file)) return;
  needed.add(chunk.file);
  chunk.imports?.forEach(collect);
}
for (const key of firstScreen) {
  if (!manifest[key])
    throw new Error(`${key} is no longer loaded on demand: bring the list of the first screen up to date`);
}
for (const [key, chunk] of Object.entries(manifest)) {
  if (chunk.isEntry || firstScreen.includes(key)) collect(key);
}

const sizes = [...needed]
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, kb: gzipSync(readFileSync(join('dist', file)), { level: 9 }).length / 1000 }))
  .sort((a, b) => b.kb - a.kb);
const total = sizes.reduce((sum, { kb }) => sum + kb, 0);
for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(8)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(8)} kB  gzip before the board shows; budget ${budgetInKb} kB`);
process.exitCode = sizes.length > 0 && total <= budgetInKb ? 0 : 1;
