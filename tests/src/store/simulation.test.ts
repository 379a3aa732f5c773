import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addNote, setLever, summarize } from '../../../model';
import {
  areTwins,
  edit,
  isFresh,
  prepareSimulation,
  simulate,
  stopSimulation,
  undo,
} from '../../../src/store';
import { showStudy } from '../../../src/store/actions';
import { DEFAULT_PREFERENCES, readPreferences } from '../../../src/store/preferences';
import { store } from '../../../src/store/state';
import { lastRun, preparations, runs } from '../../support/hand-run-client';
import { loadExample } from './example';

vi.mock('../../../src/workers/simulation-client', () => import('../../support/hand-run-client'));

const study = await loadExample('mid-size');
const scenario = study.scenarios[0]?.id ?? '';
const CHANGED = { id: 'common.rename' } as const;

/** Lets the work be fetched and started. */
const started = () => vi.waitFor(() => expect(runs).not.toHaveLength(0));

beforeEach(() => {
  runs.length = 0;
  preparations.length = 0;
  store.setState({ preferences: DEFAULT_PREFERENCES });
  showStudy(study, scenario);
});

const result = (id = scenario) => store.getState().simulations[id];

describe('a simulation', () => {
  test('shows a first picture with the first block, and the last with all of them', async () => {
    const ended = simulate();
    expect(store.getState().run).toMatchObject({ scenarioIds: [scenario], done: 0 });
    await started();
    lastRun().progress(1);
    expect(result()?.summary.years).toBe(6);
    expect(store.getState().run).toMatchObject({ done: 6, planned: 600, progress: 0.01 });
    lastRun().finish(100);
    await ended;
    expect(result()?.summary.years).toBe(600);
    expect(store.getState().run).toBeUndefined();
  });

  test('is the model’s own summary of the blocks', async () => {
    const ended = simulate();
    await started();
    lastRun().finish(4);
    await ended;
    const found = result();
    if (!found) throw new Error('no result');
    expect(found.summary).toEqual(summarize(found.layout, found.settings, found.blocks));
  });

  test('asks for what the preferences say', async () => {
    const { preferences } = store.getState();
    const simulation = {
      seed: 7,
      yearsPerReplicate: 5,
      inputs: 'likely' as const,
      goal: { kind: 'precision' as const, precision: 0.02 },
    };
    store.setState({ preferences: { ...preferences, simulation } });
    void simulate();
    await started();
    expect(lastRun().request.settings).toEqual({ seed: 7, yearsPerReplicate: 5, inputs: 'likely' });
    expect(lastRun().request.stop).toMatchObject({ precision: 0.02 });
    stopSimulation();
  });

  test('stopped, keeps what it found; what comes after is dropped', async () => {
    const ended = simulate();
    await started();
    lastRun().progress(2);
    stopSimulation();
    await ended;
    expect(lastRun().isCancelled).toBe(true);
    expect(store.getState().run).toBeUndefined();
    lastRun().progress(50);
    expect(result()?.summary.years).toBe(12);
  });

  test('started again, replaces the one under way', async () => {
    const first = simulate();
    await started();
    const second = simulate([study.today.id]);
    await first;
    await vi.waitFor(() => expect(runs).toHaveLength(2));
    expect(runs[0]?.isCancelled).toBe(true);
    expect(store.getState().run?.scenarioIds).toEqual([study.today.id]);
    lastRun().finish(1);
    await second;
    expect(result(study.today.id)?.summary.years).toBe(6);
  });

  test('failed, says so and keeps the last result', async () => {
    const before = simulate();
    await started();
    lastRun().finish(1);
    await before;
    const kept = result();
    const ended = simulate();
    await vi.waitFor(() => expect(runs).toHaveLength(2));
    lastRun().fail('out of memory');
    await ended;
    expect(store.getState().runFailure).toEqual({ scenarioIds: [scenario], message: 'out of memory' });
    expect(result()).toBe(kept);
  });

  test('is forgotten with its study', async () => {
    const ended = simulate();
    await started();
    lastRun().finish(1);
    await ended;
    showStudy(study, scenario);
    expect(result()).toBeUndefined();
  });
});

