// Opens the files we write in LibreOffice: workbooks are recalculated and their formulas compared with the model, and
// every file must become a PDF that says what it should. Without LibreOffice, says how to get it and passes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canInstall, installFromDebian } from './lib/apt.mjs';
import { bundle } from './lib/bundle.mjs';

const PACKAGES = ['libreoffice-calc', 'libreoffice-impress', 'poppler-utils'];

/** Where the platform usually keeps LibreOffice, after SOFFICE_PATH. */
function findOffice() {
  const { env, platform } = process;
  const candidates =
    platform === 'darwin'
      ? ['/Applications/LibreOffice.app/Contents/MacOS/soffice']
      : platform === 'win32'
        ? [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].flatMap((folder) =>
            folder === undefined ? [] : [join(folder, 'LibreOffice/program/soffice.com')],
          )
        : (env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'soffice'));
  return [env.SOFFICE_PATH, ...candidates].find((path) => path !== undefined && existsSync(path));
}

async function ensureOffice() {
  const found = findOffice();
  if (found !== undefined || !canInstall()) return found;
  console.log('No LibreOffice found: installing it with apt-get.');
  await installFromDebian(PACKAGES);
  return findOffice();
}

const office = await ensureOffice();
if (office === undefined) {
  console.log('LibreOffice absent: files are not opened. To get it:');
  console.log(`  Debian, Ubuntu: apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`);
  console.log('  elsewhere: https://www.libreoffice.org/download, or set SOFFICE_PATH to its soffice.');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'sourcier-office-'));

/**
 * Converts files in one go; LibreOffice keeps a profile of its own for this run.
 * @param {string[]} files
 * @param {string} format
 * @param {string} outFolder
 */
function convert(files, format, outFolder) {
  mkdirSync(outFolder, { recursive: true });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format];
  const { status, stderr, error } = spawnSync(
    /** @type {string} */ (office),
    [...args, '--outdir', outFolder, ...files],
    { encoding: 'utf8', timeout: 600_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice failed: ${error ?? stderr}`);
}

/**
 * The text of a PDF; undefined without pdftotext.
 * @param {string} file
 */
function readPdf(file) {
  const { status, stdout } = spawnSync('pdftotext', ['-layout', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? stdout : undefined;
}

try {
  const program = resolve('node_modules/.cache/sourcier-office/main.mjs');
  await bundle(resolve('tests/office/main.ts'), program);
  const { check } = await import(pathToFileURL(program).href);
  /** @type {{ passed: number, failures: string[] }} */
  const { passed, failures } = await check({ folder, convert, readPdf });
  for (const failure of failures) console.error(failure);
  console.log(`${passed} checks passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
