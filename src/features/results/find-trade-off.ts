// What the trade-off plane shows, as a sentence: who beats whom on cost, on time and loss at once.

import type { Format, Wording } from '../../i18n';

export interface Outcome {
  readonly id: string;
  readonly name: string;
  /** EUR/year, share 0…1, EUR/year. */
  readonly cost: number;
  readonly onTime: number;
  readonly loss: number;
}

/** Differences smaller than this share of the figure are rounding, not a difference. */
const SAME = 1e-6;

/** −1 when `a` is better (smaller), 1 when worse, 0 when the same. */
function compare(a: number, b: number): -1 | 0 | 1 {
  if (Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b))) return 0;
  return a < b ? -1 : 1;
}

function compareAll(a: Outcome, b: Outcome): (-1 | 0 | 1)[] {
  return [compare(a.cost, b.cost), compare(b.onTime, a.onTime), compare(a.loss, b.loss)];
}

/** Whether `a` is at least as good as `b` on all three and better on one. */
function dominates(a: Outcome, b: Outcome): boolean {
  const signs = compareAll(a, b);
  return signs.every((sign) => sign <= 0) && signs.some((sign) => sign < 0);
}

function isSame(a: Outcome, b: Outcome): boolean {
  return compareAll(a, b).every((sign) => sign === 0);
}

const strictly = (a: Outcome, b: Outcome) => compareAll(a, b).every((sign) => sign < 0);

/** The sentence for all scenarios of a study, `base` being the one changes are shown against. */
export function findTradeOff(outcomes: readonly Outcome[], baseId: string, format: Format): Wording {
  const base = outcomes.find((outcome) => outcome.id === baseId) ?? outcomes[0];
  if (!base || outcomes.length < 2) return { id: 'results.plane.single' };
  const others = outcomes.filter((outcome) => outcome !== base);
  const names = (list: readonly Outcome[]) => format.list(list.map((outcome) => outcome.name));
  if (others.every((other) => isSame(other, base)))
    return { id: 'results.plane.same', values: { n: others.length, names: names(others), base: base.name } };

  const better = others.filter((other) => strictly(other, base));
  const notWorse = others.filter((other) => dominates(other, base));
  const worse = others.filter((other) => dominates(base, other));
  if (better.length > 0)
    return {
      id: 'results.plane.better',
      values: { n: better.length, names: names(better), base: base.name },
    };
  if (notWorse.length > 0)
    return {
      id: 'results.plane.notWorse',
      values: { n: notWorse.length, names: names(notWorse), base: base.name },
    };
  const same = others.filter((other) => isSame(other, base));
  if (worse.length + same.length === others.length)
    return { id: 'results.plane.worse', values: { n: worse.length, names: names(worse), base: base.name } };
  const cheapest = outcomes.toSorted((a, b) => a.cost - b.cost)[0] ?? base;
  const safest = outcomes.toSorted((a, b) => a.loss - b.loss)[0] ?? base;
  if (cheapest === safest) return { id: 'results.plane.notOnTime', values: { name: cheapest.name } };
  return { id: 'results.plane.tradeOff', values: { cheapest: cheapest.name, safest: safest.name } };
}
