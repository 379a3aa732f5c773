// The report as the command line writes it: the files asked for, nobody's name, and the study inside.

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listScenarios, type Study, scoreScenario, serializeStudy } from '../../../model';
import { readStudyFile } from '../../../src/import/read-study-file';
import { loadExample } from '../store/example';
import { runInside } from './run';

const study = await loadExample('small');
/** The example with somebody in it. */
const named: Study = {
  ...study,
  today: {
    ...study.today,
    people: study.today.people.map((person, at) => ({ ...person, name: `Zoé Xylophone ${at}` })),
  },
};
let folder = '';
let file = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcier-test-'));
  file = join(folder, 'study.json');
  await writeFile(file, serializeStudy(named));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const report = (...options: string[]) => runInside(['report', file, ...options]);

describe('sourcier report', () => {
  it('writes each format into the folder, without a name, with the study inside', async () => {
    const out = join(folder, 'new', 'report');
    const run = await report(
      '--format',
      'pptx,xlsx,html,md,json',
      '-o',
      out,
      '--lang',
      'en',
      '--date',
      '2026-11-25',
    );
    expect(run).toMatchObject({ code: 0, err: '' });
    const files = await readdir(out);
    expect(files.map((name) => name.split('.').at(-1)).sort()).toEqual([
      'html',
      'json',
      'md',
      'pptx',
      'xlsx',
    ]);
    for (const name of files) {
      const bytes = await readFile(join(out, name));
      expect(bytes.toString('utf8')).not.toContain('Xylophone');
      if (!/pptx|xlsx|json/.test(name)) continue;
      const read = await readStudyFile(bytes);
      if (typeof read === 'string' || !read.ok) throw new Error(`${name} does not open`);
      expect(JSON.stringify(read.study)).not.toContain('Xylophone');
      for (const { id } of listScenarios(study))
        expect(scoreScenario(read.study, id).total.cost.value).toBe(
          scoreScenario(study, id).total.cost.value,
        );
    }
    const text = await readFile(join(out, files.find((name) => name.endsWith('.md')) ?? ''), 'utf8');
    expect(text).toContain('25 November 2026');
  });

  it('gives files that other commands read', async () => {
    await report('--format', 'xlsx,pptx,json', '-o', join(folder, 'r'), '--sections', 'summary');
    for (const name of await readdir(join(folder, 'r'))) {
      const read = await runInside(['score', join(folder, 'r', name), '--json']);
      expect({ name, code: read.code, err: read.err }).toEqual({ name, code: 0, err: '' });
      expect(JSON.parse(read.out).today.total.cost.value).toBe(
        scoreScenario(named, 'today').total.cost.value,
      );
    }
  });

  it('says of an office file without a study that there is none', async () => {
    const other = join(folder, 'other.xlsx');
    await writeFile(other, Buffer.from('PK\u0003\u0004'));
    const run = await runInside(['score', other]);
    expect(run.code).toBe(3);
    expect(run.err).toContain('no Sourcier study');
  });

  it('names people when asked to', async () => {
    await report('--format', 'md', '-o', folder, '--names', '--sections', 'assignments');
    const [name = ''] = (await readdir(folder)).filter((one) => one.endsWith('.md'));
    expect(await readFile(join(folder, name), 'utf8')).toContain('Zoé Xylophone 0');
  });

  it('writes the same bytes twice', async () => {
    const write = async (to: string) => {
      await report('--format', 'pptx,xlsx', '-o', to, '--date', '2026-11-25', '--sections', 'summary,cost');
      return Promise.all((await readdir(to)).sort().map((name) => readFile(join(to, name))));
    };
    const [once, twice] = [await write(join(folder, 'a')), await write(join(folder, 'b'))];
    expect(once).toHaveLength(2);
    expect(once.every((bytes, at) => bytes.equals(twice[at] as Buffer))).toBe(true);
  });

  it('tells simulated years when asked to', async () => {
    await report(
      '--format',
      'md',
      '-o',
      folder,
      '--sections',
      'distributions',
      '--years',
      '24',
      '--seed',
      '7',
    );
    const [name = ''] = (await readdir(folder)).filter((one) => one.endsWith('.md'));
    expect(await readFile(join(folder, name), 'utf8')).toMatch(/P50|CVaR/);
  });

  it.each([
    [['--format', 'doc'], /pptx, xlsx, pdf, html, md, json/],
    [['--sections', 'summary,weather'], /summary/],
    [['--scenarios', 'nowhere'], /nowhere/],
    [['--date', '25/11/2026'], /2026-11-25/],
    [['--client', ''], /1 to 120/],
    [['--years', 'many'], /whole number|integer|from 1/],
  ])('%j is refused with what was expected', async (options, message) => {
    const run = await report(...options, '-o', folder);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(message);
    expect(await readdir(folder)).toEqual(['study.json']);
  });

  it('refuses a logo that is no picture', async () => {
    const run = await report('--format', 'md', '--logo', file, '-o', folder);
    expect(run.code).toBe(2);
    expect(run.err).toContain('PNG');
  });
});
