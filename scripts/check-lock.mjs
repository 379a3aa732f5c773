// Every optional (per-platform) package that a locked package names must be in the lock file, else macOS, Windows
// or musl get no binary: npm drops them silently when a registry lacks them. Download addresses stay out of it.
import { readFileSync } from 'node:fs';

/** @type {{ packages: Record<string, { resolved?: string, optionalDependencies?: Record<string, string> }> }} */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** The folders in which Node looks for what the package at `path` imports, nearest first. */
const lookupFolders = (/** @type {string} */ path) => {
  const parts = path.split('/node_modules/');
  return parts.map((_, i) => `${parts.slice(0, parts.length - i).join('/node_modules/')}/`).concat('');
};

const problems = Object.entries(packages).flatMap(([path, { resolved, optionalDependencies = {} }]) => [
  ...(resolved ? [`${path} names a download address`] : []),
  ...Object.keys(optionalDependencies)
    .filter((name) => !lookupFolders(path).some((folder) => packages[`${folder}node_modules/${name}`]))
    .map((name) => `${name} is missing (optional dependency of ${path})`),
]);
if (problems.length > 0) {
  console.error(`package-lock.json:\n${problems.join('\n')}`);
  process.exit(1);
}
