// Bridges are the model's own, built once while somebody watches, and kept by what they depend on.

import { expect, test, vi } from 'vitest';
import { addNote, bridgeScenarios, renameScenario, setLever } from '../../../model';
import { bridgeOf } from '../../../src/store/bridges';
import { loadExample } from './example';

const study = await loadExample('mid-size');
const from = study.today.id;
const to = study.scenarios[0]?.id ?? '';

test('gives the model’s own bridge, in slices, and says when it is there', async () => {
  const building = bridgeOf(study, from, to);
  expect(building.read().bridge).toBeUndefined();
  const told = vi.fn();
  const stop = building.subscribe(told);
  await vi.waitFor(() => expect(building.read().bridge).toBeDefined(), { timeout: 30_000 });
  expect(told).toHaveBeenCalled();
  stop();
  expect(building.read().bridge).toEqual(bridgeScenarios(study, from, to));
});

test('is built once for all who watch, and kept while its causes are', () => {
  const building = bridgeOf(study, from, to);
  const noted = addNote(study, { at: '2026-01-01T00:00:00Z', text: 'Bonjour' });
  expect(bridgeOf(noted, from, to)).toBe(building);
  expect(bridgeOf(setLever(study, to, 'automation', 0.9), from, to)).not.toBe(building);
  expect(bridgeOf(study, to, from)).not.toBe(building);
});

test('does nothing that nobody watches, and goes on when watched again', async () => {
  const renamed = renameScenario(setLever(study, to, 'runbooks', 0.7), to, 'Autre');
  const building = bridgeOf(renamed, from, to);
  building.subscribe(() => undefined)();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(building.read()).toEqual({ bridge: undefined, progress: 0, isLong: false });
  const stop = building.subscribe(() => undefined);
  await vi.waitFor(() => expect(building.read().progress).toBe(1), { timeout: 30_000 });
  stop();
  expect(building.read().bridge?.toId).toBe(to);
});

test('knows no unknown scenario', () => {
  expect(() => bridgeOf(study, from, 'nowhere')).toThrow('nowhere');
});
