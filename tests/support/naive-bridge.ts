// A scenario between two others, put together the slow way: everything of both sides is thrown in, then each item is
// kept or dropped for a reason of its own. Twin of what a bridge scores.

import type { Difference } from '../../model/decision/compare/types';
import type { Assignment, Scenario } from '../../model/scenario/schema';

/** What a difference is about, whichever way it goes. */
export function nameChange(difference: Difference): string {
  switch (difference.kind) {
    case 'holders':
      return `holders ${difference.roleId}`;
    case 'role-added':
    case 'role-removed':
      return `role ${difference.role.id}`;
    case 'role-changed':
      return `role ${difference.roleId}`;
    case 'person-added':
    case 'person-removed':
      return `person ${difference.person.id}`;
    case 'person-changed':
      return `person ${difference.personId}`;
    case 'provider-added':
    case 'provider-removed':
      return `provider ${difference.provider.id}`;
    case 'provider-changed':
      return `provider ${difference.providerId}`;
    case 'contract-added':
    case 'contract-removed':
      return `contract ${difference.providerId} ${difference.contract.id}`;
    case 'contract-changed':
      return `contract ${difference.providerId} ${difference.contractId}`;
    case 'lever':
      return `lever ${difference.lever}`;
  }
}

type Item = { readonly id: string };
const find = <T extends Item>(list: readonly T[], id: string) => list.find((one) => one.id === id);
const idsOf = (...lists: readonly (readonly Item[])[]) => [...new Set(lists.flat().map(({ id }) => id))];

/** Changes named in `made` are made, the others are not. */
export function makeNaiveHybrid(from: Scenario, to: Scenario, made: ReadonlySet<string>): Scenario {
  const pick = <T>(name: string, old: T, now: T) => (made.has(name) ? now : old);
  const roles = idsOf(from.roles, to.roles).flatMap(
    (id) => pick(`role ${id}`, find(from.roles, id), find(to.roles, id)) ?? [],
  );
  const assignments = roles.flatMap(({ id }): Assignment[] => {
    const of = (side: Scenario) => side.assignments.filter((line) => line.role === id);
    if (!find(from.roles, id)) return of(to);
    if (!find(to.roles, id)) return of(from);
    return pick(`holders ${id}`, of(from), of(to));
  });
  /** Whether something of one side alone is there: given a role, or nobody's on its side and chosen. */
  const isThere = (isUsed: (line: Assignment) => boolean, side: Scenario, names: readonly string[]) =>
    assignments.some(isUsed) ||
    (!side.assignments.some(isUsed) && names.some((name) => made.has(name)) === (side === to));
  const people = idsOf(from.people, to.people).flatMap((id) => {
    const [old, now] = [find(from.people, id), find(to.people, id)];
    if (old && now) return pick(`person ${id}`, old, now);
    const isUsed = (line: Assignment) => 'person' in line && line.person === id;
    return isThere(isUsed, old ? from : to, [`person ${id}`])
      ? ((old ?? now) as NonNullable<typeof old>)
      : [];
  });
  const providers = idsOf(from.providers, to.providers).flatMap((id) => {
    const [old, now] = [find(from.providers, id), find(to.providers, id)];
    const contracts = idsOf(old?.contracts ?? [], now?.contracts ?? []).flatMap((contractId) => {
      const [before, after] = [
        find(old?.contracts ?? [], contractId),
        find(now?.contracts ?? [], contractId),
      ];
      if (before && after) return pick(`contract ${id} ${contractId}`, before, after);
      const isUsed = (line: Assignment) =>
        'provider' in line && line.provider === id && line.contract === contractId;
      const names = [`contract ${id} ${contractId}`, ...(old && now ? [] : [`provider ${id}`])];
      return isThere(isUsed, before ? from : to, names)
        ? ((before ?? after) as NonNullable<typeof before>)
        : [];
    });
    return contracts.length > 0 ? { id, name: id, contracts } : [];
  });
  const levers = Object.entries(from.industrialization).map(([lever, old]) => [
    lever,
    pick(`lever ${lever}`, old, to.industrialization[lever as keyof Scenario['industrialization']]),
  ]);
  return {
    id: 'naive',
    name: 'Naive',
    roles,
    people,
    providers,
    assignments,
    industrialization: Object.fromEntries(levers) as Scenario['industrialization'],
  };
}
