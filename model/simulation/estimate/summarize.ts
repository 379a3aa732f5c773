// Everything told about one scenario, from its blocks. Blocks are put in order first, so that the same blocks give
// the same bytes in whatever order they came.

import type { Block, Layout, SimulationSummary } from '../result';
import { REPLICATES_PER_BLOCK, type SimulationSettings } from '../settings';
import { describeFigure } from './distribution';
import { makeFans } from './fans';
import { costByNature, readSums, summarizePerson, summarizeRoles } from './parts';
import { orderBlocks, readYears } from './years';

/**
 * Summary of a run, in part or whole. Intervals are at 95 %; of one block, they are the years seen, from the least to
 * the most, and nothing but the value for roles and parts.
 *
 * @param layout ids of the scenario that the blocks simulate
 * @param settings those the blocks were made with
 * @param blocks at least one, in any order
 * @throws RangeError when there is no block, when two have the same index, or when one has another layout
 */
export function summarize(
  layout: Layout,
  settings: SimulationSettings,
  blocks: readonly Block[],
): SimulationSummary {
  const ordered = orderBlocks(settings, blocks, layout);
  const years = readYears(settings, ordered);
  const sums = readSums(layout, ordered, years.perBlock);
  return {
    years: years.cost.length,
    replicates: ordered.length * REPLICATES_PER_BLOCK,
    cost: describeFigure('cost', years, settings),
    onTime: describeFigure('onTime', years, settings),
    loss: describeFigure('loss', years, settings),
    fans: makeFans(years),
    costBy: costByNature(sums),
    ...summarizeRoles(sums),
    people: layout.personIds.map((_, person) => summarizePerson(sums, person)),
  };
}
