// Which scenarios leave another no reason to be chosen: at least as good on cost, on time and loss, better on one.

import { dominates, type Results } from '../../../model';

interface Outcome extends Results {
  readonly id: string;
}

/** Ids of the outcomes that beat `outcome` on all three at once, in their order. */
export function listBetter(outcome: Outcome, outcomes: readonly Outcome[]): string[] {
  return outcomes.filter((other) => dominates(other, outcome)).map(({ id }) => id);
}
