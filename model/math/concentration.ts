// How many people really carry a role: three holders of whom one does 95 % are closer to one than to three.

/**
 * Number of equal holders that would be as concentrated as these: 1 / Σ sᵢ² with shares sᵢ scaled to sum to 1.
 *
 * @param shares each holder's part, each ≥ 0, in any common unit
 * @returns between 1 and the number of non-zero shares; 0 when there is none
 * @throws RangeError when a share is negative, infinite or not a number
 * @see A. O. Hirschman, National Power and the Structure of Foreign Trade, 1945; O. C. Herfindahl, Concentration in
 *   the Steel Industry, 1950; M. Laakso, R. Taagepera, "'Effective' number of parties", Comparative Political
 *   Studies 12(1), 1979
 * @example effectiveHolders([0.5, 0.5]) // 2
 */
export function effectiveHolders(shares: readonly number[]): number {
  let largest = 0;
  for (const share of shares) {
    if (!(share >= 0 && share < Infinity)) throw new RangeError(`invalid share: ${share}`);
    if (share > largest) largest = share;
  }
  if (largest === 0) return 0;
  let sum = 0;
  let squares = 0;
  for (const share of shares) {
    const scaled = share / largest;
    sum += scaled;
    squares += scaled * scaled;
  }
  return (sum * sum) / squares;
}
