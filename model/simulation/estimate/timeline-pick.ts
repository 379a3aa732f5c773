// Which of thousands of years to open and read: a typical one, a good or a bad one, or the worst.

import type { Block } from '../result';
import { REPLICATES_PER_BLOCK, type SimulationSettings } from '../settings';
import { quantileOf } from './quantile';
import { orderBlocks, readYears } from './years';

/** By loss: nearest to the 10th, 50th, 90th percentile, and the largest. */
export const YEAR_PICKS = ['good', 'typical', 'bad', 'worst'] as const;
export type YearPick = (typeof YEAR_PICKS)[number];

const PERCENTILES: Readonly<Record<YearPick, number>> = { good: 0.1, typical: 0.5, bad: 0.9, worst: 1 };

export interface PickedYear {
  readonly block: number;
  /** In the block, 0 or 1, and year of the replicate from 0. */
  readonly replicate: number;
  readonly year: number;
  /** EUR in that year. */
  readonly loss: number;
}

/**
 * The simulated year whose loss is nearest to a percentile of the losses; the earliest of equals.
 *
 * @throws RangeError when there is no block, or an invalid one
 */
export function pickYear(
  settings: SimulationSettings,
  blocks: readonly Block[],
  which: YearPick,
): PickedYear {
  const ordered = orderBlocks(settings, blocks);
  const { loss, perBlock, perReplicate } = readYears(settings, ordered);
  const wanted = quantileOf(loss.toSorted(), PERCENTILES[which]);
  let best = 0;
  for (let i = 1; i < loss.length; i++)
    if (Math.abs((loss[i] as number) - wanted) < Math.abs((loss[best] as number) - wanted)) best = i;
  const { index } = ordered[Math.floor(best / perBlock)] as Block;
  return {
    block: index,
    replicate: Math.floor(best / perReplicate) % REPLICATES_PER_BLOCK,
    year: best % perReplicate,
    loss: loss[best] as number,
  };
}
