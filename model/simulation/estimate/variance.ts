// Why years differ: chance, which more knowledge would not remove, or inputs that are not known. The two replicates
// of a block share their inputs and nothing else, so what they have in common is due to the inputs.

import type { Distribution } from '../result';
import { REPLICATES_PER_BLOCK, type SimulationSettings } from '../settings';
import { makeSample, sumOver } from './quantile';
import { estimateRatio, sum, sumSquares, varianceOfMean } from './ratio';

/**
 * Shares of the variance between years. Over blocks, the covariance of the means of the two replicates estimates
 * without bias Var(E[year | inputs]), years after the warm-up being alike; the rest of the variance of a year is
 * chance. An estimate outside [0, 1] is brought back to it. With the likely inputs, or one block, all is chance.
 *
 * @param byYear one value per year, NaN where there is none; block after block, replicate after replicate
 * @see S. R. Searle, G. Casella, C. E. McCulloch, Variance Components, 1992, 3.3 (one-way random effects); I. M. Sobol’,
 *   "Sensitivity estimates for nonlinear mathematical models", 1993 (the pick-and-freeze covariance)
 */
export function splitVariance(byYear: Float64Array, settings: SimulationSettings): Distribution['variance'] {
  const ignorance = settings.inputs === 'likely' ? 0 : shareOfInputs(byYear, settings.yearsPerReplicate);
  return { chance: 1 - ignorance, ignorance };
}

function shareOfInputs(byYear: Float64Array, perReplicate: number): number {
  const total = varianceOfYears(byYear, perReplicate * REPLICATES_PER_BLOCK);
  if (!(total > 0)) return 0;
  const replicates = makeSample(byYear, perReplicate);
  const sums = sumOver(replicates, (value) => value);
  const first: number[] = [];
  const second: number[] = [];
  for (let r = 0; r < sums.length; r += REPLICATES_PER_BLOCK) {
    const one = (sums[r] as number) / (replicates.counts[r] as number);
    const other = (sums[r + 1] as number) / (replicates.counts[r + 1] as number);
    if (Number.isNaN(one) || Number.isNaN(other)) continue;
    first.push(one);
    second.push(other);
  }
  return Math.min(1, Math.max(0, covariance(first, second) / total));
}

/** Variance of a year, without bias although years go by blocks: E[x²] less E[x]², itself less its own variance. */
function varianceOfYears(byYear: Float64Array, perBlock: number): number {
  const sample = makeSample(byYear, perBlock);
  if (sample.values.length === 0) return 0;
  const mean = estimateRatio(
    sumOver(sample, (value) => value),
    sample.counts,
    0,
  );
  const within = sumSquares(sample.values.map((value) => value - mean.value)) / sample.values.length;
  return within + varianceOfMean(mean.pulls);
}

function covariance(a: readonly number[], b: readonly number[]): number {
  if (a.length < 2) return 0;
  const meanA = sum(a) / a.length;
  const meanB = sum(b) / b.length;
  let products = 0;
  for (let i = 0; i < a.length; i++) products += ((a[i] as number) - meanA) * ((b[i] as number) - meanB);
  return products / (a.length - 1);
}
