// A run gives the blocks of its plan, in order, whoever computes them and in whatever order they come back.

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSameThreadPort } from '../../../src/workers/same-thread-port';
import { type Progress, type RunRequest, startRun } from '../../../src/workers/simulation-runner';
import { createFake, fakeBlock, HeldPort, settings, study } from './fake';

const plan = (count: number) => Array.from({ length: count }, (_, index) => index);
const request = (over: Partial<RunRequest> = {}): RunRequest => ({
  study,
  scenarioIds: ['a'],
  settings,
  plan: plan(6),
  ...over,
});
const indices = ({ scenarios }: Pick<Progress, 'scenarios'>) =>
  scenarios.map(({ blocks }) => blocks.map(({ index }) => index));
const startAll = (ports: HeldPort[], over: Partial<RunRequest> = {}) => startRun(ports, request(over));

/** Lets workers answer in the order given by `turns`, then one after the other until nothing is left. */
function play(ports: readonly HeldPort[], turns: readonly number[]): void {
  for (const turn of turns) ports[turn % ports.length]?.step();
  for (let i = 0; i < 1000; i += 1) for (const port of ports) port.step();
}

describe('the blocks of a run', () => {
  it('are those of the plan, for every scenario, in any order of answers, with any number of workers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 20 }),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
        fc.array(fc.nat(4), { maxLength: 80 }),
        async (workers, plan, scenarioIds, turns) => {
          const ports = Array.from({ length: workers }, () => new HeldPort());
          const run = startAll(ports, { plan, scenarioIds });
          play(ports, turns);
          const result = await run.result;
          expect(result).toMatchObject({
            ok: true,
            scenarios: scenarioIds.map((scenarioId) => ({
              scenarioId,
              blocks: plan.map((index) => fakeBlock(scenarioId, index, settings)),
            })),
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('stop at the same count whatever the workers, and what was computed beyond is dropped', async () => {
    // Scenario a needs 4 blocks, scenario b needs 7: both keep 7.
    const needed: Record<string, number> = { a: 4, b: 7 };
    const enough: RunRequest['enough'] = (_, blocks) => {
      const id = String.fromCharCode(blocks[0]?.rows[0] ?? 0);
      return blocks.length >= (needed[id] ?? 0) ? needed[id] : undefined;
    };
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.nat(4), { maxLength: 80 }),
        fc.integer({ min: 5, max: 12 }),
        async (workers, turns, planned) => {
          const ports = Array.from({ length: workers }, () => new HeldPort());
          const run = startAll(ports, { plan: plan(planned), scenarioIds: ['a', 'b'], enough });
          play(ports, turns);
          const result = await run.result;
          const kept = plan(Math.min(7, planned));
          expect(result.ok && indices(result)).toEqual([kept, kept]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are cut where they are enough even when the last ones of the plan came together', async () => {
    const ports = [new HeldPort(), new HeldPort()];
    const enough: RunRequest['enough'] = (_, { length }) => (length >= 2 ? 2 : undefined);
    const run = startAll(ports, { plan: plan(3), enough });
    // Block 0 comes last: the prefix goes from none to the whole plan.
    ports[1]?.step();
    ports[1]?.step();
    ports[0]?.step();
    const result = await run.result;
    expect(result.ok && indices(result)).toEqual([[0, 1]]);
  });

  it('are the whole plan when they are never enough, wherever it ends', async () => {
    for (const count of [1, 50, 102, 103, 104]) {
      const port = new HeldPort();
      const run = startRun([port], request({ plan: plan(count), enough: () => undefined }));
      play([port], []);
      const outcome = await Promise.race([run.result, 'still running']);
      expect(outcome).toMatchObject({ ok: true, scenarios: [{ blocks: { length: count } }] });
    }
  });

  it('are not asked for beyond two in hand for each worker', () => {
    const ports = [new HeldPort(), new HeldPort()];
    startAll(ports);
    const asked = ports.map(({ requests }) => requests.flatMap((r) => (r.kind === 'block' ? r.index : [])));
    expect(asked).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('are needed: a run of nothing is a mistake', () => {
    for (const over of [{ plan: [] }, { scenarioIds: [] }])
      expect(() => startRun([new HeldPort()], request(over))).toThrow(RangeError);
    expect(() => startRun([], request())).toThrow(RangeError);
  });
});

describe('progress', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is told with the first block of every scenario, then ten times a second at most', () => {
    const told: number[][][] = [];
    const port = new HeldPort();
    startRun(
      [port],
      request({ plan: plan(50), scenarioIds: ['a', 'b'], onProgress: (p) => told.push(indices(p)) }),
    );
    port.step();
    expect(told).toEqual([]);
    port.step();
    expect(told).toEqual([[[0], [0]]]);
    for (let block = 0; block < 10; block += 1) {
      vi.advanceTimersByTime(9);
      port.step();
    }
    expect(told).toHaveLength(1);
    vi.advanceTimersByTime(10);
    port.step();
    port.step();
    expect(told).toHaveLength(2);
    expect(told[1]).toEqual([plan(7), plan(7)]);
  });

  it('says how far the run is', () => {
    let last: Progress | undefined;
    const port = new HeldPort();
    startRun([port], request({ onProgress: (progress) => (last = progress) }));
    port.step();
    expect(last).toMatchObject({ done: 1, planned: 6, scenarios: [{ scenarioId: 'a' }] });
  });
});

describe('a run that does not end well', () => {
  it.each(['broken', 'unlucky'])('fails with what the worker said: %s', async (scenario) => {
    const ports = [new HeldPort(), new HeldPort()];
    const run = startAll(ports, { plan: plan(20), scenarioIds: ['a', scenario] });
    play(ports, []);
    const message = scenario === 'broken' ? 'no such scenario' : 'block 13';
    expect(await run.result).toEqual({ ok: false, reason: 'failed', message });
    expect(ports.map(({ listening }) => listening)).toEqual([0, 0]);
  });

  it('fails when a worker is lost', async () => {
    const ports = [new HeldPort(), new HeldPort()];
    const run = startAll(ports);
    ports[1]?.break('out of memory');
    expect(await run.result).toEqual({ ok: false, reason: 'failed', message: 'out of memory' });
  });

  it('is cancelled at once: nothing is told after, nothing more is asked', async () => {
    const onProgress = vi.fn();
    const ports = [new HeldPort()];
    const run = startAll(ports, { onProgress });
    run.cancel();
    const asked = ports[0]?.requests.length;
    play(ports, []);
    expect(await run.result).toEqual({ ok: false, reason: 'cancelled' });
    expect(onProgress).not.toHaveBeenCalled();
    expect(ports[0]?.requests.length).toBe(asked);
    expect(ports[0]?.requests.at(-1)).toMatchObject({ kind: 'end' });
  });
});

describe('two runs on the same workers', () => {
  it('do not take each other’s blocks', async () => {
    const ports = [new HeldPort(), new HeldPort()];
    const first = startAll(ports);
    const second = startAll(ports, { settings: { ...settings, seed: 8 } });
    play(ports, [0, 0, 0, 1]);
    for (const [run, seed] of [[first, 7] as const, [second, 8] as const]) {
      const result = await run.result;
      const [scenario] = result.ok ? result.scenarios : [];
      expect(scenario?.blocks.map(({ rows }) => rows[1])).toEqual(plan(6).map(() => seed));
    }
  });

  it('drop what comes for a run that is over', async () => {
    const port = new HeldPort();
    const first = startAll([port]);
    first.cancel();
    const second = startAll([port], { settings: { ...settings, seed: 8 } });
    const stale = port.requests[0];
    if (stale?.kind !== 'start') throw new Error('a run begins with its start');
    const block = fakeBlock('a', 0, settings);
    const layout = { roleIds: [], personIds: [], providerIds: [] };
    port.tell({ kind: 'block', runId: stale.runId, scenario: 0, layout, block });
    port.tell({ kind: 'failed', runId: stale.runId, message: 'late' });
    play([port], []);
    const result = await second.result;
    expect(result.ok && result.scenarios[0]?.blocks.every(({ rows }) => rows[1] === 8)).toBe(true);
  });
});

describe('on the thread that asks', () => {
  it('gives the same blocks, and lets others run between two', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    });
    const slow: typeof createFake = (...given) => {
      const simulator = createFake(...given);
      return {
        ...simulator,
        runBlock: (index) => {
          const start = performance.now();
          while (performance.now() - start < 5);
          return simulator.runBlock(index);
        },
      };
    };
    const result = await startRun([openSameThreadPort(slow)], request()).result;
    clearInterval(timer);
    expect(result.ok && indices(result)).toEqual([plan(6)]);
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  it('leaves others the part of the time that it is told to', async () => {
    const spans: number[] = [];
    const slow: typeof createFake = (...given) => ({
      ...createFake(...given),
      runBlock: (index) => {
        const start = performance.now();
        while (performance.now() - start < 20);
        spans.push(start, performance.now());
        return fakeBlock('a', index, settings);
      },
    });
    await startRun([openSameThreadPort(slow, 2)], request({ plan: plan(3) })).result;
    // Timers have whole milliseconds, and may fire one early.
    for (const place of [1, 3]) expect((spans[place + 1] ?? 0) - (spans[place] ?? 0)).toBeGreaterThan(37);
  });

  it('does not compute what a cancelled run was waiting for', async () => {
    const computed: number[] = [];
    const counting: typeof createFake = (...given) => {
      const simulator = createFake(...given);
      return {
        ...simulator,
        runBlock: (index) => {
          computed.push(index);
          return simulator.runBlock(index);
        },
      };
    };
    const port = openSameThreadPort(counting);
    const run = startRun([port], request());
    run.cancel();
    await startRun([port], request({ plan: [40] })).result;
    expect(computed).toEqual([40]);
  });
});
