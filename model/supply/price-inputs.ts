// What the price of a contract for one role depends on: the contract, and what the role asks of it.

import type { RoleKind } from '../catalogue/ids';
import type { Figure } from '../figure/figure';
import type { Contract } from '../scenario/schema';

export interface PriceInputs {
  readonly providerId: string;
  readonly contract: Contract;
  readonly kind: RoleKind;
  /** Hours asked for this role, and for all roles of the contract (hours/year). */
  readonly hours: Figure;
  readonly asked: Figure;
  /** Measured need under the contract, for this role and for all: it splits the fixed price (hours/year). */
  readonly weight: Figure;
  readonly weights: Figure;
  readonly externalizability: Figure;
  readonly serviceContract: Figure;
  readonly runbooks: Figure;
  /** Part of the delegation that today's situation already has (0…1). */
  readonly known: Figure;
  readonly referenceLevel: Figure;
}
