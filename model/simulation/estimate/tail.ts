// The worst years: their mean says what a bad year costs, where a quantile only says where bad years begin.

import { type Sample, sumOver } from './quantile';
import { type Centred, centre, estimateRatio, studentFactor, sumSquares } from './ratio';

/** Share of the years that make the tail. */
const WORST = 0.05;

/**
 * Mean of the worst 5 % of years (CVaR 95 %), the year at the boundary counting for the part of it that is needed.
 *
 * Method: with q the year at the boundary, each year stands for q + (excess over q) ÷ 5 %; the mean of these is the
 * tail's, and their spread over blocks is its error. A few years make most of that spread, so that it is itself
 * badly known: the interval widens as if it had the degrees of freedom that its kurtosis says. Below some hundred
 * blocks the interval is still too narrow (about 90 % at 33 blocks of 6 exponential years).
 *
 * @param adverse which years are the worst: the high values or the low ones
 * @see R. T. Rockafellar, S. Uryasev, "Conditional value-at-risk for general loss distributions", Journal of Banking
 *   & Finance 26(7), 2002, prop. 8; L. J. Hong, Z. Hu, G. Liu, "Monte Carlo methods for value-at-risk and conditional
 *   value-at-risk: a review", ACM TOMACS 24(4), 2014; F. E. Satterthwaite, "An approximate distribution of estimates
 *   of variance components", Biometrics Bulletin 2(6), 1946
 */
export function estimateTail(sample: Sample, adverse: 'high' | 'low'): Centred {
  const { sorted, counts } = sample;
  const rank = Math.min(sorted.length - 1, Math.floor(sorted.length * WORST));
  const high = adverse === 'high';
  const boundary = sorted[high ? sorted.length - 1 - rank : rank] as number;
  const excess = sumOver(sample, (value) => {
    const beyond = value - boundary;
    return (high ? Math.max(0, beyond) : Math.min(0, beyond)) / WORST;
  });
  const { value, pulls } = estimateRatio(excess, counts, 0);
  return centre({ value: boundary + value, pulls }, studentFactor(freedomOf(pulls)));
}

/** Degrees of freedom of an estimated variance: 2 σ⁴ ÷ its own variance, in [1, n − 1]. */
function freedomOf(pulls: Float64Array): number {
  const n = pulls.length;
  const squares = sumSquares(pulls);
  if (n < 2 || squares === 0) return n - 1;
  let fourth = 0;
  for (const pull of pulls) fourth += pull * pull * (pull * pull);
  const kurtosis = (n * fourth) / (squares * squares);
  const spread = kurtosis - (n - 3) / (n - 1);
  return spread > 0 ? Math.min(n - 1, Math.max(1, (2 * n) / spread)) : n - 1;
}
