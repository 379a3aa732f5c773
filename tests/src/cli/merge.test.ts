// Shards put together say what one run says, to the byte; what does not go together is refused by name.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../../package.json';
import { decodeNumbers, encodeNumbers } from '../../../src/cli/simulation/exact-numbers';
import { planShard } from '../../../src/cli/simulation/shard';
import { runInside, sourcier } from './run';

const folder = mkdtempSync(join(tmpdir(), 'sourcier-'));
const at = (name: string) => join(folder, name);
const years = ['--years', '40'];
let stdin = '';

/** Writes shard i of n to a file, and gives its path. */
async function shard(name: string, part: string, args: readonly string[] = []): Promise<string> {
  const given = ['simulate', ...years, '--workers', '1', '--shard', part, '--output', at(name), ...args];
  expect(await runInside(given, { stdin })).toEqual({ code: 0, out: '', err: '' });
  return at(name);
}

let shards: string[] = [];

beforeAll(async () => {
  stdin = (await runInside(['example', 'small'])).out;
  shards = [await shard('1.json', '1/3'), await shard('2.json', '2/3'), await shard('3.json', '3/3')];
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('numbers', () => {
  const back = (numbers: Float64Array) => decodeNumbers(JSON.parse(JSON.stringify(encodeNumbers(numbers))));
  const bits = (numbers: Float64Array | undefined) =>
    new BigUint64Array(numbers?.buffer ?? new ArrayBuffer(0));

  it('keep every bit through a file', () => {
    const hard = [-0, 0, 5e-324, -5e-324, 2.2250738585072014e-308, 0.1 + 0.2, 1 / 3, 2 ** 53 + 2, 1e21];
    const all = Float64Array.of(...hard, Number.MAX_VALUE, Number.NaN, Infinity, -Infinity);
    expect(bits(back(all))).toEqual(bits(all));
    expect(bits(Float64Array.of(-0))).not.toEqual(bits(Float64Array.of(0)));
    fc.assert(
      fc.property(fc.float64Array(), (numbers) => {
        // Not a number is one value here, whatever its bits.
        const plain = numbers.map((n) => (Number.isNaN(n) ? Number.NaN : n));
        expect(bits(back(plain))).toEqual(bits(plain));
      }),
      { numRuns: 1000 },
    );
  });

  it('are not anything else', () => {
    for (const wrong of [null, '1', '', '-1', true, [1], {}]) expect(decodeNumbers([wrong])).toBeUndefined();
  });
});

describe('shards', () => {
  it('have each block once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 300 }), (count, total) => {
        const plans = Array.from({ length: count }, (_, i) => planShard({ index: i + 1, count }, total));
        expect(plans.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: total }, (_, i) => i));
        for (const [i, plan] of plans.entries()) expect(plan.every((b) => b % count === i)).toBe(true);
      }),
    );
  });

  it('are the same bytes again, to the file or to the output', async () => {
    const [one] = shards;
    const args = ['simulate', ...years, '--shard', '1/3', '--workers'];
    const [again, threads] = await Promise.all([
      runInside([...args, '1'], { stdin }),
      sourcier([...args, '3'], { stdin }),
    ]);
    expect(again.out).toBe(readFileSync(one ?? '', 'utf8'));
    expect(threads).toEqual(again);
  });
});

