// Finds a browser of the Chromium family that is installed on this machine. Uses Node alone.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a headless browser needs to run as root and to stay off the network. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where the platform usually keeps its browsers. */
function candidates() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

/**
 * The executable named by CHROME_PATH, else Chromium, Chrome or Edge where they are usually installed.
 * @returns {string | undefined}
 */
export function findInstalledBrowser() {
  const asked = process.env.CHROME_PATH;
  if (!asked) return candidates().find(isExecutable);
  if (!isExecutable(asked)) throw new Error(`CHROME_PATH=${asked} is not an executable file`);
  return asked;
}
