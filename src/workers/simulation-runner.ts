// Hands the blocks of a run to workers and puts what comes back in order. Which blocks count depends on the plan and
// on what they hold, never on who computed them or when: the result is the same with any number of workers.

import type { Block, Layout } from '../../model';
import type { Answer, Job } from './messages';
import type { Port } from './port';

/** Blocks that a worker is asked for at once, so that it has one to compute while the other travels. */
const AHEAD = 2;

/** Whether blocks are enough is asked each time there are a fiftieth more: asking reads them all. */
const ASK_EVERY = 50;

/** Shortest time between two reports of progress (ms). */
const REPORT_EVERY = 100;

export interface RunRequest extends Job {
  /** Indices of the blocks to compute for each scenario, in the order in which they count. */
  readonly plan: readonly number[];
  /**
   * How many of the first blocks of a scenario are enough, once these can tell; undefined as long as they cannot.
   * The answer may not change when more blocks are given. Without it, the whole plan runs.
   */
  readonly enough?: ((layout: Layout, blocks: readonly Block[]) => number | undefined) | undefined;
  /** Told the blocks there so far: as soon as every scenario has one, then ten times a second at most. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The first blocks of a scenario, without a gap. */
export interface ScenarioBlocks {
  readonly scenarioId: string;
  readonly layout: Layout;
  readonly blocks: readonly Block[];
}

/** As many blocks of each scenario, so that any two compare. */
export interface Progress {
  readonly scenarios: readonly ScenarioBlocks[];
  /** Blocks of each scenario, so far and at most. */
  readonly done: number;
  readonly planned: number;
}

export type RunResult =
  | { readonly ok: true; readonly scenarios: readonly ScenarioBlocks[] }
  | { readonly ok: false; readonly reason: 'cancelled' }
  | { readonly ok: false; readonly reason: 'failed'; readonly message: string };

export interface Run {
  /** Never rejects. */
  readonly result: Promise<RunResult>;
  /** Ends the run at once: nothing is reported after. */
  cancel(): void;
}

/** A run of which each worker plays one block and no more, unseen, until it is let go. */
export interface HeldRun extends Run {
  /**
   * Lets it go on as if it had just been started; what is there already is told first.
   * @param whenTold does what it is given once what was told has been dealt with, so that workers do not slow that down
   */
  release(onProgress?: RunRequest['onProgress'], whenTold?: (goOn: () => void) => void): void;
}

/** What has come back for a scenario. */
interface Gathered {
  readonly scenarioId: string;
  layout: Layout | undefined;
  /** In the order of the plan, without a gap. */
  readonly blocks: Block[];
  /** Came before one that counts earlier. */
  readonly early: Map<number, Block>;
}

let lastRunId = 0;

/** An id that no other run of this thread has. */
export function nextRunId(): number {
  lastRunId += 1;
  return lastRunId;
}

/**
 * Starts a run. Scenarios advance together, block after block.
 * @throws RangeError when there is nothing to compute
 * @example await startRun(ports, { study, scenarioIds: ['today'], settings, plan: [0, 1, 2] }).result
 */
export function startRun(ports: readonly Port[], { onProgress, ...request }: RunRequest): Run {
  const run = holdRun(ports, request);
  run.release(onProgress);
  return run;
}

/**
 * Starts a run that may be wanted soon, and holds it.
 * @throws RangeError when there is nothing to compute
 */
export function holdRun(ports: readonly Port[], request: Omit<RunRequest, 'onProgress'>): HeldRun {
  const { study, scenarioIds, settings, plan, enough } = request;
  if (ports.length === 0 || plan.length === 0 || scenarioIds.length === 0)
    throw new RangeError('nothing to run');
  const runId = nextRunId();
  const gathered = scenarioIds.map(
    (scenarioId): Gathered => ({ scenarioId, layout: undefined, blocks: [], early: new Map() }),
  );
  const stops: (() => void)[] = [];
  /** Workers that wait for the run to be let go. */
  const idle: Port[] = [];
  let isHeld = true;
  let onProgress: RunRequest['onProgress'];
  let asked = 0;
  let done = 0;
  let askAt = 1;
  let reportedAt = Number.NEGATIVE_INFINITY;
  let settle: ((result: RunResult) => void) | undefined;
  const result = new Promise<RunResult>((resolve) => {
    settle = resolve;
  });

  const end = (outcome: RunResult): void => {
    if (!settle) return;
    for (const stop of stops) stop();
    for (const port of ports) port.post({ kind: 'end', runId });
    settle(outcome);
    settle = undefined;
  };

  const askNext = (port: Port): void => {
    const index = plan[Math.floor(asked / scenarioIds.length)];
    if (index === undefined) return;
    const scenario = asked % scenarioIds.length;
    asked += 1;
    port.post({ kind: 'block', runId, scenario, index });
  };

  const firstBlocks = (count: number): ScenarioBlocks[] =>
    gathered.map(({ scenarioId, layout, blocks }) => {
      if (!layout) throw new Error(`no layout of ${scenarioId}`);
      return { scenarioId, layout, blocks: blocks.slice(0, count) };
    });

  /** Blocks to keep, when the run can end: every scenario keeps as many as the one that needs most. */
  const findEnd = (): number | undefined => {
    if (done < askAt && done < plan.length) return undefined;
    askAt = done + Math.ceil(done / ASK_EVERY);
    const counts = gathered.map(({ layout, blocks }) => layout && enough?.(layout, blocks));
    const known = counts.filter((count) => count !== undefined);
    const most = known.length === counts.length ? Math.max(...known) : plan.length;
    return most <= done ? most : undefined;
  };

  const onBlock = ({ scenario, layout, block }: Extract<Answer, { kind: 'block' }>): void => {
    const place = gathered[scenario];
    if (!place) throw new RangeError(`invalid scenario: ${scenario}`);
    place.layout = layout;
    place.early.set(block.index, block);
    gather(place, plan);
    const there = Math.min(...gathered.map(({ blocks }) => blocks.length));
    if (there === done) return;
    done = there;
    if (!isHeld) advance();
  };

  const advance = (): void => {
    const count = findEnd();
    if (count !== undefined) {
      end({ ok: true, scenarios: firstBlocks(count) });
    } else if (onProgress && performance.now() - reportedAt >= REPORT_EVERY) {
      reportedAt = performance.now();
      onProgress({ scenarios: firstBlocks(done), done, planned: plan.length });
    }
  };

  const goOn = (): void => {
    if (!settle) return;
    for (const port of idle) askNext(port);
    for (let round = 1; round < AHEAD; round += 1) for (const port of ports) askNext(port);
  };

  for (const port of ports) {
    const stop = port.listen({
      onAnswer: (answer) => {
        if (answer.kind === 'ready' || answer.runId !== runId || !settle) return;
        if (answer.kind === 'failed') end({ ok: false, reason: 'failed', message: answer.message });
        if (answer.kind !== 'block') return;
        if (isHeld) idle.push(port);
        else askNext(port);
        onBlock(answer);
      },
      onBroken: (message) => end({ ok: false, reason: 'failed', message }),
    });
    stops.push(stop);
    port.post({ kind: 'start', runId, job: { study, scenarioIds, settings } });
  }
  // One each before a second one: the first blocks come back first.
  for (const port of ports) askNext(port);
  return {
    result,
    cancel: () => end({ ok: false, reason: 'cancelled' }),
    release: (tell, whenTold) => {
      if (!isHeld || !settle) return;
      isHeld = false;
      onProgress = tell;
      if (done === 0) return goOn();
      advance();
      if (whenTold) whenTold(goOn);
      else goOn();
    },
  };
}

/** Moves what is next in the plan from `early` to `blocks`. */
function gather({ blocks, early }: Gathered, plan: readonly number[]): void {
  for (;;) {
    const next = plan[blocks.length];
    const block = next === undefined ? undefined : early.get(next);
    if (!block) return;
    early.delete(block.index);
    blocks.push(block);
  }
}
