// Workers that start are used; when none can, the work is done all the same.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openPorts } from '../../../src/workers/port';
import { HeldPort } from './fake';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Opens a worker that will be ready, broken or silent, or that cannot be made at all. */
function opener(fates: readonly ('ready' | 'broken' | 'silent' | 'refused')[]) {
  const ports: HeldPort[] = [];
  let next = 0;
  const open = () => {
    const fate = fates[next];
    next += 1;
    if (fate === 'refused') throw new Error('no workers here');
    const port = new HeldPort();
    vi.spyOn(port, 'close');
    ports.push(port);
    if (fate === 'ready') setTimeout(() => port.tell({ kind: 'ready' }), 50);
    if (fate === 'broken') setTimeout(() => port.break('policy'), 50);
    return port;
  };
  return { open, ports };
}

const fallback = new HeldPort();

it.each([
  [['ready', 'ready'] as const, [0, 1]],
  [['broken', 'ready'] as const, [1]],
  [['refused', 'ready', 'silent'] as const, [0]],
])('%o: those that start', async (fates, expected) => {
  const { open, ports } = opener(fates);
  const opening = openPorts(open, fates.length, () => fallback);
  await vi.runAllTimersAsync();
  const got = await opening;
  expect(got).toEqual(expected.map((place) => ports[place]));
  // Neither a listener nor a worker is left behind.
  for (const port of ports) {
    expect(port.listening).toBe(0);
    expect(port.close).toHaveBeenCalledTimes(got.includes(port) ? 0 : 1);
  }
});

it.each([['refused'] as const, ['broken'] as const, ['silent'] as const])(
  '%s: the fallback',
  async (fate) => {
    const { open } = opener([fate, fate]);
    const opening = openPorts(open, 2, () => fallback);
    await vi.runAllTimersAsync();
    expect(await opening).toEqual([fallback]);
  },
);

it('waits no longer than it must', async () => {
  const opening = openPorts(opener(['ready', 'ready']).open, 2, () => fallback);
  await vi.advanceTimersByTimeAsync(60);
  expect(await opening).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});
