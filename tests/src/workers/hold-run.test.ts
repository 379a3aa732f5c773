// A run that is held plays one block per worker and says nothing; let go, it is the run it would have been.

import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { holdRun, type Progress, type RunRequest } from '../../../src/workers/simulation-runner';
import { fakeBlock, HeldPort, settings, study } from './fake';

const plan = Array.from({ length: 12 }, (_, index) => index);
const request: RunRequest = { study, scenarioIds: ['a'], settings, plan };
const makePorts = (count: number) => Array.from({ length: count }, () => new HeldPort());
const asked = ({ requests }: HeldPort) => requests.flatMap((one) => (one.kind === 'block' ? one.index : []));

function playAll(ports: readonly HeldPort[]): void {
  for (let i = 0; i < 100; i += 1) for (const port of ports) port.step();
}

it('asks each worker for one block, and no more however long it is held', () => {
  const ports = makePorts(2);
  holdRun(ports, request);
  playAll(ports);
  expect(ports.map(asked)).toEqual([[0], [1]]);
});

it('tells what is there as soon as it is let go, then goes on', async () => {
  const ports = makePorts(2);
  const told: Progress[] = [];
  const run = holdRun(ports, request);
  playAll(ports);
  run.release((progress) => told.push(progress));
  expect(told.map(({ done }) => done)).toEqual([2]);
  expect(ports.map(asked)).toEqual([
    [0, 2, 4],
    [1, 3, 5],
  ]);
  playAll(ports);
  expect(await run.result).toMatchObject({ ok: true, scenarios: [{ blocks: { length: plan.length } }] });
});

it('leaves the workers at rest until what was told has been dealt with', async () => {
  const ports = makePorts(2);
  const told: number[] = [];
  let goOn: (() => void) | undefined;
  const run = holdRun(ports, request);
  ports[0]?.step();
  run.release(
    ({ done }) => told.push(done),
    (given) => {
      goOn = given;
    },
  );
  expect(told).toEqual([1]);
  expect(ports.map(asked)).toEqual([[0], [1]]);
  goOn?.();
  expect(ports.map(asked)).toEqual([
    [0, 2, 3],
    [1, 4],
  ]);
  playAll(ports);
  expect(await run.result).toMatchObject({ ok: true, scenarios: [{ blocks: { length: plan.length } }] });
});

it('does not wait when there is nothing to tell yet', () => {
  const ports = makePorts(2);
  holdRun(ports, request).release(undefined, () => expect.unreachable());
  expect(ports.map(asked)).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

it('asks for nothing once cancelled, though it was to go on', () => {
  const ports = makePorts(1);
  let goOn: (() => void) | undefined;
  const run = holdRun(ports, request);
  playAll(ports);
  run.release(undefined, (given) => {
    goOn = given;
  });
  run.cancel();
  goOn?.();
  expect(ports.map(asked)).toEqual([[0]]);
});

it('gives the same blocks whenever it is let go', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.nat(3), { maxLength: 20 }),
      fc.integer({ min: 1, max: plan.length }),
      async (workers, before, count) => {
        const ports = makePorts(workers);
        const run = holdRun(ports, { ...request, plan: plan.slice(0, count) });
        for (const turn of before) ports[turn % workers]?.step();
        run.release();
        playAll(ports);
        const blocks = plan.slice(0, count).map((index) => fakeBlock('a', index, settings));
        expect(await run.result).toMatchObject({ ok: true, scenarios: [{ scenarioId: 'a', blocks }] });
      },
    ),
    { numRuns: 200 },
  );
});

it('dropped, it tells nothing and asks for nothing more, let go too late as well', async () => {
  const ports = makePorts(2);
  const onProgress = vi.fn();
  const run = holdRun(ports, request);
  ports[0]?.step();
  run.cancel();
  run.release(onProgress);
  playAll(ports);
  expect(await run.result).toEqual({ ok: false, reason: 'cancelled' });
  expect(onProgress).not.toHaveBeenCalled();
  expect(ports.map(asked)).toEqual([[0], [1]]);
  expect(ports.map(({ listening }) => listening)).toEqual([0, 0]);
});
