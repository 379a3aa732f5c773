// Blocks put in order and turned into columns: what every estimate starts from. The years of a block share their
// inputs and carry work over, so they count as one observation wherever an error is estimated.

import { type Block, type Layout, sumsIndex, YEAR_COLUMNS, type YearColumn } from '../result';
import { REPLICATES_PER_BLOCK, type SimulationSettings } from '../settings';

/** Columns whose expectation is known to be zero. */
const CONTROLS = ['arrivalsControl', 'repairControl', 'presenceControl'] as const satisfies YearColumn[];

/** Simulated years, block after block, and their sums by block. */
export interface Years {
  readonly blocks: readonly Block[];
  readonly perReplicate: number;
  readonly perBlock: number;
  /** One value per year; on time is NaN in a year without need (EUR, ratio). */
  readonly cost: Float64Array;
  readonly onTime: Float64Array;
  readonly loss: Float64Array;
  readonly served: Float64Array;
  readonly needed: Float64Array;
  readonly sums: BlockSums;
}

/** One value per block: sums over its years. */
export interface BlockSums {
  readonly cost: Float64Array;
  readonly loss: Float64Array;
  readonly served: Float64Array;
  readonly needed: Float64Array;
  readonly years: Float64Array;
  readonly controls: readonly Float64Array[];
}

/**
 * Blocks in order of index.
 *
 * @param layout when given, how their sums must be laid out
 * @throws RangeError when there is none, when two have the same index, or when one was made with other settings or
 *   for another layout
 */
export function orderBlocks(
  settings: SimulationSettings,
  blocks: readonly Block[],
  layout?: Layout,
): readonly Block[] {
  if (blocks.length === 0) throw new RangeError('no block');
  const ordered = [...blocks].sort((a, b) => a.index - b.index);
  const width = settings.yearsPerReplicate * REPLICATES_PER_BLOCK * YEAR_COLUMNS.length;
  const length = layout === undefined ? undefined : sumsIndex(layout).length;
  let last = -1;
  for (const { index, rows, sums } of ordered) {
    if (index === last) throw new RangeError(`duplicate block: ${index}`);
    if (rows.length !== width) throw new RangeError(`invalid rows of block ${index}: ${rows.length}`);
    if (length !== undefined && sums.length !== length)
      throw new RangeError(`invalid sums of block ${index}: ${sums.length}`);
    last = index;
  }
  return ordered;
}

/** Columns of ordered blocks. */
export function readYears(settings: SimulationSettings, blocks: readonly Block[]): Years {
  const perReplicate = settings.yearsPerReplicate;
  const perBlock = perReplicate * REPLICATES_PER_BLOCK;
  const column = (name: YearColumn) => readColumn(blocks, perBlock, name);
  const cost = column('cost');
  const loss = column('loss');
  const served = column('served');
  const needed = column('needed');
  const sum = (values: Float64Array) => sumByBlock(values, perBlock);
  return {
    blocks,
    perReplicate,
    perBlock,
    cost,
    loss,
    served,
    needed,
    onTime: served.map((value, year) => ratio(value, needed[year] as number)),
    sums: {
      cost: sum(cost),
      loss: sum(loss),
      served: sum(served),
      needed: sum(needed),
      years: new Float64Array(blocks.length).fill(perBlock),
      controls: CONTROLS.map((name) => sum(column(name))),
    },
  };
}

/** Share on time of a year, NaN without need. */
function ratio(served: number, needed: number): number {
  return needed > 0 ? Math.min(1, served / needed) : Number.NaN;
}

function readColumn(blocks: readonly Block[], perBlock: number, name: YearColumn): Float64Array {
  const width = YEAR_COLUMNS.length;
  const offset = YEAR_COLUMNS.indexOf(name);
  const values = new Float64Array(blocks.length * perBlock);
  let at = 0;
  for (const { rows } of blocks)
    for (let i = offset; i < rows.length; i += width) values[at++] = rows[i] as number;
  return values;
}

/** Sums of consecutive runs of `perBlock` values. */
function sumByBlock(values: Float64Array, perBlock: number): Float64Array {
  const sums = new Float64Array(values.length / perBlock);
  for (let i = 0; i < values.length; i++) {
    const block = Math.floor(i / perBlock);
    sums[block] = (sums[block] as number) + (values[i] as number);
  }
  return sums;
}
