// Every default of the model in one table, and the way to read them with a user's own values in place.

import type { Leaf } from '../../figure/figure';
import { CONTRACTS, COVER } from './contracts';
import type { Assumption, Entry } from './define';
import { DRIVERS } from './drivers';
import { LEVER_EFFECTS } from './levers';
import { LOSS } from './loss';
import { listRoleAssumptions, type RoleAssumptionId } from './roles';
import { TIME } from './time';

export type { Assumption, AssumptionStatus } from './define';
export { ROLE_PARAMETERS, type RoleParameter } from './roles';

const COMMON = { ...TIME, ...LEVER_EFFECTS, ...CONTRACTS, ...COVER, ...LOSS, ...DRIVERS };

/** The closed list of what can be assumed: a misspelt id does not compile. */
export type AssumptionId = keyof typeof COMMON | RoleAssumptionId;

/** All defaults by id. Amounts in EUR, shares as ratios, each with its unit. */
export const ASSUMPTIONS = collect([
  ...(Object.entries(COMMON) as [keyof typeof COMMON, Entry][]),
  ...listRoleAssumptions(),
]);

export const ASSUMPTION_IDS = Object.keys(ASSUMPTIONS) as readonly AssumptionId[];

function collect(
  entries: readonly (readonly [AssumptionId, Entry])[],
): Readonly<Record<AssumptionId, Assumption>> {
  const table = Object.fromEntries(entries.map(([id, entry]) => [id, { id, ...entry }]));
  // Complete by construction: the entries are the two lists the id type is made of.
  return table as Record<AssumptionId, Assumption>;
}

/** A user's value in place of a default, as a study holds it. */
export interface Override {
  readonly id: string;
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** Reads the most likely value of an assumption as a leaf that remembers its id. */
export type Assume = (id: AssumptionId) => Leaf;

const readers = new WeakMap<readonly Override[], Assume>();

/**
 * Reads assumptions with the user's values in place of the defaults. The same array gives the same reader, and
 * the same id the same leaf, so that figures can be compared by reference. Overrides of unknown ids are ignored;
 * of several with one id, the last counts.
 * @example makeAssumptions(study.assumptions)('time.absence-rate').value // 0.03
 */
export function makeAssumptions(overrides: readonly Override[]): Assume {
  const known = readers.get(overrides);
  if (known !== undefined) return known;
  const modes = new Map(overrides.map((override) => [override.id, override.mode]));
  const leaves = new Map<AssumptionId, Leaf>();
  const assume: Assume = (id) => {
    const cached = leaves.get(id);
    if (cached !== undefined) return cached;
    const { mode, unit } = ASSUMPTIONS[id];
    const leaf: Leaf = { value: modes.get(id) ?? mode, unit, origin: { kind: 'assumption', id } };
    leaves.set(id, leaf);
    return leaf;
  };
  readers.set(overrides, assume);
  return assume;
}

/** Low, most likely and high of an assumption, the user's values first. */
export function rangeOf(
  id: AssumptionId,
  overrides: readonly Override[],
): Pick<Assumption, 'low' | 'mode' | 'high'> {
  const override = overrides.findLast((candidate) => candidate.id === id);
  return override ?? ASSUMPTIONS[id];
}

/** Whether a text is the id of an assumption (ids in files may come from another version). */
export function isAssumptionId(id: string): id is AssumptionId {
  return Object.hasOwn(ASSUMPTIONS, id);
}
