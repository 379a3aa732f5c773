// A scenario between two others: some of their changes made, the others not. It shares every part with one of the
// two, so that what was computed of that part is used again.

import { LEVERS } from '../../catalogue/ids';
import type { Assignment, Levers, Provider, Scenario } from '../../scenario/schema';
import {
  keyOfContract,
  keyOfHolders,
  keyOfLever,
  keyOfPerson,
  keyOfProvider,
  keyOfRole,
  keyOfUsed,
} from './changes';
import { matchItems } from './list-differences';

/** Whether the change of this key is made. */
export type Made = (key: string) => boolean;

/**
 * Prepares the making of hybrids of two scenarios.
 * @param id identifier and name of every hybrid
 * @param keys keys of the changes between the two: anything else is taken from the first
 * @example prepareHybrids(from, to, 'hybrid', keys)((key) => key === '1 holders pilot')
 */
export function prepareHybrids(
  from: Scenario,
  to: Scenario,
  id: string,
  keys: ReadonlySet<string>,
): (made: Made) => Scenario {
  const roles = matchItems(from.roles, to.roles);
  const people = matchItems(from.people, to.people);
  const providers = matchProviders(from.providers, to.providers);
  const linesBefore = groupByRole(from.assignments);
  const linesAfter = groupByRole(to.assignments);
  const keepLevers = rememberLevers();

  return (made) => {
    /** Whether what only one side has, and no role brings, is there. */
    const standsApart = (keyed: string, isAdded: boolean) => keys.has(keyed) && made(keyed) === isAdded;
    const assignments = [
      ...roles.both.flatMap(([{ id }]) => (made(keyOfHolders(id)) ? linesAfter : linesBefore).get(id) ?? []),
      ...roles.removed.flatMap(({ id }) => (made(keyOfRole(id)) ? [] : (linesBefore.get(id) ?? []))),
      ...roles.added.flatMap(({ id }) => (made(keyOfRole(id)) ? (linesAfter.get(id) ?? []) : [])),
    ];
    const used = new Set(assignments.map(keyOfUsed));
    const hasPerson = (key: string, isAdded: boolean) => used.has(key) || standsApart(key, isAdded);
    return {
      id,
      name: id,
      roles: [
        ...roles.both.map(([old, now]) => (made(keyOfRole(old.id)) ? now : old)),
        ...roles.removed.filter((role) => !made(keyOfRole(role.id))),
        ...roles.added.filter((role) => made(keyOfRole(role.id))),
      ],
      people: [
        ...people.both.map(([old, now]) => (made(keyOfPerson(old.id)) ? now : old)),
        ...people.removed.filter((person) => hasPerson(keyOfPerson(person.id), false)),
        ...people.added.filter((person) => hasPerson(keyOfPerson(person.id), true)),
      ],
      providers: providers.flatMap(({ provider, both, removed, added }): Provider[] => {
        const whole = keyOfProvider(provider.id);
        const hasContract = (contractId: string, isAdded: boolean) => {
          const key = keyOfContract(provider.id, contractId);
          return used.has(key) || standsApart(key, isAdded) || standsApart(whole, isAdded);
        };
        const contracts = [
          ...both.map(([old, now]) => (made(keyOfContract(provider.id, old.id)) ? now : old)),
          ...removed.filter((contract) => hasContract(contract.id, false)),
          ...added.filter((contract) => hasContract(contract.id, true)),
        ];
        return contracts.length === 0 ? [] : [{ ...provider, contracts }];
      }),
      assignments,
      industrialization: keepLevers(from.industrialization, to.industrialization, made),
    };
  };
}

interface MatchedProvider extends ReturnType<typeof matchItems<Provider['contracts'][number]>> {
  readonly provider: Provider;
}

function matchProviders(from: readonly Provider[], to: readonly Provider[]): MatchedProvider[] {
  const { both, removed, added } = matchItems(from, to);
  return [
    ...both.map(([old, now]) => ({ provider: old, ...matchItems(old.contracts, now.contracts) })),
    ...removed.map((provider) => ({ provider, ...matchItems(provider.contracts, []) })),
    ...added.map((provider) => ({ provider, ...matchItems([], provider.contracts) })),
  ];
}

function groupByRole(assignments: readonly Assignment[]): ReadonlyMap<string, readonly Assignment[]> {
  const lines = new Map<string, Assignment[]>();
  for (const line of assignments) {
    const list = lines.get(line.role);
    if (list === undefined) lines.set(line.role, [line]);
    else list.push(line);
  }
  return lines;
}

/** Levers mixed from two scenarios: one object for each mix. */
function rememberLevers(): (from: Levers, to: Levers, made: Made) => Levers {
  const kept = new Map<string, Levers>();
  return (from, to, made) => {
    const sides = LEVERS.map((lever) => made(keyOfLever(lever)));
    const mix = sides.join();
    const known = kept.get(mix);
    if (known !== undefined) return known;
    const pairs = LEVERS.map((lever, i) => [lever, (sides[i] ? to : from)[lever]]);
    const levers = Object.fromEntries(pairs) as Levers;
    kept.set(mix, levers);
    return levers;
  };
}
