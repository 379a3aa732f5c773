// Bundles one TypeScript entry into one file that Node runs (Node 20 runs no TypeScript), dependencies included.
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';

/**
 * @param {string} entry path of the TypeScript module
 * @param {string} outFile path of the JavaScript module to write (.mjs)
 */
export async function bundle(entry, outFile) {
  const folder = dirname(outFile);
  await mkdir(folder, { recursive: true });
  // Written aside, then renamed: two commands started together never read half a file.
  const aside = mkdtempSync(join(folder, '.building-'));
  try {
    await build({
      root: resolve(import.meta.dirname, '../..'),
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir: aside,
        target: 'node20',
        copyPublicDir: false,
        minify: false,
        // Constants stay `const`, where Vite would write `var`: V8 then folds them into the code it compiles.
        rolldownOptions: {
          output: { entryFileNames: 'entry.mjs', codeSplitting: false, topLevelVar: false },
        },
      },
    });
    renameSync(join(aside, 'entry.mjs'), outFile);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
