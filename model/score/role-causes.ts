// Everything one role's score depends on, as a flat list compared by identity: when none of it has changed
// since the last score, the role is not scored again. A cause left out here would show an old figure:
// `tests/model/score/kept-figures.test.ts` compares kept scores with fresh ones after random edits.

import type { Context, PersonLink, RoleNode } from './nodes';
import type { Parts } from './role';

/** Causes of the score of a role, in a fixed order. */
export function causesOfRole(node: RoleNode, parts: Parts, context: Context): readonly unknown[] {
  const { need, severity, externalizability, role, asked } = node;
  const { pool, rotas, hours, weights } = parts;
  const causes: unknown[] = [
    context.assume,
    context.organization,
    context.todayRoles.get(role.id),
    need,
    severity,
    externalizability,
    asked,
    rotas.get(node),
    pool.hours.value,
    pool.workTimesEffort.value,
  ];
  for (const links of [node.holders, node.backups, node.assistants]) {
    causes.push(links.length);
    for (const link of links) addLink(link, node, parts, causes);
  }
  for (const { providerId, contract, share, known } of node.contracts) {
    const asked = hours.byContract.get(contract)?.value;
    causes.push(providerId, contract, share.value, known, asked, weights.byContract.get(contract)?.value);
  }
  return causes;
}

/** A holder counts with their presence, pay and share, and with what their other roles ask of them. */
function addLink(link: PersonLink, node: RoleNode, { pool }: Parts, causes: unknown[]): void {
  const { person, presence, pay, links, scale } = link.node;
  causes.push(person, presence, pay, scale, link.level, link.share.value, link.backup, links.length);
  for (const { role, level, backup } of links) {
    if (role === node) continue;
    const loads = pool.loads.get(role);
    causes.push(role.role.id, level, backup, loads?.office.value, loads?.offHours.value);
    causes.push(loads?.present.value, loads?.presentOffHours.value);
  }
}
