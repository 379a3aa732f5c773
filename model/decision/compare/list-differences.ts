// Everything that differs between two scenarios as documents, and nothing else: the order of lists and the names of
// the scenarios do not count. Items are the same when their identifiers are.

import { LEVERS } from '../../catalogue/ids';
import { contractSchema } from '../../scenario/contract-schema';
import { findScenario } from '../../scenario/edits/shared';
import {
  type Assignment,
  type Provider,
  personSchema,
  roleSchema,
  type Scenario,
  type Study,
} from '../../scenario/schema';
import { changeFields } from './change-fields';
import type { Difference, DifferenceGroup, GroupedDifferences, HolderOf } from './types';

/**
 * What differs from one scenario to another, under headings that have something to tell. A skill of 0 and a share of
 * regular work of 0 are the same as none. The contracts of a provider that only one side has, and the holders of
 * such a role, are told with it.
 * @throws when the study has no scenario of these ids
 * @example listDifferences(study, 'today', 'outsourced') // [{ group: 'holders', differences: [{ kind: 'holders', … }] }]
 */
export function listDifferences(study: Study, fromId: string, toId: string): GroupedDifferences[] {
  const from = requireScenario(study, fromId);
  const to = requireScenario(study, toId);
  const groups: Record<DifferenceGroup, Difference[]> = {
    holders: compareHolders(from, to),
    roles: compareRoles(from, to),
    people: comparePeople(from, to),
    providers: compareProviders(from, to),
    industrialization: compareLevers(from, to),
  };
  return (Object.entries(groups) as [DifferenceGroup, Difference[]][])
    .filter(([, differences]) => differences.length > 0)
    .map(([group, differences]) => ({ group, differences }));
}

/** The scenario of this id; throws where there is none: ids come from the study itself. */
export function requireScenario(study: Study, scenarioId: string): Scenario {
  const scenario = findScenario(study, scenarioId);
  if (scenario === undefined) throw new Error(`invalid scenario: ${scenarioId}`);
  return scenario;
}

/** Who holds each role, the largest share first: the order of the document does not count. */
export function listHolders(scenario: Scenario): ReadonlyMap<string, readonly HolderOf[]> {
  const holders = new Map<string, HolderOf[]>();
  for (const line of scenario.assignments) {
    const list = holders.get(line.role);
    if (list === undefined) holders.set(line.role, [holderOf(line)]);
    else list.push(holderOf(line));
  }
  for (const list of holders.values()) list.sort(byShare);
  return holders;
}

function holderOf(line: Assignment): HolderOf {
  return 'person' in line
    ? { kind: 'person', id: line.person, share: line.share }
    : { kind: 'contract', providerId: line.provider, id: line.contract, share: line.share };
}

function byShare(a: HolderOf, b: HolderOf): number {
  return b.share - a.share || (keyOf(a) < keyOf(b) ? -1 : 1);
}

/** Whom it is about, whatever the share. */
function keyOf(holder: HolderOf): string {
  return holder.kind === 'person' ? `person ${holder.id}` : `contract ${holder.providerId} ${holder.id}`;
}

function compareHolders(from: Scenario, to: Scenario): Difference[] {
  const [before, after] = [listHolders(from), listHolders(to)];
  return matchItems(from.roles, to.roles).both.flatMap(([{ id: roleId }]): Difference[] => {
    const [old, now] = [before.get(roleId) ?? [], after.get(roleId) ?? []];
    const isSame =
      old.length === now.length &&
      old.every((one, i) => {
        const other = now[i] as HolderOf;
        return keyOf(one) === keyOf(other) && one.share === other.share;
      });
    if (isSame) return [];
    return [{ kind: 'holders', roleId, from: old, to: now, fromScenarioId: from.id, toScenarioId: to.id }];
  });
}

function compareRoles(from: Scenario, to: Scenario): Difference[] {
  const { removed, added, both } = matchItems(from.roles, to.roles);
  return [
    ...removed.map((role): Difference => ({ kind: 'role-removed', role, scenarioId: from.id })),
    ...added.map((role): Difference => ({ kind: 'role-added', role, scenarioId: to.id })),
    ...both.flatMap(([old, now]): Difference[] => {
      const fields = changeFields(roleSchema, old, now);
      return fields.length === 0 ? [] : [{ kind: 'role-changed', roleId: now.id, scenarioId: to.id, fields }];
    }),
  ];
}

function comparePeople(from: Scenario, to: Scenario): Difference[] {
  const { removed, added, both } = matchItems(from.people, to.people);
  return [
    ...removed.map((person): Difference => ({ kind: 'person-removed', person, scenarioId: from.id })),
    ...added.map((person): Difference => ({ kind: 'person-added', person, scenarioId: to.id })),
    ...both.flatMap(([old, now]): Difference[] => {
      const fields = changeFields(personSchema, old, now);
      return fields.length === 0
        ? []
        : [{ kind: 'person-changed', personId: now.id, scenarioId: to.id, fields }];
    }),
  ];
}

function compareProviders(from: Scenario, to: Scenario): Difference[] {
  const { removed, added, both } = matchItems(from.providers, to.providers);
  return [
    ...removed.map((provider): Difference => ({ kind: 'provider-removed', provider, scenarioId: from.id })),
    ...added.map((provider): Difference => ({ kind: 'provider-added', provider, scenarioId: to.id })),
    ...both.flatMap(([old, now]) => compareProvider(old, now, from.id, to.id)),
  ];
}

function compareProvider(from: Provider, to: Provider, fromId: string, toId: string): Difference[] {
  const providerId = to.id;
  const renamed: Difference = {
    kind: 'provider-changed',
    providerId,
    scenarioId: toId,
    fields: [{ path: ['name'], from: from.name, to: to.name }],
  };
  const { removed, added, both } = matchItems(from.contracts, to.contracts);
  return [
    ...(from.name === to.name ? [] : [renamed]),
    ...removed.map(
      (contract): Difference => ({ kind: 'contract-removed', providerId, contract, scenarioId: fromId }),
    ),
    ...added.map(
      (contract): Difference => ({ kind: 'contract-added', providerId, contract, scenarioId: toId }),
    ),
    ...both.flatMap(([old, now]): Difference[] => {
      const fields = changeFields(contractSchema, old, now);
      if (fields.length === 0) return [];
      return [{ kind: 'contract-changed', providerId, contractId: now.id, scenarioId: toId, fields }];
    }),
  ];
}

function compareLevers(from: Scenario, to: Scenario): Difference[] {
  return LEVERS.flatMap((lever): Difference[] => {
    const [old, now] = [from.industrialization[lever], to.industrialization[lever]];
    return old === now ? [] : [{ kind: 'lever', lever, from: old, to: now }];
  });
}

interface Matched<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
  readonly both: readonly (readonly [T, T])[];
}

/** Items of two lists matched by identifier: on the first side only, on the second only, on both. */
export function matchItems<T extends { readonly id: string }>(
  from: readonly T[],
  to: readonly T[],
): Matched<T> {
  const before = new Map(from.map((item) => [item.id, item]));
  const after = new Map(to.map((item) => [item.id, item]));
  return {
    removed: from.filter(({ id }) => !after.has(id)),
    added: to.filter(({ id }) => !before.has(id)),
    both: from.flatMap((item): (readonly [T, T])[] => {
      const other = after.get(item.id);
      return other === undefined ? [] : [[item, other]];
    }),
  };
}
