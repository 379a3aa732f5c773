// The work behind `simulate`: blocks come from the workers, are summed up by the model, and the picture is drawn
// again as they come, less and less often, so that drawing never holds up the page.

import {
  type Estimate,
  REPLICATES_PER_BLOCK,
  type SimulationSummary,
  type Study,
  summarize,
} from '../../../model';
import * as client from '../../workers/simulation-client';
import type { ScenarioBlocks } from '../../workers/simulation-runner';
import type { State } from '../state';
import { store } from '../state';
import type { SimulationResult } from './result';
import { MOST_YEARS, type SimulationPreferences } from './settings';

/** Least time between two pictures (ms), and that time as a part of what has gone by. */
const LEAST_PAUSE = 300;
const PAUSE = 1 / 8;
/** Summing up takes at most one part in so many of the page's time. */
const REST = 4;

/** What is simulated, and when to stop. */
function subjectOf(
  study: Study,
  scenarioIds: readonly string[],
  { goal, ...settings }: SimulationPreferences,
) {
  const stop =
    goal.kind === 'years' ? { years: goal.years } : { years: MOST_YEARS, precision: goal.precision };
  return { study, scenarioIds, settings, stop };
}

/** Readies what `startWork` would do, unseen; returns what drops it. */
export function prepare(...subject: Parameters<typeof subjectOf>): () => void {
  return client.prepare(subjectOf(...subject));
}

/** Simulates and tells the state as it goes. `done` never rejects. */
export function startWork(
  study: Study,
  scenarioIds: readonly string[],
  preferences: SimulationPreferences,
  tell: (part: Partial<State>) => void,
): { readonly done: Promise<void>; readonly cancel: () => void } {
  const { goal } = preferences;
  const subject = subjectOf(study, scenarioIds, preferences);
  const { settings } = subject;
  const yearsPerBlock = REPLICATES_PER_BLOCK * settings.yearsPerReplicate;
  const begunAt = performance.now();
  let nextSummary = 0;
  let progress = 0;

  const keep = (scenarios: readonly ScenarioBlocks[]) => {
    const startedAt = performance.now();
    const results = scenarios.map(({ scenarioId, layout, blocks }): [string, SimulationResult] => [
      scenarioId,
      { study, scenarioId, settings, layout, blocks, summary: summarize(layout, settings, blocks) },
    ]);
    tell({ simulations: { ...store.getState().simulations, ...Object.fromEntries(results) } });
    if (goal.kind === 'precision')
      progress = Math.min(...results.map(([, { summary }]) => nearPrecision(summary, goal.precision)));
    const now = performance.now();
    nextSummary = now + Math.max(LEAST_PAUSE, PAUSE * (now - begunAt), REST * (now - startedAt));
  };

  const run = client.simulate({
    ...subject,
    onProgress: ({ scenarios, done, planned }) => {
      if (performance.now() >= nextSummary) keep(scenarios);
      const part = Math.max(done / planned, progress);
      tell({
        run: { scenarioIds, done: done * yearsPerBlock, planned: planned * yearsPerBlock, progress: part },
      });
    },
  });
  const done = run.result.then((result) => {
    if (result.ok) keep(result.scenarios);
    else if (result.reason === 'failed') tell({ runFailure: { scenarioIds, message: result.message } });
  });
  return { done, cancel: run.cancel };
}

/** Part of the way to a precision, in [0, 1]: an interval narrows as the square root of the years. */
function nearPrecision({ cost, onTime, loss }: SimulationSummary, precision: number): number {
  const half = ({ low, high }: Estimate) => (high - low) / 2;
  const wide = Math.max(
    half(onTime.mean),
    ...[cost.mean, loss.mean].map((mean) => (mean.value === 0 ? 0 : half(mean) / Math.abs(mean.value))),
  );
  return wide > 0 ? Math.min(1, (precision / wide) ** 2) : 1;
}
