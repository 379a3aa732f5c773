// Round values along an axis, and where a value falls on it.

/** Values marked on an axis, from at or below the least to at or above the most. */
export function makeTicks(least: number, most: number, count = 5): number[] {
  if (!(most > least)) return [least, least + 1];
  const rough = (most - least) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

/** Places values of [`from`, `to`] between `start` and `end`. */
export function placeAlong(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) => start + ((value - from) / (to - from || 1)) * (end - start);
}
