// Round values for an axis that holds all the points with air around them.

/**
 * Four to seven round values whose first lies below and last above all `values`.
 * @example makeTicks([832, 897]) // [800, 820, 840, 860, 880, 900, 920]
 */
export function makeTicks(values: readonly number[]): number[] {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  const span = high - low || Math.abs(high) * 0.2 || 1;
  // Air for the discs: a sixth of the span on either side, never crossing zero for positive amounts.
  const from = low >= 0 ? Math.max(0, low - span / 5) : low - span / 5;
  const to = high + span / 5;
  const raw = (to - from) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw * 0.999) ?? 10);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(to / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

/**
 * At most `most` round values within an interval, for an axis whose ends are given.
 * @param most at least 2
 * @example ticksWithin(803, 951, 4) // [850, 900, 950]
 */
export function ticksWithin(low: number, high: number, most: number): number[] {
  if (!(high > low)) return [low];
  const raw = (high - low) / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw * 0.999) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * step);
}
