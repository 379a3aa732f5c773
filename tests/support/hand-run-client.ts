// A simulation client driven by the test: it runs nothing, and says what it is told to say. In place of the workers'.

import type { Timeline } from '../../model';
import type { SimulationRequest } from '../../src/workers/simulation-client';
import type { Run, RunResult, ScenarioBlocks } from '../../src/workers/simulation-runner';
import { layoutOf, makeUpBlocks } from './made-up-blocks';

interface HandRun {
  readonly request: SimulationRequest;
  isCancelled: boolean;
  /** Reports the first `blocks` of each scenario. */
  progress(blocks: number, planned?: number): void;
  /** Ends with that many. */
  finish(blocks: number): void;
  fail(message: string): void;
}

export const runs: HandRun[] = [];
/** What `tellYear` answers. */
export const told: { timeline: Timeline | undefined } = { timeline: undefined };

/** The run started last. */
export function lastRun(): HandRun {
  const run = runs.at(-1);
  if (!run) throw new Error('nothing was started');
  return run;
}

interface HandPreparation {
  readonly subject: Omit<SimulationRequest, 'onProgress'>;
  isDropped: boolean;
}

export const preparations: HandPreparation[] = [];

export function prepare(subject: HandPreparation['subject']): () => void {
  const preparation = { subject, isDropped: false };
  preparations.push(preparation);
  return () => {
    preparation.isDropped = true;
  };
}

export function simulate(request: SimulationRequest): Run {
  let settle: (result: RunResult) => void = () => undefined;
  const result = new Promise<RunResult>((resolve) => {
    settle = resolve;
  });
  const give = (count: number): ScenarioBlocks[] =>
    request.scenarioIds.map((scenarioId, place) => {
      const layout = layoutOf(request.study, scenarioId);
      // Each scenario costs 10 k€ more than the one before.
      return { scenarioId, layout, blocks: makeUpBlocks(count, layout, request.settings, place * 10_000) };
    });
  const run: HandRun = {
    request,
    isCancelled: false,
    progress: (blocks, planned = 100) =>
      request.onProgress?.({ scenarios: give(blocks), done: blocks, planned }),
    finish: (blocks) => settle({ ok: true, scenarios: give(blocks) }),
    fail: (message) => settle({ ok: false, reason: 'failed', message }),
  };
  runs.push(run);
  return {
    result,
    cancel: () => {
      run.isCancelled = true;
      settle({ ok: false, reason: 'cancelled' });
    },
  };
}

export async function tellYear() {
  return told.timeline
    ? ({ ok: true, timeline: told.timeline } as const)
    : ({ ok: false, message: 'nothing to tell' } as const);
}
