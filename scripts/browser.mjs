// Finds a Chromium-family browser for the tests, or gets one: an executable named by CHROME_PATH, an installed
// Chromium, Chrome or Edge, Playwright's own, else a fresh install. Run alone, it prints the path.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canInstall, installFromDebian, succeeds } from './lib/apt.mjs';
import { findInstalledBrowser } from './lib/installed-browser.mjs';

export { launchArgs } from './lib/installed-browser.mjs';

async function bundledBrowser() {
  try {
    const { chromium } = await import('playwright');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The path of a browser already on this machine, or undefined. */
export async function findBrowser() {
  return findInstalledBrowser() ?? (await bundledBrowser());
}

/** The path of a browser, installed first if there is none. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (canInstall()) {
    console.error('No browser found: installing Chromium with apt-get.');
    await installFromDebian(['chromium', 'fonts-dejavu-core']);
  } else {
    console.error('No browser found: asking Playwright for its Chromium.');
    succeeds(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium']);
  }
  const got = await findBrowser();
  if (!got) throw new Error('No Chromium, Chrome or Edge found. Install one, or set CHROME_PATH to it.');
  return got;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await ensureBrowser());
