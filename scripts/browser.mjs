// Finds a Chromium-family browser for the tests, or gets one: an executable named by CHROME_PATH, an installed
// Chromium, Chrome or Edge, Playwright's own, else a fresh install. Run alone, it prints the path.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
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

/**
 * Runs a command in view.
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

async function installFromDebian() {
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  const packages = ['--no-install-recommends', 'chromium', 'fonts-dejavu-core'];
  for (let attempt = 0; attempt < 6; attempt++) {
    if (
      succeeds('apt-get', ['-qq', 'update']) &&
      succeeds('apt-get', ['-qq', ...lock, 'install', '-y', ...packages])
    ) {
      return;
    }
    await wait(10_000); // Another apt-get may hold the lock (unattended upgrades).
  }
}

/** The path of a browser, installed first if there is none. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('No browser found: installing Chromium with apt-get.');
    await installFromDebian();
  } else {
    console.error('No browser found: asking Playwright for its Chromium.');
    succeeds(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium']);
  }
  const got = await findBrowser();
  if (!got) throw new Error('No Chromium, Chrome or Edge found. Install one, or set CHROME_PATH to it.');
  return got;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await ensureBrowser());
