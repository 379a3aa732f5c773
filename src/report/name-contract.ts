// What a contract is called: it has no name of its own.

import type { Contract, Provider } from '../../model';
import type { Words } from './words';

/** A contract by its provider and kind, numbered where the provider has several of that kind. */
export function nameContract(
  { name: provider, contracts }: Provider,
  contract: Contract,
  { t }: Words,
): string {
  const kind = t(`difference.contractKind.${contract.kind}`);
  const same = contracts.filter((one) => one.kind === contract.kind);
  const number = same.findIndex((one) => one.id === contract.id) + 1;
  return same.length > 1
    ? t('difference.contractNumbered', { provider, kind, number })
    : t('difference.contract', { provider, kind });
}
