// What is prepared is taken over by the simulation of the same, dropped by any other, and never tells anything itself.

import { beforeEach, expect, it, vi } from 'vitest';
import type { Port } from '../../../src/workers/port';
import type { SimulationRequest } from '../../../src/workers/simulation-client';
import { HeldPort, settings, study } from './fake';

const opened = vi.hoisted(() => ({ open: (): Port => expect.unreachable() }));
vi.mock('../../../src/workers/browser-port', () => ({ openBrowserPort: () => opened.open() }));

let port: HeldPort;
let client: typeof import('../../../src/workers/simulation-client');

beforeEach(async () => {
  vi.stubGlobal('navigator', { hardwareConcurrency: 1 });
  port = new HeldPort();
  opened.open = () => {
    setTimeout(() => port.tell({ kind: 'ready' }));
    return port;
  };
  // Each test has workers of its own: they are opened once a page.
  vi.resetModules();
  client = await import('../../../src/workers/simulation-client');
});

const subject = { study, scenarioIds: ['a'], settings, stop: { years: 12 } };
const kinds = () => port.requests.map(({ kind }) => kind);
const until = (count: number) => vi.waitFor(() => expect(port.requests).toHaveLength(count));

/** Simulates to the end; which run its blocks are of, and how far it was each time it said so. */
async function simulate(request: SimulationRequest) {
  const told: number[] = [];
  const run = client.simulate({ ...request, onProgress: ({ done }) => told.push(done) });
  await vi.waitFor(() => expect(kinds().filter((kind) => kind === 'block').length).toBeGreaterThan(1));
  for (let i = 0; i < 20; i += 1) port.step();
  return { told, result: await run.result };
}

it('plays its first block, and the simulation of the same goes on from there', async () => {
  client.prepare(subject);
  await until(2);
  expect(kinds()).toEqual(['start', 'block']);
  port.step();
  const { told, result } = await simulate({ ...subject });
  expect(told[0]).toBe(1);
  expect(result).toMatchObject({ ok: true, scenarios: [{ scenarioId: 'a', blocks: { length: 6 } }] });
  // One run: nothing was started twice, no block asked for twice.
  expect(kinds().filter((kind) => kind === 'start')).toHaveLength(1);
  const blocks = port.requests.flatMap((one) => (one.kind === 'block' ? one.index : []));
  expect(blocks).toEqual([0, 1, 2, 3, 4, 5]);
});

it('is taken over while its first block is still played', async () => {
  client.prepare(subject);
  await until(2);
  expect((await simulate(subject)).result).toMatchObject({ scenarios: [{ blocks: { length: 6 } }] });
  expect(kinds().filter((kind) => kind === 'start')).toHaveLength(1);
});

it('is one for one subject, asked for twice', async () => {
  client.prepare(subject);
  client.prepare({ ...subject, settings: { ...settings } });
  await until(2);
  expect(kinds()).toEqual(['start', 'block']);
});

it.each([
  ['another study', { study: { ...study } }],
  ['another scenario', { scenarioIds: ['b'] }],
  ['another seed', { settings: { ...settings, seed: 8 } }],
  ['another goal', { stop: { years: 10 } }],
])('is dropped by a simulation of %s', async (_, other) => {
  client.prepare(subject);
  await until(2);
  port.step();
  const { result } = await simulate({ ...subject, ...other });
  expect(kinds().slice(0, 4)).toEqual(['start', 'block', 'end', 'start']);
  const [scenario] = result.ok ? result.scenarios : [];
  expect(scenario?.blocks[0]?.rows).toEqual(
    Float64Array.of(
      'scenarioIds' in other ? 'b'.charCodeAt(0) : 'a'.charCodeAt(0),
      'settings' in other ? 8 : 7,
      0,
    ),
  );
});

it('is dropped when nobody wants it any more, before the workers are there too', async () => {
  const drop = client.prepare(subject);
  drop();
  client.prepare({ ...subject, scenarioIds: ['b'] })();
  const dropLate = client.prepare(subject);
  await until(2);
  dropLate();
  expect(kinds()).toEqual(['start', 'block', 'end']);
});

it('cannot be dropped once taken over', async () => {
  const drop = client.prepare(subject);
  await until(2);
  const simulated = simulate(subject);
  await vi.waitFor(() => expect(kinds().filter((kind) => kind === 'block').length).toBeGreaterThan(1));
  drop();
  expect((await simulated).result.ok).toBe(true);
});

it('that fails is forgotten: the simulation fails for itself, and says so', async () => {
  const broken = { ...subject, scenarioIds: ['broken'] };
  client.prepare(broken);
  await until(2);
  port.step();
  await until(3);
  const run = client.simulate(broken);
  await vi.waitFor(() => expect(kinds().filter((kind) => kind === 'start')).toHaveLength(2));
  port.step();
  expect(await run.result).toEqual({ ok: false, reason: 'failed', message: 'no such scenario' });
});

it('plays nothing where the work would hold up the page', async () => {
  opened.open = () => {
    throw new Error('no workers');
  };
  const played = vi.fn();
  vi.doMock('../../../src/workers/same-thread-port', () => ({
    openSameThreadPort: () => ({
      isOnPage: true,
      post: played,
      listen: () => () => undefined,
      close: vi.fn(),
    }),
  }));
  vi.resetModules();
  client = await import('../../../src/workers/simulation-client');
  client.prepare(subject);
  await new Promise((done) => setTimeout(done, 20));
  expect(played).not.toHaveBeenCalled();
  client.simulate(subject);
  await vi.waitFor(() => expect(played).toHaveBeenCalled());
  vi.doUnmock('../../../src/workers/same-thread-port');
});
