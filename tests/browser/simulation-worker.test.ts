// Real workers of a real browser: the same bytes as its main thread, as Node, and with any number of workers.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSimulator, pickYear } from '../../model';
import { openBrowserPort } from '../../src/workers/browser-port';
import { openPorts, type Port } from '../../src/workers/port';
import { openSameThreadPort } from '../../src/workers/same-thread-port';
import { simulate, tellYear } from '../../src/workers/simulation-client';
import { type Progress, type RunResult, startRun } from '../../src/workers/simulation-runner';
import { hashBlocks, loadPinnedJob, PINNED } from '../support/pinned-simulation';

let opened: readonly Port[] = [];
afterEach(() => {
  for (const port of opened) port.close();
  opened = [];
});

const refuse = (): Port => {
  throw new Error('no worker started');
};
const plan = Array.from({ length: PINNED.blocks }, (_, index) => index);

function hashResult(result: RunResult): Promise<string> {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return hashBlocks(result.scenarios.flatMap(({ blocks }) => blocks));
}

describe('the bytes of a simulation', () => {
  it.each([1, 2, 3])('with %i workers', async (count) => {
    opened = await openPorts(openBrowserPort, count, refuse);
    expect(opened).toHaveLength(count);
    const run = startRun(opened, { ...(await loadPinnedJob()), plan });
    expect(await hashResult(await run.result)).toBe(PINNED.sha256);
  });

  it('on the main thread', async () => {
    opened = await openPorts(refuse, 2, () => openSameThreadPort(createSimulator));
    expect(opened).toHaveLength(1);
    const run = startRun(opened, { ...(await loadPinnedJob()), plan });
    expect(await hashResult(await run.result)).toBe(PINNED.sha256);
  });
});

describe('the workers of the page', () => {
  it('simulate, tell how far they are, and tell one year', async () => {
    const { study, scenarioIds, settings } = await loadPinnedJob();
    const told: Progress[] = [];
    const years = PINNED.blocks * 2 * settings.yearsPerReplicate;
    const run = simulate({
      study,
      scenarioIds,
      settings,
      stop: { years },
      onProgress: (progress) => told.push(progress),
    });
    const result = await run.result;
    expect(await hashResult(result)).toBe(PINNED.sha256);
    expect(told[0]).toMatchObject({ planned: PINNED.blocks });
    expect(told[0]?.scenarios.map(({ scenarioId }) => scenarioId)).toEqual(scenarioIds);

    const [today] = result.ok ? result.scenarios : [];
    const picked = pickYear(settings, today?.blocks ?? [], 'worst');
    const year = await tellYear({ study, scenarioId: 'today', settings }, picked);
    expect(year.ok && year.timeline.loss).toBeCloseTo(picked.loss, 4);
  });

  it('stop at once when asked, before they are open too', async () => {
    const { study, scenarioIds, settings } = await loadPinnedJob();
    const onProgress = vi.fn();
    const request = { study, scenarioIds, settings, stop: { years: 1e6 }, onProgress };
    const run = simulate(request);
    run.cancel();
    expect(await run.result).toEqual({ ok: false, reason: 'cancelled' });
    const another = simulate(request);
    await vi.waitFor(() => expect(onProgress).toHaveBeenCalled(), { timeout: 60_000 });
    another.cancel();
    const times = onProgress.mock.calls.length;
    expect(await another.result).toEqual({ ok: false, reason: 'cancelled' });
    await new Promise((done) => setTimeout(done, 300));
    expect(onProgress).toHaveBeenCalledTimes(times);
  });

  it('say what goes wrong', async () => {
    const { study, settings } = await loadPinnedJob();
    const run = simulate({ study, scenarioIds: ['nowhere'], settings, stop: { years: 6 } });
    expect(await run.result).toMatchObject({
      ok: false,
      reason: 'failed',
      message: expect.stringContaining('nowhere'),
    });
  });
});
