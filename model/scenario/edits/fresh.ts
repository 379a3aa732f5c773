// New identifiers and names that nothing else has.

import { nameKey } from '../parse/names';
import type { Study } from '../schema';
import { listScenarios } from './shared';

const MAX_ID = 64;
const MAX_NAME = 120;

/**
 * An identifier made from a name, different from all those taken.
 * @example freshId(['dba-1'], 'DBA 1') // 'dba-1-2'
 */
export function freshId(taken: Iterable<string>, name: string): string {
  // The one lower-case word that is a property of every object.
  const known = new Set(['constructor', ...taken]);
  const base =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      // Room is left for a number at the end.
      .slice(0, MAX_ID - 8)
      .replace(/^-|-$/g, '') || 'x';
  return firstFree(
    (n) => (n === 1 ? base : `${base}-${n}`),
    (id) => known.has(id),
  );
}

/**
 * `name`, or `name (2)`, `name (3)`… when others have it.
 * @example uniqueName(['DBA 1'], 'dba 1') // 'dba 1 (2)'
 */
export function uniqueName(taken: Iterable<string>, name: string): string {
  const known = new Set([...taken].map(nameKey));
  const isTaken = (candidate: string) => known.has(nameKey(candidate));
  if (!isTaken(name)) return name;
  const base = name.replace(/ \(\d{1,6}\)$/, '').slice(0, MAX_NAME - 10);
  return firstFree((n) => `${base} (${n + 1})`, isTaken);
}

/**
 * Identifiers that some scenario uses for its roles, people or providers. A new item takes none of them: the
 * same identifier in two scenarios means the same person, provider or role.
 */
export function takenIds(study: Study, list: 'roles' | 'people' | 'providers'): string[] {
  return listScenarios(study).flatMap((scenario) => scenario[list].map(({ id }) => id));
}

function firstFree(make: (n: number) => string, isTaken: (candidate: string) => boolean): string {
  let n = 1;
  while (isTaken(make(n))) n++;
  return make(n);
}
