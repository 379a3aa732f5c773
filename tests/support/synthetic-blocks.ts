// Blocks made by hand or drawn from known laws, to try estimates whose truth is known.

import { entityKey } from '../../model/simulation/random/key';
import { Streams } from '../../model/simulation/random/streams';
import {
  type Block,
  type Layout,
  sumsIndex,
  YEAR_COLUMNS,
  type YearColumn,
} from '../../model/simulation/result';
import { REPLICATES_PER_BLOCK, type SimulationSettings } from '../../model/simulation/settings';

export const SETTINGS: SimulationSettings = { seed: 1, yearsPerReplicate: 3, inputs: 'sampled' };
export const YEARS_PER_BLOCK = SETTINGS.yearsPerReplicate * REPLICATES_PER_BLOCK;
export const LAYOUT: Layout = { roleIds: ['r1', 'r2'], personIds: ['p1'], providerIds: [] };

export type Year = Partial<Record<YearColumn, number>>;

/** A block of the years given; what they leave out is 0, but one need served. */
export function makeBlock(index: number, years: readonly Year[], sums?: Float64Array): Block {
  const rows = years.flatMap((year) => {
    const whole: Year = { served: 1, needed: 1, ...year };
    return YEAR_COLUMNS.map((column) => whole[column] ?? 0);
  });
  return { index, rows: Float64Array.from(rows), sums: sums ?? new Float64Array(sumsIndex(LAYOUT).length) };
}

/** Blocks 0, 1, 2… with their years drawn one by one. */
export function drawBlocks(count: number, drawBlock: (index: number) => () => Year): Block[] {
  return Array.from({ length: count }, (_, index) => {
    const drawYear = drawBlock(index);
    return makeBlock(index, Array.from({ length: YEARS_PER_BLOCK }, drawYear));
  });
}

/** A seeded source of chance. */
export class Draws {
  private readonly streams = new Streams(1);

  constructor(name: string) {
    this.streams.seed(0, 1, 0, 0, entityKey(name));
  }

  uniform(): number {
    return this.streams.uniform(0);
  }

  normal(): number {
    return this.streams.normal(0);
  }

  exponential(): number {
    return this.streams.exponential(0);
  }

  /** Values alike inside a block: normal of variance 1, correlated by `correlation` in [0, 1]. */
  clusteredNormal(blocks: number, perBlock: number, correlation: number): Float64Array {
    const values = new Float64Array(blocks * perBlock);
    let common = 0;
    for (let i = 0; i < values.length; i++) {
      if (i % perBlock === 0) common = Math.sqrt(correlation) * this.normal();
      values[i] = common + Math.sqrt(1 - correlation) * this.normal();
    }
    return values;
  }

  /** Exponential values of mean 1, each that of its block with the chance `shared`, else its own. */
  clusteredExponential(blocks: number, perBlock: number, shared: number): Float64Array {
    const values = new Float64Array(blocks * perBlock);
    let common = 0;
    for (let i = 0; i < values.length; i++) {
      if (i % perBlock === 0) common = this.exponential();
      values[i] = this.uniform() < shared ? common : this.exponential();
    }
    return values;
  }
}

/** Every number of a result, however deep. */
export function listNumbers(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listNumbers) : [];
}
