// The command itself, as a shell runs it: on every example, on broken files, in pipes, in either language.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../model';
import { version } from '../../../package.json';
import { sourcier } from './run';

// The first run builds the command when its sources are newer.
beforeAll(async () => {
  expect(await sourcier(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  expect(existsSync('dist-cli/sourcier.mjs')).toBe(true);
}, 60_000);

describe.each(EXAMPLES.map(({ id }) => id))('example %s', (id) => {
  it('is valid, and scores: the same bytes each time, whatever the language', async () => {
    const { code, out: stdin } = await sourcier(['example', id]);
    expect(code).toBe(0);
    const [valid, first, again, french, table] = await Promise.all([
      sourcier(['validate'], { stdin }),
      sourcier(['score', '--json'], { stdin }),
      sourcier(['score', '--json', '-'], { stdin }),
      sourcier(['score', '--json', '--lang', 'fr'], { stdin }),
      sourcier(['score'], { stdin, env: { LANG: 'fr_FR.UTF-8' } }),
    ]);
    expect(valid).toMatchObject({ code: 0 });
    expect(valid.out).toContain('standard input: valid.');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(first.out)).toHaveProperty('today.total.cost.unit', 'EUR/year');
    expect(again).toEqual(first);
    expect(french).toEqual(first);
    expect(table.out).toMatch(/Coût \(€\/an\) +[\d\u202f]+/);
  });
});

describe('exit codes', () => {
  it.each([
    [1, ['score'], '{ "version": 1 }'],
    [1, ['validate'], '{'],
    [2, ['score', '--nothing'], ''],
    [2, ['nothing'], ''],
    [3, ['score', 'nowhere.json'], ''],
  ])('%i for %o', async (expected, args, stdin) => {
    const { code, out, err } = await sourcier(args, { stdin });
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).not.toMatch(/\n {4}at /);
  });
});

describe('pipes', () => {
  it('closed early are not a failure', () => {
    const run = `"${process.execPath}" scripts/sourcier.mjs`;
    const line = `${run} example mid-size | { ${run} score --json; echo "code $?" >&2; } | head -n 1`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect(stdout).toBe('{\n');
    expect(stderr).toBe('code 0\n');
  });
});

describe('npx', () => {
  it('finds the command of the project', () => {
    const npx = spawnSync('npx', ['--no-install', 'sourcier', '--version'], {
      encoding: 'utf8',
      shell: true,
    });
    expect(npx.stdout).toBe(`${version}\n`);
    expect(npx.status).toBe(0);
  });
});
