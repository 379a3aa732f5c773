// How far numbers drawn are from the law they should follow, as scores to be held against a bound. Draws are from fixed
// seeds: a bound that holds once holds always, and what passes it had one chance in ten thousand of doing so.

/** What a standard normal score exceeds with probability 10⁻⁴ (one side). */
export const NORMAL_BOUND = 3.719;

/** What √n·D exceeds with probability 10⁻⁴ (Kolmogorov: 2·e^(−2x²)). */
export const KOLMOGOROV_BOUND = 2.226;

/**
 * Pearson's chi-square of counts against what was expected of each, as a standard normal score (Wilson & Hilferty,
 * PNAS 17, 1931).
 */
export function scoreCounts(counts: ArrayLike<number>, expected: (cell: number) => number): number {
  let square = 0;
  for (let i = 0; i < counts.length; i++) {
    const mean = expected(i);
    square += ((counts[i] as number) - mean) ** 2 / mean;
  }
  const freedom = counts.length - 1;
  const spread = 2 / (9 * freedom);
  return ((square / freedom) ** (1 / 3) - (1 - spread)) / Math.sqrt(spread);
}

/** Counts of `n` draws by cell. */
export function countCells(cells: number, n: number, draw: (i: number) => number): Int32Array {
  const counts = new Int32Array(cells);
  for (let i = 0; i < n; i++) {
    const cell = draw(i);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return counts;
}

/** Chi-square score of draws that should fall in each of `cells` cells alike. */
export function scoreAlike(cells: number, n: number, draw: (i: number) => number): number {
  return scoreCounts(countCells(cells, n, draw), () => n / cells);
}

/** Kolmogorov–Smirnov: √n times the largest distance between the sample and its distribution function. */
export function scoreSample(sample: Float64Array, cdf: (x: number) => number): number {
  const sorted = sample.slice().sort();
  const n = sorted.length;
  let distance = 0;
  for (let i = 0; i < n; i++) {
    const p = cdf(sorted[i] as number);
    distance = Math.max(distance, p - i / n, (i + 1) / n - p);
  }
  return Math.sqrt(n) * distance;
}

/** Mean of a power of the draws, less what is expected of it, over its standard error. */
export function scoreMoment(sample: Float64Array, power: number, moment: (power: number) => number): number {
  let sum = 0;
  for (const x of sample) sum += x ** power;
  const variance = moment(2 * power) - moment(power) ** 2;
  return (sum / sample.length - moment(power)) / Math.sqrt(variance / sample.length);
}
