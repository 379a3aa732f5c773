// Long-run chances of a Markov chain from its rates alone: the second way to the closed forms of queues.

/**
 * Long-run chances of the states of an irreducible chain in continuous time, by elimination of the last state, then
 * of the one before… without a subtraction, so that small chances keep their digits.
 *
 * @param states how many, numbered from 0 (count)
 * @param band longest step between the numbers of two states that follow each other (count)
 * @param leave calls `to(state, rate)` for each state that can follow `from`
 * @returns one chance per state; they add up to 1
 * @see W. Grassmann, M. Taksar, D. Heyman, "Regenerative analysis and steady state distributions for Markov chains",
 *   Operations Research 33(5), 1985
 * @example longRun(2, 1, (from, to) => to(1 - from, from === 0 ? 1 : 3)) // [0.75, 0.25]
 */
export function longRun(
  states: number,
  band: number,
  leave: (from: number, to: (state: number, rate: number) => void) => void,
): Float64Array {
  const width = 2 * band + 1;
  const rates = new Float64Array(states * width);
  const at = (from: number, to: number) => from * width + to - from + band;
  const rate = (from: number, to: number) => rates[at(from, to)] as number;
  for (let from = 0; from < states; from++) {
    leave(from, (to, value) => {
      if (!(Math.abs(to - from) <= band && to >= 0 && to < states))
        throw new RangeError(`invalid step: ${from} to ${to}`);
      rates[at(from, to)] = rate(from, to) + value;
    });
  }

  for (let last = states - 1; last > 0; last--) {
    const first = Math.max(0, last - band);
    let leaving = 0;
    for (let to = first; to < last; to++) leaving += rate(last, to);
    for (let from = first; from < last; from++) {
      const share = rate(from, last) / leaving;
      rates[at(from, last)] = share;
      if (share === 0) continue;
      for (let to = first; to < last; to++) rates[at(from, to)] = rate(from, to) + share * rate(last, to);
    }
  }

  const chances = new Float64Array(states);
  chances[0] = 1;
  let total = 1;
  for (let state = 1; state < states; state++) {
    let chance = 0;
    for (let from = Math.max(0, state - band); from < state; from++)
      chance += (chances[from] as number) * rate(from, state);
    chances[state] = chance;
    total += chance;
  }
  return chances.map((chance) => chance / total);
}
