// Finds what a manager must be told, from the same figures they see. Order: roles, then people, then
// providers, in the order of the document.

import { CATALOGUE } from '../catalogue/roles';
import { rotaOf } from './incident-inputs';
import type { Context, RoleNode } from './nodes';
import type { PersonScore, ProviderScore, RoleScore } from './types';
import type { Warning } from './warnings';

/** Above this load a person or a role is said to be overloaded (ratio). */
const FULL = 1.0005;
/** Load at which waits in the closed form become rough (ratio). */
export const SATURATION = 0.8;

export function findWarnings(
  context: Context,
  roles: readonly RoleScore[],
  people: readonly PersonScore[],
  providers: readonly ProviderScore[],
): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const score of roles) {
    const node = context.roles.get(score.id) as RoleNode;
    if (score.need.value > 0) aboutRole(node, score, context, warnings);
  }
  for (const score of people) aboutPerson(score, context, warnings);
  for (const score of providers) aboutProvider(score, context, warnings);
  return warnings;
}

function aboutRole(node: RoleNode, score: RoleScore, context: Context, warnings: Warning[]): void {
  const roleId = score.id;
  const held = node.holders.length + node.assistants.length + node.contracts.length;
  if (held + node.backups.length === 0) {
    warnings.push({ code: 'role-without-holder', roleId });
    return;
  }
  const sole = node.holders.length + node.backups.length === 0 ? soleProvider(node) : undefined;
  if (sole !== undefined) warnings.push({ code: 'lock-in', roleId, providerId: sole });
  else if (score.busFactor.value <= 1) {
    warnings.push({ code: 'single-holder', roleId, uncoveredHours: score.uncoveredHours.value });
  }
  if (score.saturated) warnings.push({ code: 'role-saturated', roleId, load: score.load.value });
  for (const { node: who, level, backup } of node.assistants) {
    if (!backup) warnings.push({ code: 'not-autonomous', roleId, personId: who.person.id, level });
  }
  aboutDelegation(node, warnings);
  aboutNights(node, context, warnings);
}

/** The only provider of a role that none of our own people could carry on. */
function soleProvider(node: RoleNode): string | undefined {
  const providers = new Set(node.contracts.map((link) => link.providerId));
  return providers.size === 1 ? [...providers][0] : undefined;
}

function aboutDelegation(node: RoleNode, warnings: Warning[]): void {
  const roleId = node.role.id;
  if (node.asked > FULL) warnings.push({ code: 'over-delegated', roleId, share: node.asked });
  if (!CATALOGUE[node.role.kind].privilegedAccess) return;
  const outside = new Set(node.contracts.map((link) => link.providerId));
  for (const { node: who } of node.holders) {
    if (who.person.status === 'contractor') outside.add(who.person.id);
  }
  for (const holderId of outside) warnings.push({ code: 'privileged-outsider', roleId, holderId });
}

function aboutNights(node: RoleNode, context: Context, warnings: Warning[]): void {
  if (!node.role.offHours.served) return;
  const roleId = node.role.id;
  const shifts = node.holders.some((link) => link.node.presence.offHours.value > 0);
  const delegated = node.contracts.some((link) => link.contract.offHours);
  const rota = rotaOf(node).length;
  const needed = Math.ceil(1 / context.assume('on-call.max-share').value - 1e-9);
  if (rota === 0 && !shifts && !delegated) warnings.push({ code: 'off-hours-unstaffed', roleId });
  else if (rota > 0 && rota < needed)
    warnings.push({ code: 'on-call-too-thin', roleId, people: rota, needed });
}

function aboutPerson(score: PersonScore, context: Context, warnings: Warning[]): void {
  const personId = score.id;
  const person = context.people.get(personId)?.person;
  if (score.assigned.value > FULL)
    warnings.push({ code: 'over-assigned', personId, share: score.assigned.value });
  if (score.load.value > FULL) warnings.push({ code: 'overloaded', personId, load: score.load.value });
  const months = person?.monthsOnSite ?? 0;
  if (person?.status === 'contractor' && months > context.assume('legal.contractor-months').value) {
    warnings.push({ code: 'long-contractor', personId, months });
  }
}

function aboutProvider(score: ProviderScore, context: Context, warnings: Warning[]): void {
  const provider = context.scenario.providers.find((one) => one.id === score.id);
  for (const contract of provider?.contracts ?? []) {
    const use = score.capUseBy[contract.id];
    if (use !== undefined && use.value > FULL) {
      warnings.push({ code: 'over-cap', providerId: score.id, contractId: contract.id, use: use.value });
    }
  }
}
