// Files written by any version of the tool open in this one.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../model/scenario/migrations/index';
import { parseStudy } from '../../../model/scenario/parse/parse-study';
import { STUDY_VERSION } from '../../../model/scenario/schema';
import { serializeStudy } from '../../../model/scenario/serialize-study';

// Frozen: this file was written by version 1 and must open for ever. Never edit or regenerate it.
const KEPT_V1 = readFileSync(new URL('kept/study-v1.json', import.meta.url), 'utf8');

describe('a file written by version 1', () => {
  const result = parseStudy(KEPT_V1);

  it('opens', () => {
    expect(result.ok ? [] : result.errors).toEqual([]);
  });

  it('keeps everything it says', () => {
    if (!result.ok) throw new Error('not read');
    const { study } = result;
    expect(study.version).toBe(STUDY_VERSION);
    expect(study.today.roles.map(({ id }) => id)).toEqual(['dba', 'admin']);
    expect(study.today.people.map(({ name, fte }) => [name, fte])).toEqual([
      ['Admin. systèmes 1', 1],
      ['Admin. systèmes 2', 0.8],
    ]);
    expect(study.today.assignments).toHaveLength(5);
    expect(study.scenarios.map(({ name }) => name)).toEqual(['Tout en interne']);
    expect(study.assumptions).toEqual([
      { id: 'time.absence-rate', low: 0.02, mode: 0.035, high: 0.05, note: 'Bilan social' },
    ]);
    expect(study.notes[0]?.text).toBe('Vu avec la production.\nÀ chiffrer.');
    const { breakGlass, majorEvents, peaks } = study.today.roles[0] ?? {};
    expect({ breakGlass, majorEvents, peaks }).toEqual({
      breakGlass: { who: 'Éditeur de la base', delayHours: 8, feePerCall: 900 },
      majorEvents: { perYear: 0.5, durationHours: 8, lossPerHour: 4000 },
      peaks: [{ label: 'Clôture', hoursPerYear: 120, incidentShare: 0.1 }],
    });
  });

  it('is written back with nothing but its version changed', () => {
    expect(result.ok && serializeStudy(result.study)).toBe(
      KEPT_V1.replace('"version": 1,', `"version": ${STUDY_VERSION},`),
    );
  });
});

// Frozen: this file was written by version 2 and must open for ever. Never edit or regenerate it.
const KEPT_V2 = readFileSync(new URL('kept/study-v2.json', import.meta.url), 'utf8');

describe('a file written by version 2', () => {
  const result = parseStudy(KEPT_V2);

  it('keeps what version 2 added', () => {
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    const { notes, pseudonyms, report } = result.study;
    expect(notes.map(({ kind }) => kind)).toEqual([undefined, 'decision']);
    expect(pseudonyms).toEqual([
      { person: 'admin-1', kind: 'administrator', number: 1 },
      { person: 'admin-2', number: 2 },
    ]);
    expect(report).toEqual({
      title: 'Scénarios d’exploitation',
      client: 'Direction générale',
      author: 'DSI',
      date: '2026-11-25',
      logo: 'data:image/png;base64,iVBORw0KGgo=',
      language: 'fr',
      sections: ['summary', 'cost'],
      scenarios: ['today'],
      details: ['today'],
      names: false,
    });
  });

  // Goes with version 3, which will write more or other keys.
  it('is written back as it was, while version 2 is current', () => {
    expect(result.ok && serializeStudy(result.study)).toBe(KEPT_V2);
  });
});

describe('migrate', () => {
  const steps = {
    1: (old: Readonly<Record<string, unknown>>) => ({ ...old, title: old.name }),
    2: ({ name: _, ...old }: Readonly<Record<string, unknown>>) => ({ ...old, count: 1 }),
  };

  it('applies each step once, in order, and writes the version', () => {
    expect(migrate({ version: 1, name: 'x' }, 1, 3, steps)).toEqual({ version: 3, title: 'x', count: 1 });
    expect(migrate({ version: 2, title: 'x' }, 2, 3, steps)).toEqual({ version: 3, title: 'x', count: 1 });
  });

  it('leaves a current document and its argument alone', () => {
    const document = Object.freeze({ version: 3, name: 'x' });
    expect(migrate(document, 3, 3, steps)).toEqual({ version: 3, name: 'x' });
    migrate(Object.freeze({ version: 1, name: 'x' }), 1, 3, steps);
  });

  it('throws when a step is missing', () => {
    expect(() => migrate({ version: 1 }, 1, 3, { 2: steps[2] })).toThrow('no migration from version 1');
  });
});
