// Tells whether something built is older than what it was built from.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Time of the last change at `path` or anywhere below it. A folder's own time counts, so that a removed file shows.
 * @param {string} path
 * @returns {number} milliseconds; 0 when nothing is there
 */
function lastChange(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((last, name) => Math.max(last, lastChange(join(path, name))), stat.mtimeMs);
}

/**
 * Whether `built` is missing or older than any of its sources.
 * @param {string} built
 * @param {string[]} sources files or folders
 */
export function isStale(built, sources) {
  return !existsSync(built) || sources.some((source) => lastChange(source) > statSync(built).mtimeMs);
}
