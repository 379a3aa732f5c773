// What the simulation screen asks of results once there: one of their years as it went, and what one scenario changes
// to another. Apart from the store's door, so that the first picture does without the model's part of it.

import { compareRuns, type DifferenceSummary, pickYear, type Timeline, type YearPick } from '../../../model';
import { tellYear } from '../../workers/simulation-client';
import type { SimulationResult } from './result';

const years = new WeakMap<SimulationResult, Map<YearPick, Promise<Timeline>>>();

/** One year of a result as it went, computed at most once. Rejects when it cannot be told. */
export function tellYearOf(result: SimulationResult, pick: YearPick): Promise<Timeline> {
  const known = years.get(result) ?? new Map<YearPick, Promise<Timeline>>();
  years.set(result, known);
  const told = known.get(pick) ?? tell(result, pick);
  known.set(pick, told);
  // Asked again, it may succeed.
  told.catch(() => known.delete(pick));
  return told;
}

async function tell(result: SimulationResult, pick: YearPick): Promise<Timeline> {
  const { study, scenarioId, settings, blocks } = result;
  const { block, replicate, year } = pickYear(settings, blocks, pick);
  const told = await tellYear({ study, scenarioId, settings }, { block, replicate, year });
  if (!told.ok) throw new Error(told.message);
  return told.timeline;
}

const differences = new WeakMap<SimulationResult, WeakMap<SimulationResult, DifferenceSummary>>();

/** What the second scenario changes, year by year, computed at most once. Both results come from the same draws. */
export function differenceOf(first: SimulationResult, second: SimulationResult): DifferenceSummary {
  const known = differences.get(first) ?? new WeakMap<SimulationResult, DifferenceSummary>();
  differences.set(first, known);
  const found = known.get(second) ?? compareRuns(first.settings, first.blocks, second.blocks);
  known.set(second, found);
  return found;
}
