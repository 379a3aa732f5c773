// Keeping what is good of a damaged study: the faulty item of a list is dropped, an unknown key is removed,
// and the rest is checked again until it is a study or nothing more can be dropped.

import type { Study } from '../schema';
import { bringUpToDate, checkStudy } from './check-study';
import type { StudyError } from './errors';
import { isObject, MAX_ISSUES } from './schema-errors';

/** Dropping one thing can leave others without their target (an assignment, then a contract): so many rounds. */
const MAX_ROUNDS = 50;

/**
 * The study left once everything faulty is dropped; nothing when a fault is outside of every list (the
 * organisation, the levers) and cannot be dropped.
 */
export function salvageStudy(value: unknown): Study | undefined {
  const current = bringUpToDate(value);
  if ('code' in current) return undefined;
  const document = JSON.parse(JSON.stringify(current.document)) as Record<string, unknown>;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const checked = checkStudy(document);
    if (checked.ok) return checked.study;
    // Wrong in so many places, it is no damaged study but something else.
    if (checked.errors.length >= MAX_ISSUES || !repair(document, checked.errors)) return undefined;
  }
  return undefined;
}

/** Removes from `document` what each error points at. False: one of them cannot be removed. */
function repair(document: Record<string, unknown>, errors: readonly StudyError[]): boolean {
  const dropped = new Map<unknown[], Set<number>>();
  for (const error of errors) {
    if (error.code === 'unknown-key') removeKey(document, error.path);
    else if (error.path[0] === 'report') delete document.report;
    else if (error.code === 'unknown-scenario' && error.path[0] === 'baselineId') resetBaseline(document);
    else {
      const item = innermostItem(document, error.path);
      if (!item) return false;
      dropped.set(item.list, (dropped.get(item.list) ?? new Set()).add(item.index));
    }
  }
  for (const [list, indices] of dropped) {
    list.splice(0, list.length, ...list.filter((_, i) => !indices.has(i)));
  }
  return true;
}

/** The deepest list item on the way to `path`. */
function innermostItem(
  document: unknown,
  path: StudyError['path'],
): { list: unknown[]; index: number } | undefined {
  let value = document;
  let item: { list: unknown[]; index: number } | undefined;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') item = { list: value, index: step };
    value = childOf(value, step);
  }
  return item;
}

function removeKey(document: unknown, path: StudyError['path']): void {
  const owner = path.slice(0, -1).reduce(childOf, document);
  if (isObject(owner)) delete owner[String(path.at(-1))];
}

/** Shows changes against the situation as it is when the scenario they were shown against is gone. */
function resetBaseline(document: Record<string, unknown>): void {
  if (isObject(document.today)) document.baselineId = document.today.id;
}

function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value) && typeof step === 'number') return value[step];
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
