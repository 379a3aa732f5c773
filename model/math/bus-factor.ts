// The smallest group whose loss stops a given share of the work. Taking the most loaded person first, then the next,
// can miss it, so the search is exact.

/** A role as this search sees it: how much work it is and who can do it. */
export interface StoppableRole {
  /** Work that stops with the role, ≥ 0, in any common unit. */
  readonly weight: number;
  /** Who holds it; the role stops when all of them are gone. None: it is already stopped. */
  readonly holders: readonly number[];
}

export interface StoppingSet {
  /** False when the search gave up: `set` stops enough, but a smaller one, of `atLeast` or more, may exist. */
  readonly exact: boolean;
  readonly size: number;
  readonly atLeast: number;
  /** The holders lost, ascending; among sets of this size, one that stops the most. */
  readonly set: readonly number[];
  /** Share of the whole weight that stops with them, in [0, 1] (ratio). */
  readonly stopped: number;
}

/** Search steps before giving up. */
const WORK_LIMIT = 50_000;

/** What is still open in the search: roles that could stop, with the holders each still needs. */
interface OpenRole {
  readonly weight: number;
  readonly missing: readonly number[];
}

/** Every holder's best contribution: each role's weight shared out over the holders it still needs. */
function rateHolders(open: readonly OpenRole[]): Map<number, number> {
  const ratings = new Map<number, number>();
  for (const { weight, missing } of open) {
    for (const holder of missing) ratings.set(holder, (ratings.get(holder) ?? 0) + weight / missing.length);
  }
  return ratings;
}

/** Loses `holder`: returns the roles still open and the weight that stopped. */
function lose(open: readonly OpenRole[], holder: number): { open: OpenRole[]; stopped: number } {
  let stopped = 0;
  const left: OpenRole[] = [];
  for (const role of open) {
    if (!role.missing.includes(holder)) left.push(role);
    else if (role.missing.length === 1) stopped += role.weight;
    else left.push({ weight: role.weight, missing: role.missing.filter((other) => other !== holder) });
  }
  return { open: left, stopped };
}

/** The weight stopped by losing all of `set`. */
function weighStopped(open: readonly OpenRole[], set: readonly number[]): number {
  let stopped = 0;
  for (const { weight, missing } of open)
    if (missing.every((holder) => set.includes(holder))) stopped += weight;
  return stopped;
}

/** Takes, one after the other, the holder who contributes most: quick, never too few, sometimes too many. */
function searchGreedily(open: readonly OpenRole[], target: number): number[] {
  const set: number[] = [];
  let stopped = 0;
  let left = open;
  while (stopped < target && left.length > 0) {
    const ratings = [...rateHolders(left)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const [holder] = ratings[0] as [number, number];
    const after = lose(left, holder);
    set.push(holder);
    stopped += after.stopped;
    left = after.open;
  }
  return set;
}

/**
 * The smallest set of holders whose loss stops at least `share` of the weight: the bus factor of a whole.
 *
 * Method: iterative deepening on the size; at each step the holder who contributes most is lost or kept. A branch is
 * cut when even the best remaining contributions (each role's weight shared over the holders it still needs, which
 * never underestimates) would not reach the target. Exact, unless `workLimit` runs out: the problem is NP-hard.
 *
 * @param roles what can stop
 * @param share of the whole weight that must stop, in [0, 1] (ratio)
 * @param workLimit search steps before giving up (count)
 * @returns the set; empty when roles that nobody holds are enough, or when there is no weight at all
 * @throws RangeError when the share is outside [0, 1] or a weight is negative, infinite or not a number
 * @see E. Chlamtáč, M. Dinitz, Y. Makarychev, "Minimizing the union: tight approximations for small set bipartite
 *   vertex expansion", SODA 2017
 * @example smallestStoppingSet([{ weight: 1, holders: [7] }, { weight: 1, holders: [7, 8] }], 0.5).set // [7]
 */
export function smallestStoppingSet(
  roles: readonly StoppableRole[],
  share: number,
  workLimit: number = WORK_LIMIT,
): StoppingSet {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share: ${share}`);
  let total = 0;
  let already = 0;
  const open: OpenRole[] = [];
  for (const { weight, holders } of roles) {
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`invalid weight: ${weight}`);
    total += weight;
    if (holders.length === 0) already += weight;
    else if (weight > 0) open.push({ weight, missing: [...new Set(holders)] });
  }
  if (total === 0) return { exact: true, size: 0, atLeast: 0, set: [], stopped: 0 };

  // Sums of the same weights in another order may differ in their last bits.
  const slack = 1e-12 * total;
  const target = share * total - already - slack;
  let best = searchGreedily(open, target);
  let goal = target;
  let steps = 0;

  /** Looks for sets that add `budget` holders to `lost` and stop at least `goal`; keeps the one that stops most. */
  const search = (
    left: readonly OpenRole[],
    lost: readonly number[],
    stopped: number,
    budget: number,
  ): void => {
    if (++steps > workLimit) return;
    if (stopped >= goal) {
      best = [...lost];
      goal = stopped + slack;
    }
    const useful = left.filter((role) => role.missing.length <= budget);
    if (useful.length === 0) return;
    const ratings = [...rateHolders(useful)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    let bound = stopped;
    for (let i = 0; i < budget && i < ratings.length; i++) bound += (ratings[i] as [number, number])[1];
    if (bound + slack / 2 < goal) return;
    const [holder] = ratings[0] as [number, number];
    const after = lose(useful, holder);
    search(after.open, [...lost, holder], stopped + after.stopped, budget - 1);
    search(
      useful.filter((role) => !role.missing.includes(holder)),
      lost,
      stopped,
      budget,
    );
  };

  let size = 0;
  search(open, [], 0, size);
  while (goal === target && steps <= workLimit && size < best.length) search(open, [], 0, ++size);
  const stopped = Math.min(1, (already + weighStopped(open, best)) / total);
  return {
    exact: best.length === size,
    size: best.length,
    atLeast: size,
    set: best.sort((a, b) => a - b),
    stopped,
  };
}