describe('merge', () => {
  it('says what one run says, to the byte, in any order of files', async () => {
    const orders = [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ].map((order) => order.map((place) => shards[place] ?? ''));
    const [whole, threads, ...merged] = await Promise.all([
      sourcier(['simulate', ...years, '--workers', '1', '--json'], { stdin }),
      sourcier(['simulate', ...years, '--workers', '2', '--json'], { stdin }),
      ...orders.map((files) => sourcier(['merge', ...files, '--json'])),
    ]);
    expect(whole).toMatchObject({ code: 0, err: '' });
    expect(whole?.out.length).toBeGreaterThan(1000);
    expect(threads).toEqual(whole);
    for (const one of merged) expect(one).toEqual(whole);
  });

  it('says it in tables too, in either language', async () => {
    for (const lang of ['fr', 'en']) {
      const args = ['--lang', lang];
      const whole = await runInside(['simulate', ...years, '--workers', '1', ...args], { stdin });
      expect(whole).toMatchObject({ code: 0, err: '' });
      expect(await runInside(['merge', ...shards, ...args])).toEqual(whole);
    }
  });

  it('takes one shard of one, and one scenario', async () => {
    const only = await shard('only.json', '1/1', ['--scenario', 'today']);
    const { out } = await runInside(['merge', only, '--json']);
    const whole = await runInside(['simulate', ...years, '--workers', '1', '--scenario', 'today', '--json'], {
      stdin,
    });
    expect(out).toBe(whole.out);
  });

  it('writes where it is told', async () => {
    const file = at('merged.json');
    expect(await runInside(['merge', ...shards, '--json', '--output', file])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(readFileSync(file, 'utf8')).toBe((await runInside(['merge', ...shards, '--json'])).out);
  });
});

describe('merge refuses', () => {
  async function refused(files: readonly string[]): Promise<string> {
    const { code, out, err } = await runInside(['merge', ...files, '--json']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    return err;
  }

  it('a shard too few', async () => {
    expect(await refused([shards[0] ?? ''])).toBe('Missing shards: 2/3, 3/3\n');
    expect(await refused(shards.slice(1))).toBe('Missing shard: 1/3\n');
  });

  it('a shard twice', async () => {
    writeFileSync(at('copy.json'), readFileSync(at('2.json')));
    expect(await refused([...shards, at('copy.json')])).toBe(
      `${at('copy.json')}: shard 2/3, already given by ${at('2.json')}\n`,
    );
  });

  it.each([
    ['settings.seed: expected 1', ['--seed', '2']],
    ['settings.inputs: expected sampled', ['--inputs', 'likely']],
    ['settings.yearsPerReplicate: expected 3', ['--years-per-replicate', '2']],
    ['years: expected 40', ['--years', '46']],
    ['scenarios: expected today, ', ['--scenario', 'today']],
  ])('a shard of another run: %s', async (message, args) => {
    const other = await shard('other.json', '2/3', args);
    const err = await refused([at('1.json'), other, at('3.json')]);
    expect(err).toContain(`${other}: ${message}`);
    expect(err).toContain(`as in ${at('1.json')}, found `);
  });

  it('a shard of another number of shards', async () => {
    const other = await shard('other.json', '2/4');
    expect(await refused([at('1.json'), other])).toContain('shard.count: expected 3');
  });

  it('a shard of another study', async () => {
    const mine = stdin;
    stdin = mine.replace(/"users": \d+/, '"users": 151');
    const other = await shard('other.json', '2/3');
    stdin = mine;
    expect(await refused([at('1.json'), other, at('3.json')])).toContain(`${other}: study.sha256: expected `);
  });

  it.each<[string, (text: string) => string]>([
    ['incomplete file, or not a shard', (text) => text.slice(0, -500)],
    ['incomplete file, or not a shard', () => ''],
    [
      'format: expected sourcier-simulation-shard, found "other"',
      (text) => text.replace('sourcier-simulation-shard', 'other'),
    ],
    ['formatVersion: expected 1, found 2', (text) => text.replace('"formatVersion":1', '"formatVersion":2')],
    [`sourcier: expected ${version}, found 0.0.0`, (text) => text.replace(version, '0.0.0')],
    ['study.sha256: expected', (text) => text.replace(/"sha256":"./, '"sha256":"x')],
    ['study.sha256: expected', (text) => text.replace(/"users":\d+/, '"users":151')],
    ['study.document: expected', (text) => text.replace(/"users":\d+/, '"users":-1')],
    ['shard: expected 1…3, found 4', (text) => text.replace('"index":2,"count"', '"index":4,"count"')],
    ['settings: expected', (text) => text.replace('"yearsPerReplicate":3', '"yearsPerReplicate":0')],
    // Shard 2 of 3 in 7 blocks: blocks 1 and 4.
    ['scenarios.0.blocks.0.index: expected 1, found 4', (text) => text.replace('{"index":1,', '{"index":4,')],
    ['scenarios.0.blocks.length: expected 2, found 1', (text) => text.replace(/\{"index":1,[^\n]*\n/, '')],
    ['scenarios.0.blocks.0.rows.length: expected', (text) => text.replace('"rows":[', '"rows":[1,')],
    ['scenarios.0.blocks.0.sums.length: expected', (text) => text.replace('"sums":[', '"sums":[1,')],
    [
      'scenarios.0.blocks.0.rows: expected number, found null',
      (text) => text.replace(/"rows":\[[^,]*/, '"rows":[null'),
    ],
    ['scenarios: expected array, found undefined', (text) => text.replace('"scenarios":[\n', '"other":[\n')],
  ])('a file that is not what was written: %s', async (message, edit) => {
    const text = readFileSync(at('2.json'), 'utf8');
    const changed = edit(text);
    expect(changed).not.toBe(text);
    writeFileSync(at('edited.json'), changed);
    const err = await refused([at('1.json'), at('edited.json'), at('3.json')]);
    expect(err).toContain(`${at('edited.json')}: ${message}`);
  });

  it('in French too', async () => {
    const { err } = await runInside(['merge', at('1.json'), '--lang', 'fr']);
    expect(err).toBe('Fragments manquants : 2/3, 3/3\n');
  });

  it('nothing at all, and what is not there', async () => {
    expect(await runInside(['merge'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Merge which shards?'),
    });
    expect(await runInside(['merge', at('nowhere.json')])).toMatchObject({ code: 3, out: '' });
  });
});
