// How far apart scenarios are on one result.

/** Differences smaller than this share of the values are rounding, not a difference. */
const SAME = 1e-6;

export interface Placed {
  readonly id: string;
  readonly value: number;
}

export type Range =
  /** One scenario alone. */
  | { readonly kind: 'single'; readonly id: string; readonly value: number }
  /** All the same but for rounding. */
  | { readonly kind: 'same'; readonly value: number }
  | { readonly kind: 'apart'; readonly least: Placed; readonly most: Placed };

/**
 * The least and the most of values in one unit; the first of equals.
 * @throws when there is none
 * @example findRange([{ id: 'a', value: 2 }, { id: 'b', value: 1 }]) // apart, least b, most a
 */
export function findRange(values: readonly Placed[]): Range {
  const [first, ...others] = values;
  if (!first) throw new RangeError('no value');
  if (others.length === 0) return { kind: 'single', ...first };
  const least = others.reduce((low, one) => (one.value < low.value ? one : low), first);
  const most = others.reduce((high, one) => (one.value > high.value ? one : high), first);
  return most.value - least.value <= SAME * Math.max(Math.abs(least.value), Math.abs(most.value))
    ? { kind: 'same', value: first.value }
    : { kind: 'apart', least, most };
}
