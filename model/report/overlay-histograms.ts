// Several histograms over one another: the same classes for all, so that their heights can be compared.

import type { Distribution } from '../simulation/result';

type Histogram = Distribution['histogram'];

export interface Overlay {
  /** Edges of the classes, one more than there are heights. */
  readonly edges: readonly number[];
  /** Per histogram, the share of its years in each class: they sum to 1, to 0 where there is none. */
  readonly heights: readonly (readonly number[])[];
}

/** More classes than this are not told apart. */
const MOST_CLASSES = 40;
const STEPS = [1, 2, 5] as const;
/** A width is a multiple of another when nothing is left but rounding. */
const ROUNDING = 1e-9;

/**
 * Puts histograms on common classes of width 1, 2 or 5 × 10^k. Their own bars are as round and start on a multiple of
 * their width, so that each of them falls whole into one class: no count is divided.
 * @example overlayHistograms([{ start: 0, width: 2, counts: [1, 3] }, { start: 2, width: 2, counts: [4] }])
 *   // edges 0, 2, 4; heights [0.25, 0.75] and [0, 1]
 */
export function overlayHistograms(histograms: readonly Histogram[]): Overlay {
  const filled = histograms.filter(({ counts }) => counts.length > 0);
  if (filled.length === 0) return { edges: [], heights: histograms.map(() => []) };
  const low = Math.min(...filled.map(({ start }) => start));
  const high = Math.max(...filled.map(({ start, width, counts }) => start + width * counts.length));
  const width = chooseWidth(
    filled.map((one) => one.width),
    high - low,
  );
  const first = Math.floor(low / width + ROUNDING);
  const classes = Math.max(1, Math.ceil(high / width - ROUNDING) - first);
  return {
    edges: Array.from({ length: classes + 1 }, (_, at) => roundTo(first + at, width)),
    heights: histograms.map((histogram) => readHeights(histogram, width, first, classes)),
  };
}

/** The smallest round width that holds whole bars of every histogram and leaves few enough classes. */
function chooseWidth(widths: readonly number[], range: number): number {
  const largest = Math.max(...widths);
  for (let power = Math.floor(Math.log10(largest)); ; power++) {
    for (const step of STEPS) {
      const width = roundTo(step, 10 ** power);
      const isMultiple = widths.every((one) => {
        const times = width / one;
        return times >= 1 - ROUNDING && Math.abs(times - Math.round(times)) < ROUNDING * times;
      });
      if (isMultiple && range / width <= MOST_CLASSES) return width;
    }
  }
}

function readHeights(
  { start, width: barWidth, counts }: Histogram,
  width: number,
  first: number,
  classes: number,
): number[] {
  const heights = new Array<number>(classes).fill(0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return heights;
  counts.forEach((count, at) => {
    const middle = start + (at + 0.5) * barWidth;
    const place = Math.min(classes - 1, Math.max(0, Math.floor(middle / width) - first));
    heights[place] = (heights[place] ?? 0) + count / all;
  });
  return heights;
}

/** `times` × `width` without what doubles add below the decimals of the width: 3 × 0.1 is 0.3. */
function roundTo(times: number, width: number): number {
  return Number((times * width).toPrecision(12));
}
