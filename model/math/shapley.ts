// How a result that several made together is shared between them: to each the mean of what they add, over every
// order in which they can come (L. S. Shapley, A value for n-person games, 1953).

/** Beyond this many players the subsets are too many to value. */
const MOST_PLAYERS = 20;

/**
 * Shapley value of each player: Σ over the sets S without them of |S|! (n − |S| − 1)! ÷ n! × (v(S ∪ i) − v(S)). The
 * values add up to v(all) − v(none).
 * @param players number of players, 0…20
 * @param worthOf worth of a set of players, bit i of `set` for player i; asked once for each of the 2ⁿ sets, in order
 * @throws RangeError when there are too many players
 * @example shapley(2, (set) => [0, 10, 20, 50][set] as number) // [20, 30]
 */
export function shapley(players: number, worthOf: (set: number) => number): number[] {
  if (!Number.isInteger(players) || players < 0 || players > MOST_PLAYERS) {
    throw new RangeError(`invalid number of players: ${players}`);
  }
  const values = Array.from({ length: 2 ** players }, (_, set) => worthOf(set));
  const weights = orderWeights(players);
  return Array.from({ length: players }, (_, player) => {
    const own = 1 << player;
    let mean = 0;
    for (let set = 0; set < values.length; set++) {
      if ((set & own) !== 0) continue;
      const added = (values[set | own] as number) - (values[set] as number);
      mean += (weights[countBits(set)] as number) * added;
    }
    return mean;
  });
}

/** Share of the orders in which a given player comes just after a given set of that size. */
function orderWeights(players: number): number[] {
  const weights: number[] = [];
  // s! (n − s − 1)! ÷ n!, each from the one before.
  let weight = 1 / players;
  for (let size = 0; size < players; size++) {
    weights.push(weight);
    weight *= (size + 1) / (players - size - 1);
  }
  return weights;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
