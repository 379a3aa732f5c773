// Exponential and logarithm from + − × ÷ alone. Standards leave Math.exp and Math.log to each engine, down to the last
// bits; these give the same bits everywhere, and so does what is drawn with them.

/** ln 2 in two parts: the first has 21 trailing zero bits, so that its product by a small integer is exact (fdlibm). */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** 1/n!, n from 0: what is left out is below 0.347¹⁴/14! = 4 × 10⁻¹⁸. */
const INVERSE_FACTORIALS = Float64Array.from({ length: 14 }, (_, n) => {
  let factorial = 1;
  for (let i = 2; i <= n; i++) factorial *= i;
  return 1 / factorial;
});

/** 2⁻ᵏ, k from 0 to the smallest number. */
const HALVES = new Float64Array(1075);
for (let k = 0, power = 1; k < HALVES.length; k++, power /= 2) HALVES[k] = power;

/**
 * e⁻ˣ.
 *
 * Method: x = k·ln 2 − r with |r| ≤ ½ ln 2, then 2⁻ᵏ times the Taylor polynomial of eʳ.
 *
 * @param x in [0, ∞]
 * @returns a number in [0, 1], within 2 units of the last place while it is above 10⁻³⁰⁰
 * @example expMinus(1) // 1/e
 */
export function expMinus(x: number): number {
  if (x > 745) return 0;
  const k = Math.floor(x / LN2_HIGH + 0.5);
  const r = k * LN2_HIGH - x + k * LN2_LOW;
  let sum = 0;
  for (let n = INVERSE_FACTORIALS.length - 1; n >= 0; n--) sum = sum * r + (INVERSE_FACTORIALS[n] as number);
  return sum * (HALVES[k] as number);
}

/**
 * Natural logarithm.
 *
 * Method: x = 2ᵏ·m with m in [√½, √2], then 2·artanh((m − 1)/(m + 1)) as a series of 11 terms: what is left out is below
 * 10⁻¹⁸.
 *
 * @param x in (0, ∞)
 * @returns ln x, within 2 units of the last place of max(|ln x|, 1)
 * @example log(2) // 0.6931471805599453
 */
export function log(x: number): number {
  let m = x;
  let k = 0;
  for (; m > Math.SQRT2; k++) m /= 2;
  for (; m < Math.SQRT1_2; k--) m *= 2;
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let n = 21; n >= 1; n -= 2) sum = sum * square + 1 / n;
  return k * LN2_HIGH + (2 * s * sum + k * LN2_LOW);
}
