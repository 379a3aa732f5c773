// When to stop: as soon as the means are known well enough, judged at fixed numbers of blocks only, so that the
// answer depends neither on how many workers there are nor on which was first.

import type { Block, Layout } from '../result';
import { blocksFor, type SimulationSettings } from '../settings';
import { FIGURES, type FigureName, meanOf } from './figures';
import type { Centred } from './ratio';
import { type BlockSums, orderBlocks, readYears } from './years';

export interface StopRule {
  /** Most years to simulate (years > 0). */
  readonly years: number;
  /**
   * Half of the 95 % interval to reach: of mean cost and mean loss as a part of the mean, of the share on time in
   * points (0.01 = 1 point). Without it, all the years are simulated.
   */
  readonly precision?: number;
}

/** First number of blocks at which the precision is judged: fewer know their own error too badly. */
const FIRST_CHECK = 32;
const GROWTH = 1.25;

/** Numbers of blocks at which the precision is judged, the last being the most there can be. */
export function checkpoints(most: number): readonly number[] {
  const counts: number[] = [];
  for (let count = FIRST_CHECK; count < most; count = Math.ceil(count * GROWTH)) counts.push(count);
  return [...counts, most];
}

/**
 * Number of blocks to keep, once enough of them are there: the first checkpoint at which the precision holds, or
 * blocks for all the years. Stopping when an interval looks narrow makes it a little too narrow; the checkpoints are
 * few and begin late to keep that small.
 *
 * @param blocks the first blocks of the run: 0, 1, 2… without a gap, in any order
 * @returns undefined as long as the run must go on
 * @throws RangeError when a block is missing or invalid, or the rule is
 * @see Y. S. Chow, H. Robbins, "On the asymptotic theory of fixed-width sequential confidence intervals for the
 *   mean", Annals of Mathematical Statistics 36(2), 1965
 */
export function findStop(
  rule: StopRule,
  settings: SimulationSettings,
  layout: Layout,
  blocks: readonly Block[],
): number | undefined {
  const { years, precision } = rule;
  if (precision !== undefined && !(precision > 0)) throw new RangeError(`invalid precision: ${precision}`);
  const most = blocksFor(years, settings);
  if (blocks.length === 0) return undefined;
  const ordered = orderBlocks(settings, blocks, layout);
  if (ordered.at(-1)?.index !== blocks.length - 1) throw new RangeError('missing blocks');
  if (precision !== undefined && blocks.length >= FIRST_CHECK) {
    const { sums } = readYears(settings, ordered);
    for (const count of checkpoints(most))
      if (count <= blocks.length && isPrecise(firstOf(sums, count), precision)) return count;
  }
  return blocks.length >= most ? most : undefined;
}

function isPrecise(sums: BlockSums, precision: number): boolean {
  return FIGURES.every((figure) => reaches(figure, meanOf(figure, sums), precision));
}

function reaches(figure: FigureName, { value, halfWidth }: Centred, precision: number): boolean {
  return halfWidth <= (figure === 'onTime' ? precision : precision * Math.abs(value));
}

function firstOf(sums: BlockSums, count: number): BlockSums {
  const first = (column: Float64Array) => column.subarray(0, count);
  return {
    cost: first(sums.cost),
    loss: first(sums.loss),
    served: first(sums.served),
    needed: first(sums.needed),
    years: first(sums.years),
    controls: sums.controls.map(first),
  };
}
