// Providers and contracts of a plan.

import { priceInputs } from '../../score/cost';
import { levelUnderCap } from '../../score/delegation';
import type { Context, RoleNode } from '../../score/nodes';
import type { Standing } from '../../score/standing';
import { tariffOf } from '../../supply/price';
import { entityKey } from '../random/key';
import type { ContractLinkPlan, ContractPlan, ProviderPlan } from './plan';

export function readProviders({ assume, scenario }: Context): ProviderPlan[] {
  return scenario.providers.map(({ id }) => ({
    id,
    key: entityKey(id),
    failures: assume('provider.failure-rate').value,
    recoveryYears: assume('provider.recovery-months').value / 12,
  }));
}

export function readContracts({ context, groundwork }: Standing, roleIndex: ReadonlyMap<RoleNode, number>) {
  const { delegations, hours, weights } = groundwork;
  const contracts: ContractPlan[] = [];
  const contractIndex = new Map<object, number>();
  const providerIndex = new Map(context.scenario.providers.map(({ id }, i) => [id, i]));
  for (const { contracts: own } of context.scenario.providers) {
    for (const contract of own) {
      contractIndex.set(contract, contracts.length);
      contracts.push({
        cap: contract.volumeCapHours ?? Number.POSITIVE_INFINITY,
        beyond: contract.priceBeyondCap,
      });
    }
  }
  const contractLinks: ContractLinkPlan[] = [];
  for (const [node, role] of roleIndex) {
    const delegation = delegations.get(node);
    for (const part of delegation?.parts ?? []) {
      const { link, committed } = part;
      const { contract } = link;
      const inputs = priceInputs(link, hours, weights);
      contractLinks.push({
        role,
        provider: providerIndex.get(link.providerId) as number,
        contract: contractIndex.get(contract) as number,
        share: link.share.value,
        offHours: contract.offHours,
        serves: {
          run: contract.frequencies.includes('run'),
          incident: contract.frequencies.includes('incident'),
          problem: contract.frequencies.includes('problem'),
          project: contract.frequencies.includes('project'),
        },
        covers: contract.coverageClause,
        level: levelUnderCap(node, part, context),
        committed: committed.value,
        penaltyRate: contract.penaltyRate,
        penaltyCap: contract.penaltyCap,
        ...tariffOf(inputs, context.organization, context.assume),
      });
    }
  }
  return { contracts, contractLinks };
}
