// Years counted in bars whose edges are round numbers, so that axes read well in any unit.

import type { Distribution } from '../result';
import { quantileOf } from './quantile';

/** About how many bars. */
const BARS = 40;
/** Share of the years that the bars are fitted to; the others go into the outer bars. */
const CENTRAL = 0.995;
/** A spread below this part of the values, or below this much, is rounding. */
const ROUNDING = 1e-9;

/**
 * Counts of sorted values in some 25 to 65 bars of width 1, 2 or 5 × 10^k.
 *
 * A bar holds its lower edge, the last one its upper edge too.
 *
 * @param sorted ascending
 * @param reach all of the values, or the central 99.5 % of them with the rest added to the outer bars
 * @example makeHistogram([0, 10, 40], 'all') // { start: 0, width: 1, counts: [1, 0, …, 1] } — 40 bars
 */
export function makeHistogram(
  sorted: ArrayLike<number>,
  reach: 'all' | 'central',
): Distribution['histogram'] {
  if (sorted.length === 0) return { start: 0, width: 1, counts: [] };
  const { low, high } = chooseRange(sorted, reach);
  const { digit, power } = roundWidth(low, high);
  // Powers of ten are exact upwards only: below 1, multiply by them instead. Read, not computed: no engine errs.
  const scale = Number(`1e${Math.abs(power)}`);
  const inWidths = (x: number) => (power < 0 ? (x * scale) / digit : x / (digit * scale));
  const first = Math.floor(inWidths(low) + ROUNDING);
  const bars = isRounding(low, high) ? 1 : Math.max(1, Math.ceil(inWidths(high) - ROUNDING) - first);
  const counts = new Array<number>(bars).fill(0);
  for (let i = 0; i < sorted.length; i++) {
    const bar = Math.floor(inWidths(sorted[i] as number) + ROUNDING) - first;
    const kept = Math.min(bars - 1, Math.max(0, bar));
    counts[kept] = (counts[kept] as number) + 1;
  }
  const width = power < 0 ? digit / scale : digit * scale;
  const start = power < 0 ? (first * digit) / scale : first * digit * scale;
  return { start, width, counts };
}

function chooseRange(sorted: ArrayLike<number>, reach: 'all' | 'central'): { low: number; high: number } {
  const outer = (1 - CENTRAL) / 2;
  const low = quantileOf(sorted, outer);
  const high = quantileOf(sorted, 1 - outer);
  // Nearly all years alike: the few others are what there is to see.
  if (reach === 'central' && !isRounding(low, high)) return { low, high };
  return { low: quantileOf(sorted, 0), high: quantileOf(sorted, 1) };
}

function isRounding(low: number, high: number): boolean {
  return high - low <= ROUNDING * largest(low, high);
}

function largest(low: number, high: number): number {
  return Math.max(Math.abs(low), Math.abs(high), 1);
}

/** The width among 1, 2, 5 × 10^k that is nearest, in ratio, to a fortieth of the range. */
function roundWidth(low: number, high: number): { digit: number; power: number } {
  const range = isRounding(low, high) ? largest(low, high) : high - low;
  const wanted = range / BARS;
  const power = Math.floor(Math.log10(wanted));
  const lead = wanted / 10 ** power;
  if (lead < Math.SQRT2) return { digit: 1, power };
  if (lead < Math.sqrt(10)) return { digit: 2, power };
  if (lead < Math.sqrt(50)) return { digit: 5, power };
  return { digit: 1, power: power + 1 };
}
