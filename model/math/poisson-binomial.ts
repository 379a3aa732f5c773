// How many of several independent events happen, when each has its own probability. This is what turns
// "who may be away" into "how many are there".

/**
 * Distribution of the number of successes among independent trials.
 *
 * Method: exact dynamic programming, one trial at a time, O(n²); sums of products of non-negative terms only,
 * so that no value can turn negative.
 *
 * @param probabilities chance of each trial, each in [0, 1]
 * @returns n + 1 values, P(K = 0) … P(K = n)
 * @throws RangeError when a probability is outside [0, 1]
 * @see Y. Hong, "On computing the distribution function for the Poisson binomial distribution", CSDA 59, 2013
 * @example poissonBinomial([0.5, 0.5]) // [0.25, 0.5, 0.25]
 */
export function poissonBinomial(probabilities: readonly number[]): Float64Array {
  const counts = new Float64Array(probabilities.length + 1);
  counts[0] = 1;
  for (let n = 0; n < probabilities.length; n++) {
    const p = probabilities[n] as number;
    if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid probability: ${p}`);
    addTrial(counts, n, p);
  }
  return counts;
}

/** Folds one more trial of chance `p` into `counts`, which holds the distribution of `trials` earlier ones. */
export function addTrial(counts: Float64Array, trials: number, p: number): void {
  const q = 1 - p;
  for (let k = trials + 1; k > 0; k--) {
    counts[k] = (counts[k] as number) * q + (counts[k - 1] as number) * p;
  }
  counts[0] = (counts[0] as number) * q;
}

/**
 * Chance that none of several independent events happens: ∏(1 − p).
 *
 * @param probabilities chance of each, each in [0, 1]
 * @returns a probability; 1 for an empty list
 * @throws RangeError when a probability is outside [0, 1]
 * @example chanceNone([0.5, 0.5]) // 0.25
 */
export function chanceNone(probabilities: readonly number[]): number {
  let none = 1;
  for (const p of probabilities) {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid probability: ${p}`);
    none *= 1 - p;
  }
  return none;
}
