// One year is told by one worker; what goes wrong is an answer.

import { expect, it } from 'vitest';
import { traceYear } from '../../../src/workers/trace-year';
import { HeldPort, settings, study } from './fake';

const place = { block: 4, replicate: 1, year: 2 };
const ask = (ports: readonly HeldPort[], scenarioId = 'a') =>
  traceYear(ports, { study, scenarioIds: [scenarioId], settings }, place);

it('is the year asked for', async () => {
  const ports = [new HeldPort(), new HeldPort()];
  const told = ask(ports);
  ports[0]?.step();
  expect(await told).toMatchObject({ ok: true, timeline: place });
  expect(ports.map(({ listening }) => listening)).toEqual([0, 0]);
});

it('says what went wrong', async () => {
  const port = new HeldPort();
  const told = ask([port], 'broken');
  port.step();
  expect(await told).toEqual({ ok: false, message: 'no such scenario' });
});

it('ends with the loss of any worker, since all are then replaced', async () => {
  const ports = [new HeldPort(), new HeldPort()];
  const told = ask(ports);
  ports[1]?.break('lost');
  expect(await told).toEqual({ ok: false, message: 'lost' });
});
