// The share of years that do better, with an interval that keeps its meaning at 0 and at 1.

import type { Estimate } from '../result';
import { type Sample, sumOver } from './quantile';
import { estimateRatio, studentFactor, sumSquares, varianceOfMean } from './ratio';

/**
 * Mean of a score in [0, 1] over years with its 95 % interval: Wilson's, for as many independent years as would have
 * the same variance; all alike, they count for as many as there are blocks.
 *
 * @param score 1 for a year that counts, 0 for one that does not, between for one that counts in part
 * @returns ½ when there is no year
 * @see E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22(158), 1927;
 *   N. Dean, M. Pagano, "Evaluating confidence interval methods for binomial proportions in clustered surveys",
 *   Journal of Survey Statistics and Methodology 3(4), 2015
 */
export function estimateShare(sample: Sample, score: (value: number) => number): Estimate {
  const { counts, values } = sample;
  const { value, pulls } = estimateRatio(sumOver(sample, score), counts, 0.5);
  if (values.length === 0) return { value, low: 0, high: 1 };
  const squares = sumSquares(values.map((one) => score(one) - value));
  // A handful of blocks can agree by accident: never less than independent years.
  const variance = Math.max(varianceOfMean(pulls), squares / (values.length * values.length));
  const spread = value * (1 - value);
  if (variance === 0 && spread > 0) return { value, low: value, high: value };
  const factor = studentFactor(counts.length - 1);
  if (factor === Infinity) return { value, low: 0, high: 1 };
  const size = variance > 0 ? spread / variance : counts.length;
  const pull = (factor * factor) / size;
  const centre = (value + pull / 2) / (1 + pull);
  const reach = Math.sqrt(pull * (spread + pull / 4)) / (1 + pull);
  return {
    value,
    low: Math.min(value, Math.max(0, centre - reach)),
    high: Math.max(value, Math.min(1, centre + reach)),
  };
}
