// What a bridge attributes a change to: each change that can be made alone leaves a scenario that stands. Someone or
// a contract that only one side has comes and goes with the roles given to them; without role, it is a change apart.

import type { Assignment, Scenario, Study } from '../../scenario/schema';
import { listDifferences, requireScenario } from './list-differences';
import type { Difference } from './types';

/** A change that can be made or not, whatever the others. */
export interface Change {
  /** What it is about; the same in both directions. */
  readonly key: string;
  /** What is told with it; first what it is, then who and what comes or goes with it. */
  readonly differences: readonly Difference[];
}

export const keyOfHolders = (roleId: string) => `1 holders ${roleId}`;
export const keyOfRole = (roleId: string) => `1 role ${roleId}`;
export const keyOfPerson = (personId: string) => `2 person ${personId}`;
export const keyOfContract = (providerId: string, contractId: string) =>
  `3 contract ${providerId} ${contractId}`;
export const keyOfProvider = (providerId: string) => `3 provider ${providerId}`;
export const keyOfLever = (lever: string) => `4 lever ${lever}`;

/** Fields that no figure reads. */
const NAMES = new Set(['name', 'label', 'site', 'breakGlass.who']);

/**
 * The changes between two scenarios, those of roles first and levers last: what touches least comes first. What only
 * changes a name is not one.
 * @example listChanges(study, 'today', 'outsourced').map(({ key }) => key) // ['1 holders pilot', '4 lever automation']
 */
export function listChanges(study: Study, fromId: string, toId: string): Change[] {
  const found = new Map<string, Difference[]>();
  const add = (key: string, difference: Difference) => {
    const list = found.get(key);
    if (list === undefined) found.set(key, [difference]);
    else list.push(difference);
  };
  const [from, to] = [requireScenario(study, fromId), requireScenario(study, toId)];
  const [before, after] = [listUses(from, to), listUses(to, from)];
  for (const { differences } of listDifferences(study, fromId, toId)) {
    for (const difference of differences) {
      for (const { key, told } of placeDifference(difference, before, after)) add(key, told);
    }
  }
  return [...found]
    .map(([key, differences]) => ({ key, differences }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Changes that a difference is told with, by the key of each. */
type Places = readonly { readonly key: string; readonly told: Difference }[];

function placeDifference(difference: Difference, before: Uses, after: Uses): Places {
  const at = (key: string): Places => [{ key, told: difference }];
  /** With the roles that use it; else a change apart. */
  const withRoles = (roles: readonly string[], key: string): Places =>
    (roles.length > 0 ? roles : [key]).map((one) => ({ key: one, told: difference }));
  switch (difference.kind) {
    case 'holders':
      return at(keyOfHolders(difference.roleId));
    case 'role-added':
    case 'role-removed':
      return at(keyOfRole(difference.role.id));
    case 'role-changed':
      return isNaming(difference) ? [] : at(keyOfRole(difference.roleId));
    case 'person-changed':
      return isNaming(difference) ? [] : at(keyOfPerson(difference.personId));
    case 'person-added':
    case 'person-removed': {
      const key = keyOfPerson(difference.person.id);
      const uses = difference.kind === 'person-added' ? after : before;
      return withRoles(uses.get(key) ?? [], key);
    }
    case 'provider-changed':
      return [];
    case 'provider-added':
    case 'provider-removed':
      return placeProvider(difference, difference.kind === 'provider-added' ? after : before);
    case 'contract-changed':
      return at(keyOfContract(difference.providerId, difference.contractId));
    case 'contract-added':
    case 'contract-removed': {
      const key = keyOfContract(difference.providerId, difference.contract.id);
      const uses = difference.kind === 'contract-added' ? after : before;
      return withRoles(uses.get(key) ?? [], key);
    }
    case 'lever':
      return at(keyOfLever(difference.lever));
    default:
      return difference satisfies never;
  }
}

/** A provider comes with the roles given to it; those of its contracts that no role uses are changes apart. */
function placeProvider(
  difference: Extract<Difference, { kind: 'provider-added' | 'provider-removed' }>,
  uses: Uses,
): Places {
  const { provider, scenarioId, kind } = difference;
  const rolesOf = (contractId: string) => uses.get(keyOfContract(provider.id, contractId)) ?? [];
  const roles = new Set(provider.contracts.flatMap(({ id }) => rolesOf(id)));
  if (roles.size === 0) return [{ key: keyOfProvider(provider.id), told: difference }];
  return [
    ...[...roles].map((key) => ({ key, told: difference })),
    ...provider.contracts
      .filter(({ id }) => rolesOf(id).length === 0)
      .map((contract) => ({
        key: keyOfContract(provider.id, contract.id),
        told: {
          kind: kind === 'provider-added' ? 'contract-added' : 'contract-removed',
          providerId: provider.id,
          contract,
          scenarioId,
        } as const,
      })),
  ];
}

function isNaming({ fields }: { readonly fields: readonly { readonly path: readonly string[] }[] }): boolean {
  return fields.every(({ path }) => NAMES.has(path.join('.')));
}

/** Changes of roles that bring each person and each contract of one side, by the key of what is brought. */
type Uses = ReadonlyMap<string, readonly string[]>;

function listUses(scenario: Scenario, other: Scenario): Uses {
  const others = new Set(other.roles.map(({ id }) => id));
  const uses = new Map<string, string[]>();
  for (const line of scenario.assignments) {
    const role = others.has(line.role) ? keyOfHolders(line.role) : keyOfRole(line.role);
    const key = keyOfUsed(line);
    uses.set(key, [...(uses.get(key) ?? []), role]);
  }
  return uses;
}

/** The key of who or what an assignment names. */
export function keyOfUsed(line: Assignment): string {
  return 'person' in line ? keyOfPerson(line.person) : keyOfContract(line.provider, line.contract);
}
