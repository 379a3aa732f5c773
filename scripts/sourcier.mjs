#!/usr/bin/env node
// The `sourcier` command: bundles src/cli when the bundle is missing or older than its sources, then runs it.
// Installs nothing and prints nothing of its own on standard output.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isStale } from './lib/freshness.mjs';

const root = resolve(import.meta.dirname, '..');
const bundled = join(root, 'dist-cli', 'sourcier.mjs');
const sources = [
  'model',
  'src/cli',
  'src/components',
  'src/export',
  'src/i18n',
  'src/import',
  'src/report',
  'src/share',
  'src/workers',
  'package.json',
  'package-lock.json',
];

if (
  isStale(
    bundled,
    sources.map((source) => join(root, source)),
  )
) {
  try {
    const { bundle } = await import('./lib/bundle.mjs');
    await bundle(join(root, 'src/cli/main.ts'), bundled);
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    console.error(
      code === 'ERR_MODULE_NOT_FOUND'
        ? `The packages of Sourcier are not installed. Run: npm ci --ignore-scripts (in ${root})`
        : `The command cannot be built: ${message}`,
    );
    process.exit(4);
  }
}
await import(pathToFileURL(bundled).href);
