// Quantiles of the simulated years, and their interval read off the order of the years themselves.

import type { Estimate } from '../result';
import { estimateRatio, studentFactor, varianceOfMean } from './ratio';

/**
 * Quantile of sorted values, by linear interpolation between order statistics.
 *
 * @param sorted at least one value, ascending
 * @param p probability, in [0, 1] (ratio); outside, the nearest end
 * @see R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50(4), 1996
 *   (definition 7)
 * @example quantileOf([1, 2, 4], 0.75) // 3
 */
export function quantileOf(sorted: ArrayLike<number>, p: number): number {
  const last = sorted.length - 1;
  const at = Math.min(last, Math.max(0, p * last));
  const below = Math.floor(at);
  const low = sorted[below] as number;
  if (below === at) return low;
  const high = sorted[below + 1] as number;
  return low + (at - below) * (high - low);
}

/** Values with the block each comes from. */
export interface Sample {
  readonly values: Float64Array;
  /** The same values, ascending. */
  readonly sorted: Float64Array;
  /** Block of each value, from 0, and number of values of each block. */
  readonly blockOf: Int32Array;
  readonly counts: Float64Array;
}

/**
 * A quantile with its 95 % interval: the share of years below it has a standard error, estimated over blocks; the
 * years that many shares below and above are the ends.
 *
 * Where many years have the same value, the share below and the share up to it differ: the larger error is kept. Nor
 * is the error less than that of independent years, since a handful of blocks can agree by accident.
 *
 * @param p probability, in (0, 1) (ratio)
 * @see R. S. Woodruff, "Confidence intervals for medians and other position measures", JASA 47(260), 1952
 */
export function estimateQuantile(sample: Sample, p: number): Estimate {
  const { sorted, counts } = sample;
  const value = quantileOf(sorted, p);
  const variance = Math.max(
    varianceOfShare(sample, (x) => x <= value),
    varianceOfShare(sample, (x) => x < value),
    (p * (1 - p)) / sorted.length,
  );
  const factor = studentFactor(counts.length - 1);
  const reach = factor === Infinity ? 1 : factor * Math.sqrt(variance);
  return {
    value,
    low: quantileOf(sorted, p - reach),
    high: quantileOf(sorted, p + reach),
  };
}

/** Values by year, without those that are not numbers. */
export function makeSample(byYear: Float64Array, perBlock: number): Sample {
  const values = new Float64Array(byYear.length);
  const blockOf = new Int32Array(byYear.length);
  const counts = new Float64Array(byYear.length / perBlock);
  let known = 0;
  for (let year = 0; year < byYear.length; year++) {
    const value = byYear[year] as number;
    if (Number.isNaN(value)) continue;
    const block = Math.floor(year / perBlock);
    values[known] = value;
    blockOf[known++] = block;
    counts[block] = (counts[block] as number) + 1;
  }
  return {
    values: values.subarray(0, known),
    sorted: values.slice(0, known).sort(),
    blockOf: blockOf.subarray(0, known),
    counts,
  };
}

/** Sums of a function of the values, by block. */
export function sumOver({ values, blockOf, counts }: Sample, of: (value: number) => number): Float64Array {
  const sums = new Float64Array(counts.length);
  for (let i = 0; i < values.length; i++) {
    const block = blockOf[i] as number;
    sums[block] = (sums[block] as number) + of(values[i] as number);
  }
  return sums;
}

function varianceOfShare(sample: Sample, holds: (value: number) => boolean): number {
  const hits = sumOver(sample, (value) => (holds(value) ? 1 : 0));
  return varianceOfMean(estimateRatio(hits, sample.counts, 0).pulls);
}
