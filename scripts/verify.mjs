// Verifies the simulation and writes docs/verification.md: the engine against exact answers, then the score against the
// simulation on drawn situations. `npm run verify` does all of it; `--exact` prints the exact cases alone, as JSON.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './lib/bundle.mjs';

const program = resolve('node_modules/.cache/sourcier-verify/main.mjs');
await bundle(resolve('tests/verification/report/main.ts'), program);
await import(pathToFileURL(program).href);
