// Why years differ: chance, which more knowledge would not remove, or inputs that are not known. The two replicates
// of a block share their inputs and nothing else, so what they have in common is due to the inputs.

import type { Distribution } from '../result';
import { REPLICATES_PER_BLOCK, type SimulationSettings } from '../settings';
import { estimateRatio, sum, varianceOfMean } from './ratio';

/**
 * Shares of the variance between years. Over blocks, the covariance of the means of the two replicates estimates
 * without bias Var(E[year | inputs]), years after the warm-up being alike; the rest of the variance of a year is
 * chance. An estimate outside [0, 1] is brought back to it. With the likely inputs, or one block, all is chance.
 *
 * @param byYear one value per year, NaN where there is none; block after block, replicate after replicate
 * @see S. R. Searle, G. Casella, C. E. McCulloch, Variance Components, 1992, chapter 3; I. M. Sobol’,
 *   "Sensitivity estimates for nonlinear mathematical models", 1993 (the pick-and-freeze covariance)
 */
export function splitVariance(byYear: Float64Array, settings: SimulationSettings): Distribution['variance'] {
  const ignorance = settings.inputs === 'likely' ? 0 : shareOfInputs(byYear, settings.yearsPerReplicate);
  return { chance: 1 - ignorance, ignorance };
}

function shareOfInputs(byYear: Float64Array, perReplicate: number): number {
  const total = varianceOfYears(byYear, perReplicate * REPLICATES_PER_BLOCK);
  if (!(total > 0)) return 0;
  const { sums, counts } = addUp(byYear, perReplicate);
  const first: number[] = [];
  const second: number[] = [];
  for (let r = 0; r < sums.length; r += REPLICATES_PER_BLOCK) {
    const one = (sums[r] as number) / (counts[r] as number);
    const other = (sums[r + 1] as number) / (counts[r + 1] as number);
    if (Number.isNaN(one) || Number.isNaN(other)) continue;
    first.push(one);
    second.push(other);
  }
  return Math.min(1, Math.max(0, covariance(first, second) / total));
}

/** Variance of a year, without bias although years go by blocks: E[x²] less E[x]², itself less its own variance. */
function varianceOfYears(byYear: Float64Array, perBlock: number): number {
  const { sums, counts } = addUp(byYear, perBlock);
  const mean = estimateRatio(sums, counts, 0);
  let squares = 0;
  let known = 0;
  for (const value of byYear) {
    if (Number.isNaN(value)) continue;
    squares += (value - mean.value) * (value - mean.value);
    known++;
  }
  return known === 0 ? 0 : squares / known + varianceOfMean(mean.pulls);
}

/** Sums and counts of the known values in each run of `size` years. */
function addUp(byYear: Float64Array, size: number): { sums: Float64Array; counts: Float64Array } {
  const sums = new Float64Array(byYear.length / size);
  const counts = new Float64Array(sums.length);
  for (let year = 0; year < byYear.length; year++) {
    const value = byYear[year] as number;
    if (Number.isNaN(value)) continue;
    const run = Math.floor(year / size);
    sums[run] = (sums[run] as number) + value;
    counts[run] = (counts[run] as number) + 1;
  }
  return { sums, counts };
}

function covariance(a: readonly number[], b: readonly number[]): number {
  if (a.length < 2) return 0;
  const meanA = sum(a) / a.length;
  const meanB = sum(b) / b.length;
  let products = 0;
  for (let i = 0; i < a.length; i++) products += ((a[i] as number) - meanA) * ((b[i] as number) - meanB);
  return products / (a.length - 1);
}
