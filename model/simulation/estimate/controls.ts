// Control variates: how far arrivals, repairs and presence fell from what was expected is known, so the part of a
// mean's error that follows them can be taken away.

import { type Centred, centre, type Ratio, studentFactor, sum, sumSquares } from './ratio';

/** Blocks needed beyond one per control before the regression is trusted. */
const BLOCKS_TO_SPARE = 10;
/** A control that the others explain up to this part of its variance brings nothing more. */
const COLLINEAR = 1e-6;
/** A control that varies by less than this part of its mean does not vary (both squared). */
const CONSTANT = 1e-20;
/** Least part of the variance that remains, so that an exact fit is no infinite gain. */
const EXACT = 1e-12;

export interface Adjusted extends Centred {
  /** Square of the ratio of the interval's widths without and with the controls (≥ 1). */
  readonly gain: number;
}

/**
 * A ratio adjusted by controls of mean zero: value − Σ β × mean of the control, with β by least squares on the
 * blocks. All the usable controls are taken when the interval is narrower with them, none otherwise: the choice looks
 * at the widths alone, never at the value.
 *
 * Method: variance of the intercept of the regression, s² (1/n + c̄ᵀ S⁻¹ c̄), on n − 1 − q degrees of freedom.
 *
 * @param controls one value per block and control, of expectation 0, in any unit
 * @see S. S. Lavenberg, P. D. Welch, "A perspective on the use of control variables to increase the efficiency of
 *   Monte Carlo simulations", Management Science 27(3), 1981; P. W. Glynn, R. Szechtman, "Some new perspectives on the
 *   method of control variates", in Monte Carlo and Quasi-Monte Carlo Methods 2000, 2002
 */
export function adjust(ratio: Ratio, controls: readonly Float64Array[]): Adjusted {
  const plain = centre(ratio);
  const blocks = ratio.pulls.length;
  const without: Adjusted = { ...plain, gain: 1 };
  if (blocks < BLOCKS_TO_SPARE + controls.length || plain.halfWidth === 0) return without;
  const { axes, means } = orthogonalize(controls);
  const freedom = blocks - 1 - axes.length;
  const all = sumSquares(ratio.pulls);
  let left = all;
  let value = ratio.value;
  let leverage = 1 / blocks;
  for (let k = 0; k < axes.length; k++) {
    const axis = axes[k] as Float64Array;
    const mean = means[k] as number;
    const slope = dot(axis, ratio.pulls);
    left -= slope * slope;
    value -= slope * mean;
    leverage += mean * mean;
  }
  const variance = (Math.max(left, EXACT * all) / freedom) * leverage;
  const halfWidth = studentFactor(freedom) * Math.sqrt(variance);
  if (!(halfWidth < plain.halfWidth)) return without;
  const narrower = plain.halfWidth / halfWidth;
  return { value, halfWidth, gain: narrower * narrower };
}

/**
 * Gram–Schmidt on the deviations of the controls: axes of length 1, and the mean of each control's blocks carried
 * along, so that β ᵀ c̄ = Σ (axis · y) × mean. Controls without variance of their own are left out.
 */
function orthogonalize(controls: readonly Float64Array[]): { axes: Float64Array[]; means: number[] } {
  const axes: Float64Array[] = [];
  const means: number[] = [];
  for (const control of controls) {
    let mean = sum(control) / control.length;
    const axis = control.map((value) => value - mean);
    const before = sumSquares(axis);
    if (!(before > CONSTANT * control.length * mean * mean)) continue;
    // Twice: once leaves rounding along the earlier axes.
    for (let pass = 0; pass < 2; pass++) {
      for (let k = 0; k < axes.length; k++) {
        const other = axes[k] as Float64Array;
        const along = dot(axis, other);
        for (let b = 0; b < axis.length; b++) axis[b] = (axis[b] as number) - along * (other[b] as number);
        mean -= along * (means[k] as number);
      }
    }
    const own = sumSquares(axis);
    if (!(own > COLLINEAR * before)) continue;
    const length = Math.sqrt(own);
    axes.push(axis.map((value) => value / length));
    means.push(mean / length);
  }
  return { axes, means };
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number);
  return total;
}
