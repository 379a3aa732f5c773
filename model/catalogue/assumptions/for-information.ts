// Assumptions that no computation reads: marks for a reader. They say so in their own words, and the screen tags them,
// so that nobody looks for an effect there is not.

import type { AssumptionId } from './index';

const COMMON: ReadonlySet<AssumptionId> = new Set([
  'contract.saas-removed',
  'contract.at-risk',
  'on-call.rest',
  'user.cost-per-hour',
]);

/**
 * Whether an assumption is only for information: changing it changes no result.
 * @example isForInformation('contract.at-risk') // true
 */
export function isForInformation(id: AssumptionId): boolean {
  return COMMON.has(id) || id.endsWith('.specificity');
}
