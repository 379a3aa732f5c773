// What `simulate` says is what the model says, from the same blocks, whatever the number of threads.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Block,
  compareRuns,
  createSimulator,
  DEFAULT_SETTINGS,
  EXAMPLES,
  findStop,
  listScenarios,
  pickYear,
  readStudy,
  type SimulationSettings,
  type Study,
  summarize,
} from '../../../model';
import { version } from '../../../package.json';
import { runInside, sourcier } from './run';

const folder = mkdtempSync(join(tmpdir(), 'sourcier-'));
let stdin = '';
let study: Study;

beforeAll(async () => {
  stdin = (await runInside(['example', 'small'])).out;
  const read = readStudy(await EXAMPLES.find(({ id }) => id === 'small')?.load('en'));
  if (!read.ok) throw new Error('the example is not valid');
  study = read.study;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const simulate = (args: readonly string[], terminal = false) =>
  runInside(['simulate', '--workers', '1', ...args], { stdin, terminal });

function blocksOf(scenarioId: string, count: number, settings: SimulationSettings): Block[] {
  const simulator = createSimulator(study, scenarioId, settings);
  return Array.from({ length: count }, (_, index) => simulator.runBlock(index));
}

const layoutOf = (scenarioId: string) => createSimulator(study, scenarioId, DEFAULT_SETTINGS).layout;

describe('simulate --json', () => {
  it('gives the summary of every scenario and its difference with the baseline', async () => {
    const settings: SimulationSettings = { seed: 5, yearsPerReplicate: 2, inputs: 'likely' };
    const { code, out, err } = await simulate(
      '--json --years 23 --seed 5 --years-per-replicate 2 --inputs likely'.split(' '),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const json = JSON.parse(out);
    expect(json).toMatchObject({
      sourcier: version,
      study: { name: study.name, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), currency: 'EUR' },
      settings,
      units: { cost: 'EUR/year', onTime: 'ratio' },
      baseline: study.baselineId,
    });
    // 23 years in pairs of replicates of 2 years: 6 blocks, 24 years.
    const baseline = blocksOf(study.baselineId, 6, settings);
    const scenarios = listScenarios(study).map(({ id }) => id);
    expect(Object.keys(json.scenarios)).toEqual(scenarios);
    for (const id of scenarios) {
      const blocks = blocksOf(id, 6, settings);
      expect(json.scenarios[id].years).toBe(24);
      expect(json.scenarios[id]).toEqual(plain(summarize(layoutOf(id), settings, blocks)));
      if (id !== study.baselineId)
        expect(json.differences[id]).toEqual(plain(compareRuns(settings, baseline, blocks)));
    }
    expect(Object.keys(json.differences)).toEqual(scenarios.filter((id) => id !== study.baselineId));
  });

  it('tells the study by its content, not by how the file is written', async () => {
    const args = ['simulate', '--json', '--years', '6', '--scenario', 'today', '--workers', '1'];
    const { out } = await runInside(args, { stdin });
    const other = await runInside(args, { stdin: JSON.stringify(JSON.parse(stdin)) });
    expect(other.out).toBe(out);
    const changed = await runInside(args, { stdin: stdin.replace(study.name, 'Other') });
    expect(JSON.parse(changed.out).study.sha256).not.toBe(JSON.parse(out).study.sha256);
    expect(Object.keys(JSON.parse(out).scenarios)).toEqual(['today']);
    expect(JSON.parse(out).differences).toEqual({});
  });

  it('stops at the first number of blocks that is precise enough', async () => {
    const stop = { years: 3000, precision: 0.2 };
    const { out } = await simulate(['--json', '--scenario', 'today', '--precision', '0.2']);
    const blocks: Block[] = [];
    const simulator = createSimulator(study, 'today', DEFAULT_SETTINGS);
    let count: number | undefined;
    while (count === undefined) {
      blocks.push(simulator.runBlock(blocks.length));
      count = findStop(stop, DEFAULT_SETTINGS, simulator.layout, blocks);
    }
    expect(count).toBeLessThan(500);
    expect(JSON.parse(out).scenarios.today.years).toBe(count * 6);
  });
});

/** As JSON has it: no number but finite ones, no sign on zero. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

describe('threads', () => {
  it('change no byte', async () => {
    const run = (...args: string[]) => sourcier(['simulate', '--json', ...args], { stdin });
    const precise = ['--scenario', 'today', '--precision', '0.3', '--years-per-replicate', '1'];
    const [one, three, whenPrecise, whenPrecise2] = await Promise.all([
      run('--years', '24', '--workers', '1'),
      run('--years', '24', '--workers', '3'),
      run(...precise, '--workers', '1'),
      run(...precise, '--workers', '2'),
    ]);
    // Nothing on the error output: every thread asked for did start.
    expect(one).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(one.out).scenarios.today.years).toBe(24);
    expect(three).toEqual(one);
    expect(whenPrecise).toMatchObject({ code: 0, err: '' });
    expect(whenPrecise2).toEqual(whenPrecise);
  });

  it('that cannot start are said, and change nothing else', async () => {
    // From its sources the command is not a file that a thread could run.
    const args = ['simulate', '--json', '--years', '6'];
    const { code, out, err } = await runInside([...args, '--workers', '2'], { stdin });
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Threads started: 1 of 2. The result is the same, later.\n',
    });
    expect(out).toBe((await simulate(args.slice(1))).out);
  });
});

describe('simulate', () => {
  it('shows the years beside the score, and what changes against the baseline', async () => {
    const { code, out, err } = await simulate(['--years', '12']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('12 years simulated for each scenario (4 replicates of 3 years, seed 1');
    const score = (await runInside(['score', '--scenario', 'today'], { stdin })).out;
    const cost = /Cost \(€\/yr\) +([\d,]+)/;
    expect(cost.exec(out)?.[1]).toBe(cost.exec(score)?.[1]);
    expect(out.match(/Against “/g)).toHaveLength(study.scenarios.length);
    const french = await runInside(['simulate', '--workers', '1', '--years', '12', '--lang', 'fr'], {
      stdin,
    });
    expect(french.out).toContain('12 années simulées par scénario (4 tirages de 3 ans, graine 1');
    expect(french.out).toMatch(/Coût \(€\/an\) +[\d\u202f]+/);
  });

  it('says how far it is on a terminal only', async () => {
    const { err } = await simulate(['--years', '12', '--json'], true);
    expect(err).toMatch(/Years simulated: \d+ of 12/);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });

  it('writes where it is told', async () => {
    const file = join(folder, 'out.json');
    const args = ['--json', '--years', '6'];
    expect(await simulate([...args, '--output', file])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toBe((await simulate(args)).out);
    const nowhere = join(folder, 'no', 'where.json');
    const refused = await simulate([...args, '--output', nowhere]);
    expect(refused).toMatchObject({ code: 3, out: '' });
    expect(refused.err).toContain(`Cannot write ${nowhere}: no such file`);
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe('simulate --year', () => {
  it.each(['typical', 'bad', 'worst', 'good'] as const)('%s: the year that the model picks', async (pick) => {
    const { code, out } = await simulate(['--json', '--years', '18', '--year', pick, '--scenario', 'today']);
    expect(code).toBe(0);
    const { today } = JSON.parse(out);
    const picked = pickYear(DEFAULT_SETTINGS, blocksOf('today', 3, DEFAULT_SETTINGS), pick);
    const { block, replicate, year } = picked;
    const told = createSimulator(study, 'today', DEFAULT_SETTINGS).trace(block, replicate, year);
    expect(today).toEqual(plain(told));
    expect(today.loss).toBeCloseTo(picked.loss, 6);
  });

  it('is told in words, in either language', async () => {
    const args = ['--years', '30', '--year', 'worst', '--scenario', 'today'];
    const { out } = await simulate(args);
    expect(out).toContain('The worst year: cost €');
    const french = await simulate([...args, '--lang', 'fr']);
    expect(french.out).toContain('La pire année');
    expect(french.out.split('\n').length).toBe(out.split('\n').length);
    expect(out.split('\n').length).toBeGreaterThan(6);
  });
});

describe('options', () => {
  it.each([
    [['--years', '0'], '--years: expected a whole number from 1 to 10000000. Found: 0.'],
    [['--years', '1e3'], '--years: expected a whole number'],
    [['--seed', '-1'], 'Option misused: --seed'],
    [['--seed=-1'], '--seed: expected a whole number from 0 to 4294967295. Found: -1.'],
    [['--seed', '4294967296'], '--seed: expected'],
    [['--years-per-replicate', '51'], '--years-per-replicate: expected a whole number from 1 to 50'],
    [['--inputs', 'random'], '--inputs: expected sampled, likely. Found: random.'],
    [['--precision', '1'], '--precision: expected a number between 0 and 1'],
    [['--precision', '.'], '--precision: expected'],
    [['--workers', '0'], '--workers: expected a whole number from 1 to'],
    [['--shard', '4/3'], '--shard: expected i/n, shard i (from 1) of n, as 2/8. Found: 4/3.'],
    [['--shard', '0/3'], '--shard: expected'],
    [['--shard', '2'], '--shard: expected'],
    [['--shard', '1/3', '--precision', '0.1'], '--precision does not go with --shard'],
    [['--shard', '1/3', '--year', 'bad'], '--shard and --year do not go together'],
    [['--shard', '1/4', '--years', '18'], 'this simulation divides into 3 blocks only'],
    [['--year', 'ugly'], '--year: expected good, typical, bad, worst. Found: ugly.'],
    [['--scenario', 'z'], 'Unknown scenario: z'],
  ])('%o', async (args, message) => {
    const { code, out, err } = await runInside(['simulate', ...args], { stdin });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('do not make up for a file that is not a study', async () => {
    expect(await runInside(['simulate'], { stdin: '{' })).toMatchObject({ code: 1, out: '' });
    expect(await runInside(['simulate', 'nowhere.json'])).toMatchObject({ code: 3, out: '' });
  });
});
