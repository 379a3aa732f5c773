// What contracts take of every role, at what price, and who shares a rota: known before anything happens. The score
// and the simulation both build upon it.

import type { PriceFigures } from '../supply/price';
import { priceContracts, type Rotas, shareRotas } from './cost';
import {
  type ContractWork,
  type Delegation,
  delegationOf,
  sumContractHours,
  sumContractWeights,
} from './delegation';
import type { Context, ContractLink, RoleNode } from './nodes';

export interface Groundwork {
  readonly delegations: ReadonlyMap<RoleNode, Delegation>;
  /** Hours asked of contracts, and the measured need that splits their fixed price. */
  readonly hours: ContractWork;
  readonly weights: ContractWork;
  readonly prices: ReadonlyMap<ContractLink, PriceFigures>;
  readonly rotas: Rotas;
}

/** Lays it for a scenario. */
export function layGroundwork(context: Context): Groundwork {
  const hours = sumContractHours(context);
  const weights = sumContractWeights(context);
  const delegations = new Map<RoleNode, Delegation>();
  for (const node of context.roles.values()) delegations.set(node, delegationOf(node, context, hours));
  return {
    delegations,
    hours,
    weights,
    prices: priceContracts(context, hours, weights),
    rotas: shareRotas(context),
  };
}
