// What every edit shares: replacing one part of a study while all the others keep their references, so that
// whatever is memoised on an untouched part stays good. No change gives back the very same study.

import { safeParse, type ZodMiniType } from 'zod/mini';
import type { StudyError } from '../parse/errors';
import type { Scenario, Study } from '../schema';

/** Where a fact about a person, a provider or a role changes: one scenario, or every one that has it. */
export interface Scope {
  readonly scenarioId: string;
  readonly everywhere: boolean;
}

/** Fields to change; an optional one given as `undefined` is removed. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Today and the other scenarios, in order. */
export function listScenarios(study: Study): readonly Scenario[] {
  return [study.today, ...study.scenarios];
}

export function findScenario(study: Study, scenarioId: string): Scenario | undefined {
  return listScenarios(study).find(({ id }) => id === scenarioId);
}

/** Changes one scenario, today included. */
export function editScenario(
  study: Study,
  scenarioId: string,
  edit: (scenario: Scenario) => Scenario,
): Study {
  return editScope(study, { scenarioId, everywhere: false }, edit);
}

/** Changes the scenarios of a scope. */
export function editScope(study: Study, scope: Scope, edit: (scenario: Scenario) => Scenario): Study {
  const change = (scenario: Scenario) =>
    scope.everywhere || scenario.id === scope.scenarioId ? edit(scenario) : scenario;
  return update(study, { today: change(study.today), scenarios: mapList(study.scenarios, change) });
}

/** `list` with each item changed; the same list when no item is. */
export function mapList<T>(list: T[], change: (item: T) => T): T[] {
  const changed = list.map(change);
  return changed.every((item, i) => item === list[i]) ? list : changed;
}

/** `list` with the item of this id changed. */
export function mapItem<T extends { id: string }>(list: T[], id: string, change: (item: T) => T): T[] {
  return mapList(list, (item) => (item.id === id ? change(item) : item));
}

/** `list` without the items that fail; the same list when none does. */
export function keep<T>(list: T[], test: (item: T) => boolean): T[] {
  const kept = list.filter(test);
  return kept.length === list.length ? list : kept;
}

/** `list` with one more item at the end, unless it is full. */
export function append<T>(list: T[], item: T, limit: number): T[] {
  return list.length < limit ? [...list, item] : list;
}

/** `list` with `copy` just after the item of this id, unless it is full. */
export function insertAfter<T extends { id: string }>(list: T[], id: string, copy: T, limit: number): T[] {
  if (list.length >= limit) return list;
  return list.flatMap((item) => (item.id === id ? [item, copy] : [item]));
}

/**
 * `value` with the properties of `patch`; a property patched with undefined is removed. The same object when
 * nothing differs.
 */
export function update<T extends object>(value: T, patch: Patch<NoInfer<T>>): T {
  const keys = Object.keys(patch) as (keyof T)[];
  if (keys.every((key) => sameContent(value[key], patch[key]))) return value;
  const entries = Object.entries({ ...value, ...patch }).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries) as T;
}

/**
 * The patched value when it satisfies its schema and its own rules, the untouched one otherwise: an edit never
 * makes an invalid study, whatever it is given.
 */
export function updateChecked<T extends object>(
  value: T,
  patch: Patch<NoInfer<T>>,
  schema: ZodMiniType<T>,
  check: (value: T) => readonly StudyError[] = () => [],
): T {
  const patched = update(value, patch);
  return patched === value || isValid(patched, schema, check) ? patched : value;
}

export function isValid<T>(
  value: T,
  schema: ZodMiniType<T>,
  check: (value: T) => readonly StudyError[] = () => [],
): boolean {
  return safeParse(schema, value).success && check(value).length === 0;
}

/** A share brought into [0, 1]; nothing when it is not a number. */
export function clampShare(share: number): number | undefined {
  return Number.isNaN(share) ? undefined : Math.min(1, Math.max(0, share));
}

/** Whether two JSON values are the same, whatever the order of keys. */
function sameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameContent(left[key], right[key]))
  );
}
