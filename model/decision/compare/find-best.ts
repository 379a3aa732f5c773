// Which outcomes nothing beats on cost, on time and loss at once (Pareto): what is left to choose between.

import type { Results } from './types';

/** Differences smaller than this share of the figure are rounding, not a difference. */
const SAME = 1e-6;

/** −1 when `a` is better, 1 when worse, 0 when the same. */
type Sign = -1 | 0 | 1;

function compareLower(a: number, b: number): Sign {
  if (Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b))) return 0;
  return a < b ? -1 : 1;
}

/** How `a` stands against `b` on cost, on time and loss: −1 better, 1 worse, 0 the same but for rounding. */
export function compareResults(a: Results, b: Results): readonly [cost: Sign, onTime: Sign, loss: Sign] {
  return [compareLower(a.cost, b.cost), compareLower(b.onTime, a.onTime), compareLower(a.loss, b.loss)];
}

/** Whether `a` is at least as good as `b` on all three and better on one. */
export function dominates(a: Results, b: Results): boolean {
  const signs = compareResults(a, b);
  return signs.every((sign) => sign <= 0) && signs.some((sign) => sign < 0);
}

/**
 * Whether each outcome is among the best: no other is at least as good on all three and better on one.
 * @param points cost and loss in EUR/year, on time as a ratio
 * @example findBest([{ cost: 2, onTime: 0.9, loss: 5 }, { cost: 3, onTime: 0.9, loss: 5 }]) // [true, false]
 */
export function findBest(points: readonly Results[]): boolean[] {
  return points.map((point) => !points.some((other) => dominates(other, point)));
}
