// Installs Debian packages, where this machine allows it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Whether packages can be installed here: root on Debian or its kin. */
export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Runs a command in view.
 * @param {string} command
 * @param {string[]} args
 */
export function succeeds(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/**
 * Installs packages without those they only recommend; whether it worked.
 * @param {string[]} packages
 */
export async function installFromDebian(packages) {
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  const options = ['-y', '--no-install-recommends'];
  for (let attempt = 0; attempt < 6; attempt++) {
    if (
      succeeds('apt-get', ['-qq', 'update']) &&
      succeeds('apt-get', ['-qq', ...lock, 'install', ...options, ...packages])
    ) {
      return true;
    }
    await wait(10_000); // Another apt-get may hold the lock (unattended upgrades).
  }
  return false;
}
