// The door of the simulation: a scenario of a study, ready to be played block by block.

import type { Study } from '../scenario/schema';
import { Engine } from './engine/engine';
import type { Plan } from './plan/plan';
import { readPlan } from './plan/read-plan';
import { sampleInputs } from './plan/sample-inputs';
import { type Block, type Layout, YEAR_COLUMNS } from './result';
import { checkSettings, REPLICATES_PER_BLOCK, type SimulationSettings } from './settings';
import type { Timeline } from './timeline';
import { traceYear } from './trace/trace-year';

/** A scenario ready to be simulated. */
export interface Simulator {
  readonly layout: Layout;
  /** Plays one pair of replicates: always the same bytes for the same index. */
  runBlock(index: number): Block;
  /** Tells one year of a block: which replicate of the pair, which of its years. */
  trace(block: number, replicate: number, year: number): Timeline;
}

/**
 * Prepares a scenario.
 * @throws RangeError when a setting is outside its range; Error when no scenario of the study has this id
 * @example createSimulator(study, 'today', DEFAULT_SETTINGS).runBlock(0).rows
 */
export function createSimulator(study: Study, scenarioId: string, settings: SimulationSettings): Simulator {
  checkSettings(settings);
  const { seed, yearsPerReplicate, inputs } = settings;
  const likely = readPlan(study, scenarioId);
  let engine: Engine | undefined;
  const layout: Layout = {
    roleIds: likely.roles.map(({ id }) => id),
    personIds: likely.people.map(({ id }) => id),
    providerIds: likely.providers.map(({ id }) => id),
  };
  /** With the most likely inputs every pair plays the same plan, on the same engine. */
  const planOf = (index: number): Plan =>
    inputs === 'sampled' ? readPlan(sampleInputs(study, seed, index), scenarioId) : likely;
  const engineOf = (index: number): Engine => {
    if (inputs === 'sampled') return new Engine(planOf(index));
    engine ??= new Engine(likely);
    return engine;
  };
  return {
    layout,
    runBlock: (index) => runPair(engineOf(index), index, seed, yearsPerReplicate),
    trace: (block, replicate, year) => traceYear(planOf(block), settings, block, replicate, year),
  };
}

function runPair(engine: Engine, index: number, seed: number, years: number): Block {
  if (!(Number.isInteger(index) && index >= 0 && index < 2 ** 30))
    throw new RangeError(`invalid block: ${index}`);
  const width = YEAR_COLUMNS.length;
  const rows = new Float64Array(REPLICATES_PER_BLOCK * years * width);
  engine.world.accounts.sums.fill(0);
  for (let i = 0; i < REPLICATES_PER_BLOCK; i++) {
    engine.run(seed, REPLICATES_PER_BLOCK * index + i, years, (year) => {
      rows.set(engine.world.accounts.row, (i * years + year) * width);
    });
  }
  return { index, rows, sums: engine.world.accounts.sums.slice() };
}
