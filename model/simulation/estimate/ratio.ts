// A mean, or any ratio of two sums, with the error that whole blocks allow: the blocks are independent, the years
// inside them are not.

import { studentQuantile } from '../../math/student';
import type { Estimate } from '../result';

/** A ratio of sums and, block by block, by how much each pulls it (linearised; they sum to 0). */
export interface Ratio {
  readonly value: number;
  readonly pulls: Float64Array;
}

/** A value and half its 95 % confidence interval; infinite as long as there is one block. */
export interface Centred {
  readonly value: number;
  readonly halfWidth: number;
}

/**
 * Σ numerators ÷ Σ denominators, linearised: block b pulls it by (numerator − ratio × denominator) ÷ mean
 * denominator. With equal denominators these are the deviations of the means of the blocks.
 *
 * @param numerators one sum per block
 * @param denominators one sum per block, each ≥ 0
 * @param empty the value when all denominators are 0
 * @see W. G. Cochran, Sampling Techniques, 3rd ed. 1977, chapters 6 and 9A (ratio estimates of clusters)
 * @example estimateRatio([1, 3], [2, 2], 0) // { value: 1, pulls: [−0.5, 0.5] }
 */
export function estimateRatio(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  empty: number,
): Ratio {
  const blocks = numerators.length;
  const pulls = new Float64Array(blocks);
  const below = sum(denominators);
  if (!(below > 0)) return { value: empty, pulls };
  const value = sum(numerators) / below;
  const mean = below / blocks;
  for (let b = 0; b < blocks; b++)
    pulls[b] = ((numerators[b] as number) - value * (denominators[b] as number)) / mean;
  return { value, pulls };
}

/**
 * The interval of a ratio.
 *
 * @param factor half its width in standard errors: Student's, on as many degrees of freedom as blocks less one
 */
export function centre({ value, pulls }: Ratio, factor = studentFactor(pulls.length - 1)): Centred {
  return { value, halfWidth: pulls.length < 2 ? Infinity : factor * Math.sqrt(varianceOfMean(pulls)) };
}

/** Variance of the mean of independent values whose own mean is 0. */
export function varianceOfMean(pulls: Float64Array): number {
  return pulls.length < 2 ? 0 : sumSquares(pulls) / (pulls.length * (pulls.length - 1));
}

/** Bounds of an interval: what is possible or, with one block, what was seen. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export const ANY: Bounds = { least: -Infinity, most: Infinity };
export const POSITIVE: Bounds = { least: 0, most: Infinity };
export const SHARE: Bounds = { least: 0, most: 1 };

/** The value and its interval, kept within bounds. */
export function withinBounds({ value, halfWidth }: Centred, { least, most }: Bounds): Estimate {
  const keep = (x: number) => Math.min(most, Math.max(least, x));
  return { value: keep(value), low: keep(value - halfWidth), high: keep(value + halfWidth) };
}

/**
 * Half the width of a 95 % interval in standard errors; infinite without a degree of freedom. To 12 digits: engines
 * differ in the last ones of a logarithm, and results must not.
 */
export function studentFactor(freedom: number): number {
  return freedom < 1 ? Infinity : Number(studentQuantile(0.975, freedom).toPrecision(12));
}

export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}

/** Products, not powers: engines differ in the last digit of a power. */
export function sumSquares(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += (values[i] as number) * (values[i] as number);
  return total;
}
