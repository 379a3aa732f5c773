// Which roles and holders the screen shows, and in which order: by family or by effect, filtered by words.

import { CATALOGUE, type Role, type RoleFamily } from '../../../model';
import type { Names } from './names';
import { type Holder, holderKeyOf, keyOf, type Situation } from './situation';

export interface RoleGroup {
  readonly id: RoleFamily | 'effect';
  readonly roles: readonly Role[];
}

/** Folds case and accents, so that "reseau" finds "Réseau". */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

export interface Shown {
  readonly groups: readonly RoleGroup[];
  readonly holders: readonly Holder[];
}

/**
 * Roles in groups and holders in order. With words, keeps roles named so (synonyms too) or held by someone
 * named so, and holders named so or holding such a role. By effect: the largest expected loss first.
 */
export function listShown(situation: Situation, names: Names, words: string, byEffect: boolean): Shown {
  const wanted = fold(words.trim());
  const isNamed = (text: string) => fold(text).includes(wanted);
  const named = new Set(situation.holders.filter((h) => isNamed(h.name)).map((h) => keyOf(h.kind, h.id)));
  const roleNamed = (role: Role) =>
    isNamed(names.role(role)) || CATALOGUE[role.kind].synonyms.some((synonym) => isNamed(synonym.text));
  const held = (role: Role) => situation.ofRole.get(role.id) ?? [];

  const roles = situation.scenario.roles.filter(
    (role) => wanted === '' || roleNamed(role) || held(role).some((a) => named.has(holderKeyOf(a))),
  );
  const kept = new Set(roles.filter((role) => wanted === '' || roleNamed(role)).map((role) => role.id));
  const holders = situation.holders.filter((holder) => {
    const key = keyOf(holder.kind, holder.id);
    return (
      wanted === '' || named.has(key) || (situation.ofHolder.get(key) ?? []).some((a) => kept.has(a.role))
    );
  });

  if (!byEffect) return { groups: groupByFamily(roles), holders };
  const lossOf = (role: Role) => situation.roleScore.get(role.id)?.loss.value ?? 0;
  return {
    groups: [{ id: 'effect', roles: roles.toSorted((a, b) => lossOf(b) - lossOf(a)) }],
    holders: holders.toSorted((a, b) => absenceLoss(situation, b) - absenceLoss(situation, a)),
  };
}

function groupByFamily(roles: readonly Role[]): readonly RoleGroup[] {
  return (['production', 'support'] as const)
    .map((id) => ({ id, roles: roles.filter((role) => CATALOGUE[role.kind].family === id) }))
    .filter((group) => group.roles.length > 0);
}

/** EUR/week lost while the holder is away. */
function absenceLoss(situation: Situation, holder: Holder): number {
  const score =
    holder.kind === 'person' ? situation.personScore.get(holder.id) : situation.providerScore.get(holder.id);
  return score?.blast.lossPerWeek.value ?? 0;
}
