// A page of HTML as a PDF file: printed by a browser of this machine, without a window and without network.

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findInstalledBrowser, launchArgs } from '../../../scripts/lib/installed-browser.mjs';

const run = promisify(execFile);
/** A report of hundreds of pages takes a few seconds; a browser that hangs would never end. */
const PATIENCE_MS = 180_000;

/** No browser of the Chromium family on this machine. */
export class NoBrowserError extends Error {}

/**
 * The PDF of `html`: tagged, with bookmarks, its own page numbers.
 * @throws NoBrowserError when there is nothing to print with; an Error when printing fails
 */
export async function printPdf(html: Uint8Array): Promise<Uint8Array> {
  const browser = findInstalledBrowser();
  if (browser === undefined) throw new NoBrowserError();
  const folder = await mkdtemp(join(tmpdir(), 'sourcier-'));
  try {
    const page = join(folder, 'report.html');
    const file = join(folder, 'report.pdf');
    await writeFile(page, html);
    await run(
      browser,
      [
        '--headless',
        ...launchArgs,
        `--user-data-dir=${join(folder, 'profile')}`,
        '--no-pdf-header-footer',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${file}`,
        pathToFileURL(page).href,
      ],
      { timeout: PATIENCE_MS },
    );
    return await readFile(file);
  } finally {
    // A browser may still be closing its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
