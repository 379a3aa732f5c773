// Runs before every npm command: checks Node, and installs the locked packages when those in node_modules are
// missing, of other versions, or of another platform. Uses Node alone, since nothing may be installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked */

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Sourcier needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * @param {string} path
 * @returns {Record<string, Locked>}
 */
function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

function libcName() {
  if (process.platform !== 'linux' || !process.report) return undefined;
  // Without this the report looks host names up, which can take seconds.
  Object.assign(process.report, { excludeNetwork: true });
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return header.glibcVersionRuntime ? 'glibc' : 'musl';
}
const libc = libcName();

/** @param {Locked} locked */
function suitsThisMachine({ os, cpu, libc: wanted }) {
  /** @type {(list: string[] | undefined, mine: string) => boolean} */
  const allows = (list, mine) =>
    !list || list.includes(mine) || (list.every((l) => l.startsWith('!')) && !list.includes(`!${mine}`));
  return allows(os, process.platform) && allows(cpu, process.arch) && (!libc || allows(wanted, libc));
}

/** Whether node_modules holds what the lock file asks for, and nothing made for another machine. */
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = Object.entries(readPackages('package-lock.json')).filter(([path]) => path !== '');
  return (
    wanted.every(([path, { version, optional }]) => optional || installed[path]?.version === version) &&
    Object.values(installed).every(suitsThisMachine)
  );
}

if (!isInstalled()) {
  console.error('Installing the packages of package-lock.json (once).');
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
