// Student's t: how many standard errors a 95 % interval is wide when the error itself is estimated from few blocks.

import { normalQuantile } from './normal';
import { polynomial } from './polynomial';

/** Above this many degrees of freedom the expansion around the normal quantile is exact to 1e-11. */
const EXPANSION_FROM = 1e5;

/** Below this, Γ(x + ½) ÷ Γ(x) is reached by recurrence from above it, where the series is exact to rounding. */
const SERIES_FROM = 24;
/** Its terms in powers of 1 ÷ 8x. */
const SERIES = [1, -1, 0.5, 2.5, -2.625, -49.875, 54.3125, 2457.8125];

/**
 * Γ(x + ½) ÷ Γ(x) for x > 0, without the large logarithms whose difference it is. Relative error below 1e-14.
 *
 * @see DLMF 5.11.13; F. G. Tricomi, A. Erdélyi, "The asymptotic expansion of a ratio of gamma functions", 1951
 */
function gammaStep(x: number): number {
  let factor = 1;
  let y = x;
  for (; y < SERIES_FROM; y++) factor *= y / (y + 0.5);
  return factor * Math.sqrt(y) * polynomial(SERIES, 1 / (8 * y));
}

/**
 * Regularised incomplete beta function I_x(a, ½), by Lentz's evaluation of the continued fraction.
 * Converges for x < (a + 1) ÷ (a + 2.5).
 *
 * @see DLMF 8.17.22; W. J. Lentz 1976, as modified by Thompson and Barnett 1986
 */
function betaFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  const guard = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return fraction;
}

/** Density of Student's t at t. */
function density(t: number, freedom: number): number {
  const height = gammaStep(freedom / 2) / Math.sqrt(freedom * Math.PI);
  return height * Math.exp((-(freedom + 1) / 2) * Math.log1p((t * t) / freedom));
}

/** P(T > t) for t ≥ 0: half of I_x(ν/2, ½) at x = ν ÷ (ν + t²), from the side on which the fraction converges. */
function upperTail(t: number, freedom: number): number {
  const a = freedom / 2;
  const square = t * t;
  const x = freedom / (freedom + square);
  // x^a (1 − x)^½ ÷ B(a, ½), with B(a, ½) = √π Γ(a) ÷ Γ(a + ½)
  const front =
    (Math.exp(-a * Math.log1p(square / freedom)) * Math.sqrt(square / (freedom + square)) * gammaStep(a)) /
    Math.sqrt(Math.PI);
  if (x < (a + 1) / (a + 2.5)) return (front * betaFraction(a, 0.5, x)) / a / 2;
  return 0.5 - front * betaFraction(0.5, a, square / (freedom + square));
}

/**
 * Quantile of Student's t distribution. Relative error below 1e-11.
 *
 * Method: a first value from the normal quantile by the expansion of Cornish and Fisher (exact forms for 1 and 2
 * degrees of freedom), then Newton's steps on the incomplete beta function.
 *
 * @param p probability, in (0, 1) (ratio)
 * @param freedom degrees of freedom, any real in [1, ∞]; ∞ is the normal distribution
 * @returns t with P(T ≤ t) = p
 * @throws RangeError when an argument is outside its range
 * @see Student (W. S. Gosset) 1908; M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, 26.7.1 and
 *   26.7.5
 * @example studentQuantile(0.975, 10) // 2.228138851986274
 */
export function studentQuantile(p: number, freedom: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`invalid probability: ${p}`);
  if (!(freedom >= 1)) throw new RangeError(`invalid degrees of freedom: ${freedom}`);
  if (freedom === Infinity) return normalQuantile(p);
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  let t = firstValue(tail, freedom);
  if (freedom > EXPANSION_FROM) return p < 0.5 ? -t : t;
  for (let step = 0; step < 50; step++) {
    // Newton on ln P(T > t), which is nearly straight far out and concave: never overshoots into another branch.
    const above = upperTail(t, freedom);
    const change = (Math.log(above / tail) * above) / density(t, freedom);
    t = Math.max(t / 2, t + change);
    if (Math.abs(change) <= 1e-14 * t) break;
  }
  return p < 0.5 ? -t : t;
}

function firstValue(tail: number, freedom: number): number {
  if (freedom < 3) {
    const centre = 1 - 2 * tail;
    return freedom < 2 ? 1 / Math.tan(Math.PI * tail) : centre / Math.sqrt(2 * tail * (1 - tail));
  }
  const z = -normalQuantile(tail);
  const z2 = z * z;
  return z * (1 + (z2 + 1) / (4 * freedom) + ((5 * z2 + 16) * z2 + 3) / (96 * freedom * freedom));
}
