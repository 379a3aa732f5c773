// Blocks of a study's shape with figures made up, for what shows simulations without caring who ran them.

import {
  type Block,
  findScenario,
  type Layout,
  REPLICATES_PER_BLOCK,
  type SimulationSettings,
  type Study,
  sumsIndex,
  YEAR_COLUMNS,
} from '../../model';

export function layoutOf(study: Study, scenarioId: string): Layout {
  const scenario = findScenario(study, scenarioId);
  if (!scenario) throw new Error(`no scenario ${scenarioId}`);
  return {
    roleIds: scenario.roles.map(({ id }) => id),
    personIds: scenario.people.map(({ id }) => id),
    providerIds: scenario.providers.map(({ id }) => id),
  };
}

/** The golden ratio's multiples, modulo 1: spread evenly over (0, 1), the same every time. */
const spread = (n: number) => (n * 0.618_033_988_749_895) % 1;

/**
 * Block `index`: cost around 1 M€ and `dearer` more, a loss with a long tail, 90 % on time. Of each role: a few
 * incidents, some late, some that found nobody; of its loss, all is waiting.
 */
function makeUpBlock(index: number, layout: Layout, settings: SimulationSettings, dearer = 0): Block {
  const years = settings.yearsPerReplicate * REPLICATES_PER_BLOCK;
  const at = sumsIndex(layout);
  const sums = new Float64Array(at.length);
  const rows = Array.from({ length: years }, (_, year) => {
    const u = spread(1 + index * years + year);
    const values = {
      cost: 1e6 + dearer + 1e5 * u,
      loss: 2e5 / (1.05 - u),
      served: 900 + 80 * (1 - u),
      needed: 1000,
      arrivalsControl: u - 0.5,
      repairControl: 0,
      presenceControl: 0,
    };
    for (const role of layout.roleIds.keys()) {
      const part = 1 / layout.roleIds.length;
      sums[at.role(role, 'cost')] = (sums[at.role(role, 'cost')] ?? 0) + values.cost * part;
      sums[at.role(role, 'waiting')] = (sums[at.role(role, 'waiting')] ?? 0) + values.loss * part;
      sums[at.role(role, 'served')] = (sums[at.role(role, 'served')] ?? 0) + values.served * part;
      sums[at.role(role, 'needed')] = (sums[at.role(role, 'needed')] ?? 0) + values.needed * part;
      sums[at.role(role, 'taken')] = (sums[at.role(role, 'taken')] ?? 0) + 100;
      sums[at.role(role, 'wait')] = (sums[at.role(role, 'wait')] ?? 0) + 250;
      sums[at.role(role, 'foundNobody')] = (sums[at.role(role, 'foundNobody')] ?? 0) + 5;
      sums[at.role(role, 'uncoveredHours')] = (sums[at.role(role, 'uncoveredHours')] ?? 0) + 40;
    }
    return YEAR_COLUMNS.map((column) => values[column]);
  });
  return { index, rows: Float64Array.from(rows.flat()), sums };
}

export function makeUpBlocks(
  count: number,
  layout: Layout,
  settings: SimulationSettings,
  dearer = 0,
): Block[] {
  return Array.from({ length: count }, (_, index) => makeUpBlock(index, layout, settings, dearer));
}
