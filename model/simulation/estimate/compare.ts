// Two scenarios under the same draws: year by year, what the second changes. Most chance is common to both and
// cancels out, so that a difference is known far better than either side.

import type { Block, Difference, DifferenceSummary } from '../result';
import type { SimulationSettings } from '../settings';
import { BOUNDS, type FigureName, ratioOf } from './figures';
import { makeHistogram } from './histogram';
import { makeSample, quantileOf } from './quantile';
import { centre, type Ratio, sumSquares, withinBounds } from './ratio';
import { estimateShare } from './share';
import { orderBlocks, readYears, type Years } from './years';

/**
 * Second scenario less first, over the blocks that both have. Years without need in either are left out of the
 * distribution of the share on time. With one block the intervals are what was seen.
 *
 * @param settings those that both runs were made with
 * @throws RangeError when no block is common, or when blocks of one side are duplicate or of another shape
 */
export function compareRuns(
  settings: SimulationSettings,
  first: readonly Block[],
  second: readonly Block[],
): DifferenceSummary {
  const shared = commonIndices(first, second);
  const read = (blocks: readonly Block[]) =>
    readYears(
      settings,
      orderBlocks(
        settings,
        blocks.filter(({ index }) => shared.has(index)),
      ),
    );
  const before = read(first);
  const after = read(second);
  return {
    years: before.cost.length,
    cost: difference('cost', before, after),
    onTime: difference('onTime', before, after),
    loss: difference('loss', before, after),
  };
}

function commonIndices(first: readonly Block[], second: readonly Block[]): ReadonlySet<number> {
  const known = new Set(first.map(({ index }) => index));
  const common = new Set(second.map(({ index }) => index).filter((index) => known.has(index)));
  if (common.size === 0) throw new RangeError('no block in common');
  return common;
}

function difference(figure: FigureName, before: Years, after: Years): Difference {
  const changes = after[figure].map((value, year) => value - (before[figure][year] as number));
  const sample = makeSample(changes, before.perBlock);
  const { sorted } = sample;
  const ratio = subtract(ratioOf(figure, after.sums), ratioOf(figure, before.sums));
  const at = (p: number) => (sorted.length === 0 ? 0 : quantileOf(sorted, p));
  const bounds = before.blocks.length === 1 ? { least: at(0), most: at(1) } : changeOf(figure);
  const wins = figure === 'onTime' ? 1 : -1;
  return {
    mean: withinBounds(centre(ratio), bounds),
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    better: estimateShare(sample, (change) => (1 + wins * Math.sign(change)) / 2),
    histogram: makeHistogram(sorted, figure === 'onTime' ? 'all' : 'central'),
    gain: gainOf(ratioOf(figure, before.sums), ratioOf(figure, after.sums), ratio),
  };
}

/** The difference of two ratios over the same blocks, each block pulling both. */
function subtract(after: Ratio, before: Ratio): Ratio {
  return {
    value: after.value - before.value,
    pulls: after.pulls.map((pull, b) => pull - (before.pulls[b] as number)),
  };
}

/** What a difference of two values of a figure can be. */
function changeOf(figure: FigureName) {
  const { least, most } = BOUNDS[figure];
  return figure === 'onTime'
    ? { least: least - most, most: most - least }
    : { least: -Infinity, most: Infinity };
}

/** Var(a) + Var(b) over Var(b − a): 1 when all are nil, infinite when only the difference is. */
function gainOf(before: Ratio, after: Ratio, change: Ratio): number {
  const apart = sumSquares(before.pulls) + sumSquares(after.pulls);
  return apart === 0 ? 1 : apart / sumSquares(change.pulls);
}
