// One provider's score: what it costs over its contracts, how full they are, and what fails with it.

import { nothing, total } from '../figure/arithmetic';
import { defineFormula, type Figure, figure, input } from '../figure/figure';
import type { Contract, Provider } from '../scenario/schema';
import { unusedPrice } from '../supply/price';
import type { Groundwork } from './groundwork';
import type { Context, ContractLink } from './nodes';
import type { Parts } from './role';
import { blastOfProvider } from './structure';
import type { ProviderScore } from './types';

const CAP_USE = defineFormula<{ hours: Figure; cap: Figure }>(
  'provider.cap-use',
  'ratio',
  'hours asked ÷ cap, at most 10',
  ['T3'],
  ({ hours, cap }) => (hours.value <= 0 ? 0 : cap.value > 0 ? Math.min(10, hours.value / cap.value) : 10),
);

const FULLEST = defineFormula<{ uses: readonly Figure[] }>(
  'provider.fullest-cap',
  'ratio',
  'largest use of a cap',
  ['T3'],
  ({ uses }) => uses.reduce((most, one) => Math.max(most, one.value), 0),
);

/** Scores every provider of the scenario, in its order. */
export function scoreProviders(parts: Parts, context: Context): ProviderScore[] {
  const links = new Map<string, ContractLink[]>();
  for (const node of context.roles.values()) {
    for (const link of node.contracts) {
      const list = links.get(link.providerId);
      if (list === undefined) links.set(link.providerId, [link]);
      else list.push(link);
    }
  }
  return context.scenario.providers.map((provider) =>
    scoreProvider(provider, links.get(provider.id) ?? [], parts, context),
  );
}

function scoreProvider(
  provider: Provider,
  links: readonly ContractLink[],
  parts: Parts,
  context: Context,
): ProviderScore {
  const priced = links.flatMap((link) => {
    const price = parts.prices.get(link);
    return price === undefined ? [] : [price.price, price.governance, price.transition];
  });
  const unused = unusedContracts(provider, parts).map((contract) =>
    unusedPrice(provider.id, contract, context.organization),
  );
  const capUseBy: Record<string, Figure> = {};
  for (const contract of provider.contracts) {
    const use = capUse(provider.id, contract, parts);
    if (use !== undefined) capUseBy[contract.id] = use;
  }
  return {
    id: provider.id,
    cost: total('provider.cost', 'EUR/year', [...priced, ...unused]),
    hours: total(
      'provider.hours',
      'hours/year',
      links.map((link) => parts.hours.byLink.get(link) as Figure),
    ),
    capUse: figure(FULLEST, { uses: Object.values(capUseBy) }),
    capUseBy,
    blast: blastOfProvider(provider.id, links, parts.hours.byLink, parts.survivors, context),
  };
}

function capUse(providerId: string, contract: Contract, parts: Parts): Figure | undefined {
  if (contract.volumeCapHours === undefined) return undefined;
  return figure(CAP_USE, {
    hours: parts.hours.byContract.get(contract) ?? nothing('hours/year'),
    cap: input(contract.volumeCapHours, 'hours/year', [
      'providers',
      providerId,
      contract.id,
      'volumeCapHours',
    ]),
  });
}

/** Contracts that hold no need: their fixed part is paid all the same. */
export function unusedContracts(provider: Provider, { weights }: Groundwork): readonly Contract[] {
  return provider.contracts.filter((contract) => (weights.byContract.get(contract)?.value ?? 0) <= 0);
}
