// Series and rational approximations are polynomials: summed from the highest power, one rounding per term.

/**
 * Σ coefficients[i] · xⁱ, by Horner's rule.
 *
 * @example polynomial([1, 2, 3], 2) // 17
 */
export function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + (coefficients[i] as number);
  return sum;
}
