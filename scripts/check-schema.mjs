// public/scenario.schema.json must be what the model generates. `--write` brings it up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const published = 'public/scenario.schema.json';
/** @type {{ module: { studyJsonSchema(): unknown } }} */
const { module } = await runnerImport('./model/scenario/json-schema.ts', { configFile: false });
const current = `${JSON.stringify(module.studyJsonSchema(), undefined, 2)}\n`;

if (process.argv.includes('--write')) {
  writeFileSync(published, current);
} else if (!existsSync(published) || readFileSync(published, 'utf8') !== current) {
  console.error(`${published} is not what the model generates. Bring it up to date with: npm run schema`);
  process.exitCode = 1;
}
