// The figures a script reads: keyed by their path, the same bytes each time, the same as the model's.

import { beforeAll, describe, expect, it } from 'vitest';
import {
  EXAMPLES,
  figureAt,
  listFigures,
  readStudy,
  type Score,
  type Study,
  scoreScenario,
  unitOf,
} from '../../../model';
import { runInside } from './run';

let text = '';
let study: Study;
let json: Record<string, Record<string, unknown>>;

beforeAll(async () => {
  const example = EXAMPLES.find(({ id }) => id === 'mid-size');
  const result = readStudy(await example?.load());
  if (!result.ok) throw new Error('the example is not valid');
  study = result.study;
  text = (await runInside(['example', 'mid-size'])).out;
  json = JSON.parse((await runInside(['score', '--json'], { stdin: text })).out);
});

const at = (scenario: string, id: string): unknown =>
  id.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], json[scenario]);

/** The same document, every object written from its last key to its first. */
function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, reverseKeys(part)]);
  return Object.fromEntries(entries.reverse());
}

describe('score --json', () => {
  it('has every scenario, today first, with its five parts', () => {
    expect(Object.keys(json)).toEqual(['today', ...study.scenarios.map(({ id }) => id)]);
    for (const score of Object.values(json)) {
      expect(Object.keys(score)).toEqual(['total', 'roles', 'people', 'providers', 'warnings']);
    }
  });

  it('gives every figure of the model at its id, with value and unit', () => {
    for (const scenario of Object.keys(json)) {
      const score: Score = scoreScenario(study, scenario);
      const figures = [...listFigures(score)];
      expect(figures.length).toBeGreaterThan(500);
      for (const [id, figure] of figures) {
        expect(at(scenario, id), id).toEqual({ value: figure.value, unit: unitOf(figure) });
        expect(figureAt(score, id)).toBe(figure);
      }
    }
  });

  it('gives the same bytes each time, from a file in another order of keys too', async () => {
    const again = await runInside(['score', '--json'], { stdin: text });
    const reversed = JSON.stringify(reverseKeys(JSON.parse(text)));
    const other = await runInside(['score', '--json'], { stdin: reversed });
    const french = await runInside(['score', '--json', '--lang', 'fr'], { stdin: text });
    const first = await runInside(['score', '--json', '-'], { stdin: text });
    expect(again.out).toBe(first.out);
    expect(other.out).toBe(first.out);
    expect(french.out).toBe(first.out);
  });

  it('gives one scenario when asked', async () => {
    const { out } = await runInside(['score', '--json', '--scenario', 'today'], { stdin: text });
    expect(JSON.parse(out)).toEqual({ today: json.today });
  });
});
