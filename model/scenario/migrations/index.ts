// How an older file becomes a current one: a chain of pure steps, each from one version to the next, on JSON
// that nothing has checked yet. A step, once published, is never changed.

import { STUDY_VERSION } from '../schema';

/** Turns a document of version n into one of version n + 1. Receives a plain object; must not modify it. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The step that leaves each past version. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {
  // Version 2 adds what a study may have and need not: pseudonyms, settings of its report, notes that are decisions.
  1: (old) => ({ ...old }),
};

/**
 * Brings a document from version `from` to `to`.
 * @throws when a step is missing: every past version must have one
 * @example migrate({ version: 1 }, 1, 2, { 1: (old) => ({ ...old, notes: [] }) }) // { version: 2, notes: [] }
 */
export function migrate(
  document: Readonly<Record<string, unknown>>,
  from: number,
  to: number = STUDY_VERSION,
  steps: Readonly<Record<number, Migration>> = MIGRATIONS,
): Readonly<Record<string, unknown>> {
  let current = document;
  for (let version = from; version < to; version++) {
    const step = steps[version];
    if (!step) throw new Error(`no migration from version ${version}`);
    current = { ...step(current), version: version + 1 };
  }
  return current;
}
