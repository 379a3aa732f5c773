// Chance that a wait made of one or two random delays is over in time.

/**
 * Distribution function of the sum of two independent exponential delays.
 *
 * Method: 1 − e^(−at) − a·t·e^(−bt)·(1 − e^(−(a−b)t))/((a−b)t) with a ≥ b, the last factor through `expm1`, so that
 * nothing is lost when the rates are close or equal.
 *
 * @param rateA rate of the first delay, in [0, ∞]; 0 never ends, ∞ takes no time
 * @param rateB rate of the second, likewise, per the same unit of time
 * @param t time, in [0, ∞]
 * @returns P(sum ≤ t), in [0, 1]
 * @throws RangeError when an argument is negative or not a number
 * @example hypoexponentialCdf(1, 1, 1) // 1 − 2/e
 */
export function hypoexponentialCdf(rateA: number, rateB: number, t: number): number {
  if (!(rateA >= 0)) throw new RangeError(`invalid rate: ${rateA}`);
  if (!(rateB >= 0)) throw new RangeError(`invalid rate: ${rateB}`);
  if (!(t >= 0)) throw new RangeError(`invalid time: ${t}`);
  const slow = Math.min(rateA, rateB);
  const fast = Math.max(rateA, rateB);
  if (slow === 0) return 0;
  if (slow === Infinity) return 1;
  if (t === Infinity) return 1;
  if (fast === Infinity) return -Math.expm1(-slow * t);
  const gap = (fast - slow) * t;
  const factor = gap === 0 ? 1 : -Math.expm1(-gap) / gap;
  return Math.max(0, -Math.expm1(-fast * t) - fast * t * Math.exp(-slow * t) * factor);
}

/**
 * Chance that somebody takes an incident within `t`, when a first delay (break-glass, call-out) comes before the
 * queue: P(D + W ≤ t) with D exponential of mean `meanDelay` and W = 0 with probability 1 − `delayed`, else
 * exponential of rate `rate`.
 *
 * @param delayed chance of having to wait in the queue, in [0, 1] (ratio)
 * @param rate rate at which the queue's wait ends, in [0, ∞]
 * @param meanDelay mean of the first delay, in [0, ∞]; 0: none, ∞: never over
 * @param t time, in [0, ∞], in the unit of `meanDelay`
 * @returns a probability in [0, 1]; rises with `rate` and `t`, falls with `delayed` and `meanDelay`
 * @throws RangeError when an argument is outside its range
 * @example answeredAfterDelay(0, 1, 2, 2) // 1 − 1/e
 */
export function answeredAfterDelay(delayed: number, rate: number, meanDelay: number, t: number): number {
  if (!(delayed >= 0 && delayed <= 1)) throw new RangeError(`invalid probability: ${delayed}`);
  if (!(meanDelay >= 0)) throw new RangeError(`invalid delay: ${meanDelay}`);
  const ending = 1 / meanDelay;
  return (
    (1 - delayed) * hypoexponentialCdf(ending, Infinity, t) + delayed * hypoexponentialCdf(ending, rate, t)
  );
}
