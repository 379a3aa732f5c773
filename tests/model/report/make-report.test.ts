// The report as a whole: which sections it has, in what order, and that its data hold numbers and keys only.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, listScenarios, MODEL_VERSION, makeReport, SECTION_IDS } from '../../../model';
import { loadExample } from '../../src/store/example';
import { inputFor, reportOf, withScenarios } from '../../support/report-input';

const small = await loadExample('small');

test('sections stand in their usual order', () => {
  expect(SECTION_IDS).toEqual([
    'summary',
    'organization',
    'scenarios',
    'assignments',
    'cost',
    'on-time',
    'loss',
    'structure',
    'trade-off',
    'ledger',
    'distributions',
    'industrialization',
    'assumptions',
    'method',
    'log',
  ]);
});

test('a section is a file and a line: each file is listed, under its own name', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../model/report/sections'));
  const names = files.filter((name) => name !== 'index.ts').map((name) => name.replace('.ts', ''));
  expect(names.toSorted()).toEqual([...SECTION_IDS].toSorted());
});

test('sections come as asked, without those that have nothing to tell and those of another version', () => {
  const asked = ['method', 'log', 'section-of-the-future', 'summary', 'organization'];
  expect(reportOf(small, asked).sections.map(({ id }) => id)).toEqual(['method', 'summary', 'organization']);
});

test('the version of the model is the one published', () => {
  const published = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
  expect(MODEL_VERSION).toBe(published.version);
  expect(reportOf(small, []).modelVersion).toBe(published.version);
});

test('what identifies the report is carried as given, and absent when not given', () => {
  const head = {
    title: 'Qui exploite ?',
    client: 'Le client',
    author: 'Moi',
    logo: 'data:image/png;base64,AA==',
  };
  expect(reportOf(small, [], head)).toMatchObject(head);
  expect(Object.keys(reportOf(small, []))).not.toEqual(expect.arrayContaining(['client', 'author', 'logo']));
});

describe('scenarios', () => {
  const [today, first, second] = listScenarios(small).map(({ id }) => id) as [string, string, string];

  test('each is told once, in the order asked', () => {
    const report = reportOf(small, [], { scenarioIds: [second, today, second] });
    expect(report.scenarioIds).toEqual([second, today]);
    expect(report.baselineId).toBe(today);
  });

  test('a baseline that is not told gives way to the first', () => {
    expect(reportOf(small, [], { scenarioIds: [first, second], baselineId: today }).baselineId).toBe(first);
  });

  test('none, or one that is not there, is refused', () => {
    expect(() => reportOf(small, [], { scenarioIds: [] })).toThrow('no scenario');
    expect(() => reportOf(small, [], { scenarioIds: ['gone'] })).toThrow('invalid scenario: gone');
  });

  test('one alone is compared with nothing', () => {
    const report = reportOf(small, SECTION_IDS, { scenarioIds: [today] });
    expect(report.sections.map(({ id }) => id)).not.toContain('scenarios');
    expect(report.sections.map(({ id }) => id)).not.toContain('trade-off');
    expect(JSON.stringify(report)).not.toContain('"isChange":true');
  });

  test('none in detail: nothing is told role by role', () => {
    const ids = reportOf(small, SECTION_IDS, { detailIds: [] }).sections.map(({ id }) => id);
    expect(ids).not.toContain('assignments');
  });
});

test('the summary repeats the first finding of other sections, in order, but those that set the scene', () => {
  const { sections } = reportOf(small, SECTION_IDS);
  const [summary, ...others] = sections;
  const message = summary?.messages.find(({ id }) => id === 'findings');
  expect(message?.exhibits).toEqual([
    {
      kind: 'lines',
      id: 'summary.findings',
      items: others
        .filter(({ id }) => id !== 'organization' && id !== 'assignments')
        .map(({ id, messages }) => ({
          finding: messages[0]?.finding,
          about: { kind: 'section', id },
        })),
    },
  ]);
});

/** Keys of the dictionaries, identifiers, units and moments: no sentence has their form. */
const KEY = /^[\p{L}\p{N}.·–_:/-]+$/u;
const UNITS = ['per year', 'per month'];

/** Every text of the data but what the user typed and what differences quote of the study. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(listTexts);
  const { kind } = value as { kind?: string };
  if (kind === 'text' || kind === 'difference' || kind === 'subject') return [];
  return Object.entries(value).flatMap(([, part]) => listTexts(part));
}

describe.each(EXAMPLES.map(({ id }) => id))('%s', (id) => {
  test.each([1, 3, 6])('with %i scenarios: numbers and keys only, and nobody’s name', async (count) => {
    const study = withScenarios(await loadExample(id), count);
    const { study: _, ...report } = makeReport(inputFor(study, SECTION_IDS));
    expect(report.scenarioIds).toHaveLength(count);
    const texts = new Set(listTexts(report));
    expect([...texts].filter((text) => !KEY.test(text) && !UNITS.includes(text))).toEqual([]);
    const names = listScenarios(study).flatMap(({ people }) => people.map(({ name }) => name));
    expect(names.filter((name) => texts.has(name))).toEqual([]);
  });
});