describe('a preparation', () => {
  const ready = () => vi.waitFor(() => expect(preparations).toHaveLength(1));

  test('is of what pressing the button would simulate, and shows nothing', async () => {
    const before = store.getState();
    prepareSimulation();
    await ready();
    expect(store.getState()).toBe(before);
    expect(runs).toEqual([]);
    void simulate();
    await started();
    const { onProgress, ...asked } = lastRun().request;
    expect(preparations[0]).toEqual({ subject: asked, isDropped: false });
    stopSimulation();
  });

  test('is dropped when asked, before the work is there too, and with its study', async () => {
    prepareSimulation()();
    const drop = prepareSimulation();
    await ready();
    drop();
    expect(preparations).toMatchObject([{ isDropped: true }]);
    preparations.length = 0;
    prepareSimulation();
    await ready();
    showStudy(study, scenario);
    expect(preparations).toMatchObject([{ isDropped: true }]);
  });

  test('is not made while a simulation runs', async () => {
    void simulate();
    prepareSimulation();
    await started();
    await new Promise((done) => setTimeout(done));
    expect(preparations).toEqual([]);
    stopSimulation();
  });
});

describe('a result', () => {
  async function run(ids?: readonly string[]) {
    runs.length = 0;
    const ended = simulate(ids);
    await started();
    lastRun().finish(2);
    await ended;
  }
  const isHolding = (id = scenario) => {
    const found = result(id);
    const { study: now } = store.getState();
    if (!found || !now) throw new Error('no result');
    return isFresh(found, now);
  };

  test('holds until the scenario changes, and again once the change is undone', async () => {
    await run();
    expect(isHolding()).toBe(true);
    edit(CHANGED, (now) => setLever(now, scenario, 'automation', 1));
    expect(isHolding()).toBe(false);
    expect(result()?.summary.years).toBe(12);
    undo();
    expect(isHolding()).toBe(true);
  });

  test('holds through an edit elsewhere in the study, and not through one of today', async () => {
    const other = study.scenarios[1]?.id ?? '';
    await run();
    edit(CHANGED, (now) => setLever(now, other, 'automation', 1));
    edit(CHANGED, (now) => addNote(now, { at: '2026-01-01T00:00:00Z', text: 'Bonjour' }));
    expect(isHolding()).toBe(true);
    edit(CHANGED, (now) => setLever(now, study.today.id, 'automation', 1));
    expect(isHolding()).toBe(false);
  });

  test('is a twin of another under the same draws only', async () => {
    await run([study.today.id, scenario]);
    const [today, changed] = [result(study.today.id), result()];
    if (!today || !changed) throw new Error('no result');
    expect(areTwins(today, changed)).toBe(true);
    const { preferences } = store.getState();
    store.setState({
      preferences: { ...preferences, simulation: { ...preferences.simulation, seed: 2 } },
    });
    await run();
    const again = result();
    expect(again && areTwins(today, again)).toBe(false);
  });
});

test('stored settings that mean nothing fall back to the defaults', () => {
  const read = (simulation: unknown) => readPreferences({ simulation }, DEFAULT_PREFERENCES).simulation;
  const { simulation } = DEFAULT_PREFERENCES;
  expect(read({ seed: -1 })).toEqual(simulation);
  expect(read({ goal: { kind: 'years', years: 12 } })).toEqual(simulation);
  expect(read('nonsense')).toEqual(simulation);
  expect(
    read({ seed: 9, yearsPerReplicate: 5, inputs: 'likely', goal: { kind: 'precision', precision: 0.05 } }),
  ).toEqual({
    seed: 9,
    yearsPerReplicate: 5,
    inputs: 'likely',
    goal: { kind: 'precision', precision: 0.05 },
  });
});
