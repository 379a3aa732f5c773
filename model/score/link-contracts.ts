// Ties roles to the contracts that hold a part of their need, shares brought back to 1 where too much is delegated.

import type { Frequency } from '../catalogue/ids';
import { constant, defineFormula, type Figure, figure, input } from '../figure/figure';
import type { Contract, Scenario, Study } from '../scenario/schema';
import type { RoleNode } from './nodes';

const NEED_SHARE = defineFormula<{ share: Figure; scale: Figure }>(
  'context.need-share',
  'ratio',
  'share ÷ max(1, sum of shares)',
  [],
  ({ share, scale }) => share.value * scale.value,
);

/** Gives each of `roles` its contracts, and what is asked of them in all. */
export function linkContracts(study: Study, scenario: Scenario, roles: ReadonlyMap<string, RoleNode>): void {
  const contracts = new Map<string, Contract>();
  for (const provider of scenario.providers) {
    for (const contract of provider.contracts) contracts.set(`${provider.id}/${contract.id}`, contract);
  }
  const given = new Map<RoleNode, { providerId: string; contract: Contract; share: number }[]>();
  for (const assignment of scenario.assignments) {
    if (!('provider' in assignment)) continue;
    const role = roles.get(assignment.role);
    const contract = contracts.get(`${assignment.provider}/${assignment.contract}`);
    if (role === undefined || contract === undefined) continue;
    const list = given.get(role);
    const one = { providerId: assignment.provider, contract, share: assignment.share };
    if (list === undefined) given.set(role, [one]);
    else list.push(one);
  }
  const today = sumToday(study);
  for (const [role, list] of given) {
    role.asked = mostDelegated(list);
    const most = Math.max(1, role.asked);
    for (const { providerId, contract, share } of list) {
      const leaf = input(share, 'ratio', [
        'assignments',
        role.role.id,
        `${providerId}/${contract.id}`,
        'share',
      ]);
      const scaling = constant(1 / most, 'ratio', 'need-scale');
      const scaled = most <= 1 ? leaf : figure(NEED_SHARE, { share: leaf, scale: scaling });
      const held = list.reduce((sum, one) => (one.providerId === providerId ? sum + one.share : sum), 0);
      const known = held > 0 ? Math.min(1, (today.get(`${role.role.id}/${providerId}`) ?? 0) / held) : 1;
      role.contracts.push({ providerId, contract, role, share: scaled, known });
    }
  }
}

/** Largest sum of delegated shares over the frequencies of need. */
function mostDelegated(list: readonly { contract: Contract; share: number }[]): number {
  const sums: Record<Frequency, number> = { run: 0, incident: 0, problem: 0, project: 0 };
  for (const { contract, share } of list) for (const f of contract.frequencies) sums[f] += share;
  return Math.max(sums.run, sums.incident, sums.problem, sums.project);
}

/** Shares that today's situation delegates, by role and provider. */
function sumToday(study: Study): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const assignment of study.today.assignments) {
    if (!('provider' in assignment)) continue;
    const key = `${assignment.role}/${assignment.provider}`;
    shares.set(key, (shares.get(key) ?? 0) + assignment.share);
  }
  return shares;
}
