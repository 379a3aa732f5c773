// What a script can rely on: codes, where messages go, located errors, both languages.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../../package.json';
import { runInside } from './run';

const folder = mkdtempSync(join(tmpdir(), 'sourcier-'));
const file = join(folder, 'study.json');
let text = '';

beforeAll(async () => {
  text = (await runInside(['example', 'mid-size'])).out;
  writeFileSync(file, text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The example with one replacement, which must be one. */
function broken(from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return changed;
}

describe('help', () => {
  it('teaches by example, for the whole and for each command', async () => {
    const whole = await runInside(['--help']);
    expect(whole).toMatchObject({ code: 0, err: '' });
    expect(whole.out).toContain('sourcier score study.json');
    for (const command of ['validate', 'score', 'explain', 'simulate', 'merge', 'example', 'schema']) {
      const { code, out, err } = await runInside([command, '--help']);
      expect({ command, code, err }).toEqual({ command, code: 0, err: '' });
      expect(out).toContain(`\n  sourcier ${command}`);
      expect(whole.out).toContain(command);
    }
  });

  it('shows only commands that work on the example', async () => {
    const { out } = await runInside(['explain', '--help']);
    const commands = out.match(/^ {2}sourcier .*$/gm) ?? [];
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) {
      const args = command
        .trim()
        .split(' ')
        .slice(1)
        .map((arg) => (arg === 'study.json' ? file : arg));
      expect(await runInside(args)).toMatchObject({ code: 0, err: '' });
    }
  });

  it('is what one gets, on the error output, for no command', async () => {
    const { code, out, err } = await runInside([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: sourcier COMMAND');
  });

  it('gives the version', async () => {
    expect(await runInside(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('language', () => {
  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, [], 'Usage : sourcier COMMANDE'],
    [{ LANG: 'de_DE.UTF-8' }, [], 'Usage: sourcier COMMAND'],
    [{ LC_ALL: 'fr_CA.UTF-8', LANG: 'en_US.UTF-8' }, [], 'Usage : sourcier COMMANDE'],
    [{ LANG: 'fr_FR.UTF-8' }, ['--lang', 'en'], 'Usage: sourcier COMMAND'],
    [{ LANG: 'en_US.UTF-8' }, ['--lang=fr'], 'Usage : sourcier COMMANDE'],
  ])('with %o and %o', async (env, args, expected) => {
    const { out } = await runInside(['--help', ...args], { env: env as Record<string, string> });
    expect(out).toContain(expected);
  });

  it('is fr or en', async () => {
    const { code, err } = await runInside(['score', file, '--lang', 'de']);
    expect(code).toBe(2);
    expect(err).toContain('Unknown language: de');
  });
});

describe('usage errors', () => {
  it.each([
    [['scores'], 'Unknown command: scores'],
    [['score', '--jsno'], 'Unknown option: --jsno'],
    [['schema', '--json'], 'Unknown option: --json'],
    [['score', '--scenario'], 'Option misused: --scenario'],
    [['validate', 'a.json', 'b.json'], 'One argument too many: b.json'],
    [['explain'], 'Explain which figure?'],
    [['example', 'huge'], 'Unknown example: huge'],
    [['toString'], 'Unknown command: toString'],
  ])('%o', async (args, message) => {
    const { code, out, err } = await runInside(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toMatch(/Help: sourcier (\w+ )?--help/);
  });

  it('of what the study does not have', async () => {
    expect(await runInside(['score', file, '--scenario', 'z'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Unknown scenario: z. Scenarios: today'),
    });
    expect(await runInside(['explain', 'total.costs', file])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Near: total.'),
    });
    expect(await runInside(['explain', 'total.cost', file, '--depth', '0'])).toMatchObject({
      code: 2,
      out: '',
    });
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['nowhere.json', 'Cannot read nowhere.json: no such file'],
    ['tests', 'Cannot read tests: it is a folder'],
  ])('%s', async (path, message) => {
    for (const command of [['validate'], ['score'], ['explain', 'total.cost']]) {
      const { code, out, err } = await runInside([...command, path]);
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toContain(message);
    }
  });

  it('text that is not UTF-8', async () => {
    const { code, err } = await runInside(['validate'], { stdin: Buffer.from('{"name": "\xe9"}', 'latin1') });
    expect(code).toBe(3);
    expect(err).toContain('standard input: not text in UTF-8');
  });
});

describe('files that are not valid', () => {
  it('say the line, the column, the field and the code', async () => {
    const line = text.split('\n').findIndex((l) => l.includes('"users"')) + 1;
    const stdin = broken(/"users": \d+/, '"users": -5');
    const { code, out, err } = await runInside(['validate'], { stdin });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      new RegExp(`^standard input:${line}:\\d+: organization\\.users: .*-5.*\\[out-of-range\\]\n`),
    );
    expect(err).toContain('1 error.');
  });

  it.each(['validate', 'score'])('%s: nothing on the output, code 1', async (command) => {
    for (const stdin of [
      '',
      '{',
      '[]',
      'null',
      '{"version": 99}',
      broken('"version": 2', '"version": "2"'),
    ]) {
      const { code, out, err } = await runInside([command], { stdin });
      expect({ stdin: stdin.slice(0, 20), code, out }).toEqual({
        stdin: stdin.slice(0, 20),
        code: 1,
        out: '',
      });
      expect(err).toMatch(/^standard input:\d+:\d+: .+\[[a-z-]+\]\n/);
    }
  });

  it('are said in French too', async () => {
    const { err } = await runInside(['validate', '--lang', 'fr'], {
      stdin: broken(/"users": \d+/, '"users": "x"'),
    });
    expect(err).toContain('organization.users: attendu un nombre, trouvé');
    expect(err).toContain('1 erreur.');
  });

  it('are data for a script that asks', async () => {
    const { code, out, err } = await runInside(['validate', '--json'], { stdin: '{' });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toMatchObject({ ok: false, errors: [{ code: 'syntax', line: 1 }], warnings: [] });
  });
});

describe('schema', () => {
  it('is the published one', async () => {
    const { code, out } = await runInside(['schema']);
    expect(code).toBe(0);
    expect(out).toBe(readFileSync('public/scenario.schema.json', 'utf8'));
  });
});
