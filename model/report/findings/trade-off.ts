// Who beats whom on cost, on time and loss at once, among the scenarios of a study. The Results screen and the report
// word the same answer.

import { compareResults, dominates } from '../../decision/compare/find-best';
import type { Results } from '../../decision/compare/types';

/** What a scenario comes to: EUR/year, share 0…1, EUR/year. */
export interface Outcome extends Results {
  readonly id: string;
}

export type TradeOff<T extends Outcome> =
  | { readonly kind: 'single' }
  /** Against `base`: the same results, better on all three, worse in nothing, better in nothing. */
  | {
      readonly kind: 'same' | 'better' | 'notWorse' | 'worse';
      readonly of: readonly T[];
      readonly base: T;
    }
  /** One costs least and loses least, and yet is not the most on time. */
  | { readonly kind: 'notOnTime'; readonly of: T }
  | { readonly kind: 'tradeOff'; readonly cheapest: T; readonly safest: T };

const isSame = (a: Outcome, b: Outcome) => compareResults(a, b).every((sign) => sign === 0);
const isBetterOnAll = (a: Outcome, b: Outcome) => compareResults(a, b).every((sign) => sign < 0);

/**
 * What all scenarios say together.
 * @param baseId the scenario changes are shown against; the first when unknown
 * @example findTradeOff([{ id: 'a', cost: 1, onTime: 1, loss: 1 }], 'a') // single
 */
export function findTradeOff<T extends Outcome>(outcomes: readonly T[], baseId: string): TradeOff<T> {
  const base = outcomes.find((outcome) => outcome.id === baseId) ?? outcomes[0];
  if (!base || outcomes.length < 2) return { kind: 'single' };
  const others = outcomes.filter((outcome) => outcome !== base);
  const same = others.filter((other) => isSame(other, base));
  if (same.length === others.length) return { kind: 'same', of: others, base };

  const better = others.filter((other) => isBetterOnAll(other, base));
  if (better.length > 0) return { kind: 'better', of: better, base };
  const notWorse = others.filter((other) => dominates(other, base));
  if (notWorse.length > 0) return { kind: 'notWorse', of: notWorse, base };
  const worse = others.filter((other) => dominates(base, other));
  if (worse.length + same.length === others.length) return { kind: 'worse', of: worse, base };
  const cheapest = outcomes.toSorted((a, b) => a.cost - b.cost)[0] ?? base;
  const safest = outcomes.toSorted((a, b) => a.loss - b.loss)[0] ?? base;
  return cheapest === safest ? { kind: 'notOnTime', of: cheapest } : { kind: 'tradeOff', cheapest, safest };
}
