// A part of a run, for one machine among several: shard i of n has the blocks whose index leaves i − 1 when divided
// by n, so that every shard has its share of every stretch of the run.

export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** Indices of the blocks of a shard in a run of `total` blocks. */
export function planShard({ index, count }: Shard, total: number): number[] {
  const length = Math.max(0, Math.ceil((total - (index - 1)) / count));
  return Array.from({ length }, (_, place) => index - 1 + place * count);
}

/** @example writeShard({ index: 2, count: 3 }) // '2/3' */
export function writeShard({ index, count }: Shard): string {
  return `${index}/${count}`;
}
