// Exponential and logarithm from + − × ÷ alone. Standards leave Math.exp and Math.log to each engine, down to the last
// bits; these give the same bits everywhere, and so does what is drawn with them.

/** ln 2 in two parts: the first has 21 trailing zero bits, so that its product by a small integer is exact (fdlibm). */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** 2⁻ᵏ, k from 0 to the smallest number. */
const HALVES = new Float64Array(1075);
for (let k = 0, power = 1; k < HALVES.length; k++, power /= 2) HALVES[k] = power;

/** 2^(−j/64), j from 0 to 63, by Taylor's series: what is left out is below 0.7²⁰/20! = 4 × 10⁻²². */
const ROOTS = Float64Array.from({ length: 64 }, (_, j) => {
  const x = (j / 64) * (LN2_HIGH + LN2_LOW);
  let sum = 1;
  for (let n = 19; n >= 1; n--) sum = 1 - (x / n) * sum;
  return sum;
});

/**
 * e⁻ˣ.
 *
 * Method: x = (n/64)·ln 2 − r with |r| ≤ ln 2 ÷ 128, then 2^(−n/64) from tables times Taylor's polynomial of eʳ: what is
 * left out is below r⁶/6! = 4 × 10⁻¹⁷.
 *
 * @param x in [0, ∞]
 * @returns a number in [0, 1], right to 5 × 10⁻¹⁶ of itself while above 10⁻³⁰⁰
 * @throws RangeError when x is negative or not a number
 * @example expMinus(1) // 1/e
 */
export function expMinus(x: number): number {
  if (!(x >= 0)) throw new RangeError(`invalid x: ${x}`);
  if (x > 745) return 0;
  const n = (x * (64 / LN2_HIGH) + 0.5) | 0;
  const r = n * (LN2_HIGH / 64) - x + n * (LN2_LOW / 64);
  const series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))));
  return (HALVES[n >> 6] as number) * ((ROOTS[n & 63] as number) * series);
}

/**
 * Natural logarithm.
 *
 * Method: x = 2ᵏ·m with m in [√½, √2], then 2·artanh((m − 1)/(m + 1)) as a series of 11 terms: what is left out is below
 * 10⁻¹⁸.
 *
 * @param x in (0, ∞)
 * @returns ln x, right to 4 × 10⁻¹⁶ of max(|ln x|, 1)
 * @throws RangeError when x is outside its range
 * @example log(2) // 0.6931471805599453
 */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`invalid x: ${x}`);
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
