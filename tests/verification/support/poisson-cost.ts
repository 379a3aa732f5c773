// What independent events cost over a year: mean, variance, quantiles and the mean of the worst years.

/**
 * Mean and variance of the sum of a Poisson number of independent amounts (compound Poisson): λm and λm²(1 + v).
 *
 * @param events λ ≥ 0, expected number (count per year)
 * @param meanAmount m of one event (EUR)
 * @param squaredVariation v ≥ 0, variance of one amount over m²: 0 when always the same, 1 when exponential
 * @see S. M. Ross, Introduction to Probability Models, compound Poisson processes
 * @example sumOfEvents(4, 100, 1) // { mean: 400, variance: 80000 }
 */
export function sumOfEvents(events: number, meanAmount: number, squaredVariation: number) {
  return { mean: events * meanAmount, variance: events * meanAmount ** 2 * (1 + squaredVariation) };
}

/**
 * Distribution function of a Poisson count, by its own sum in logarithms: no factorial overflows.
 *
 * @param events λ > 0 (count)
 * @param count whole number; below 0 the answer is 0
 * @returns P(N ≤ count)
 * @example poissonCdf(1, 0) // 1/e
 */
export function poissonCdf(events: number, count: number): number {
  let logTerm = -events;
  let total = 0;
  for (let k = 0; k <= count; k++) {
    if (k > 0) logTerm += Math.log(events / k);
    total += Math.exp(logTerm);
  }
  return Math.min(1, total);
}

/**
 * Smallest count that a Poisson count does not exceed with chance q.
 *
 * @param events λ > 0 (count)
 * @param q in (0, 1) (ratio)
 * @returns a whole number (count)
 * @throws RangeError when q is outside its range
 * @example poissonQuantile(5, 0.95) // 9
 */
export function poissonQuantile(events: number, q: number): number {
  checkLevel(q);
  let count = 0;
  while (poissonCdf(events, count) < q) count++;
  return count;
}

/**
 * Mean of the worst 1 − q of Poisson counts (CVaR), the count at the quantile v taken only as far as it is needed:
 * (λP(N ≥ v) + v(P(N ≤ v) − q)) / (1 − q), since E[N; N > v] = λP(N ≥ v). Times an amount, that of equal costs.
 *
 * @param events λ > 0 (count)
 * @param q in (0, 1) (ratio)
 * @returns the mean count, ≥ the quantile
 * @throws RangeError when q is outside its range
 * @see R. T. Rockafellar, S. Uryasev, "Conditional value-at-risk for general loss distributions", Journal of Banking
 *   & Finance 26(7), 2002
 * @example poissonTailMean(1, 0.95) // 110/e − 37 = 3.4667…
 */
export function poissonTailMean(events: number, q: number): number {
  const quantile = poissonQuantile(events, q);
  const beyond = events * (1 - poissonCdf(events, quantile - 1));
  return (beyond + quantile * (poissonCdf(events, quantile) - q)) / (1 - q);
}

/**
 * Mean of the worst 1 − q of exponential amounts (CVaR): the quantile −m·ln(1 − q), and m beyond it, without memory.
 *
 * @param mean m ≥ 0 (EUR)
 * @param q in (0, 1) (ratio)
 * @returns EUR
 * @throws RangeError when q is outside its range
 * @example exponentialTailMean(100, 0.95) // 399.57…
 */
export function exponentialTailMean(mean: number, q: number): number {
  checkLevel(q);
  return mean * (1 - Math.log1p(-q));
}

function checkLevel(q: number): void {
  if (!(q > 0 && q < 1)) throw new RangeError(`invalid level: ${q}`);
}
