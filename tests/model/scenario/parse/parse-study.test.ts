// Every way a file can be wrong gives a clear located error, never an exception.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyErrorCode } from '../../../../model/scenario/parse/errors';
import { MAX_TEXT_LENGTH, parseStudy, readStudy } from '../../../../model/scenario/parse/parse-study';
import { serializeStudy } from '../../../../model/scenario/serialize-study';
import { arbitraryStudy } from '../../../support/arbitrary-study';

const TEXT = readFileSync(new URL('../kept/study-v2.json', import.meta.url), 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: the point is to break a document in ways its type forbids
type Draft = any;
/** The kept study, changed, as a text. */
function broken(change: (draft: Draft) => void): string {
  const draft = JSON.parse(TEXT);
  change(draft);
  return JSON.stringify(draft, null, 2);
}
const errorsOf = (text: string) => {
  const result = parseStudy(text);
  return result.ok ? [] : result.errors;
};
const brief = (text: string) => errorsOf(text).map(({ code, path }) => [code, path.join('.')]);

describe('a text that is not a study', () => {
  it.each<[string, string, StudyErrorCode, number, number]>([
    ['empty', '', 'syntax', 1, 1],
    ['cut', '{\n  "version": 1,\n  "na', 'syntax', 3, 6],
    ['a list', '[]', 'not-a-study', 1, 1],
    ['a number', '7', 'not-a-study', 1, 1],
    ['without version', '{\n "name": "x"}', 'not-a-study', 1, 1],
    ['with a version in words', '{\n "version": "1"}', 'not-a-study', 2, 13],
    ['of version 0', '{\n "version": 0}', 'not-a-study', 2, 13],
    ['of version 1.5', '{\n "version": 1.5}', 'not-a-study', 2, 13],
    ['of a later version', '{\n "version": 3}', 'newer-version', 2, 13],
  ])('%s', (_, text, code, line, column) => {
    expect(errorsOf(text)).toMatchObject([{ code, line, column }]);
  });

  it('is refused before it is read when it is too long', () => {
    const text = ' '.repeat(50_000_000);
    expect(errorsOf(text)).toEqual([
      { code: 'too-large', path: [], expected: `<= ${MAX_TEXT_LENGTH}`, found: '50000000' },
    ]);
  });

  it('is refused when it nests without end', () => {
    expect(errorsOf('['.repeat(5_000_000))).toMatchObject([{ code: 'too-deep', line: 1, column: 65 }]);
  });

  it('is read with a byte order mark, which counts for no column', () => {
    expect(parseStudy(`\uFEFF${TEXT}`)).toMatchObject({ ok: true });
    expect(errorsOf('\uFEFF{"version": 3}')).toMatchObject([{ code: 'newer-version', line: 1, column: 13 }]);
  });
});

describe('a document that breaks the schema', () => {
  const first = 'today.people.0';
  it.each<[string, (draft: Draft) => void, StudyErrorCode, string]>([
    ['a missing field', (d) => delete d.today.people[0].fte, 'missing', `${first}.fte`],
    ['an unknown field', (d) => (d.today.people[0].fteee = 1), 'unknown-key', `${first}.fteee`],
    ['a word for a number', (d) => (d.today.people[0].fte = '1'), 'wrong-type', `${first}.fte`],
    ['null for a number', (d) => (d.today.people[0].fte = null), 'wrong-type', `${first}.fte`],
    [
      'a negative salary',
      (d) => (d.today.people[0].grossSalary = -1),
      'out-of-range',
      `${first}.grossSalary`,
    ],
    ['an absurd number of users', (d) => (d.organization.users = 1e12), 'out-of-range', 'organization.users'],
    [
      'an unknown kind of role',
      (d) => (d.today.roles[0].kind = 'wizard'),
      'not-allowed',
      'today.roles.0.kind',
    ],
    [
      'an unknown kind in skills',
      (d) => (d.today.people[0].skills.wizard = 2),
      'unknown-key',
      `${first}.skills.wizard`,
    ],
    [
      'a skill beyond 3',
      (d) => (d.today.people[0].skills.administrator = 4),
      'not-allowed',
      `${first}.skills.administrator`,
    ],
    [
      'a share above 1',
      (d) => (d.today.assignments[0].share = 1.2),
      'out-of-range',
      'today.assignments.0.share',
    ],
    [
      'a negative share',
      (d) => (d.today.assignments[4].share = -0.1),
      'out-of-range',
      'today.assignments.4.share',
    ],
    [
      'a holder missing',
      (d) => delete d.today.assignments[0].person,
      'missing',
      'today.assignments.0.person',
    ],
    [
      'a contract missing',
      (d) => delete d.today.assignments[4].contract,
      'missing',
      'today.assignments.4.contract',
    ],
    [
      'an assignment that is a word',
      (d) => (d.today.assignments[0] = 'dba'),
      'wrong-type',
      'today.assignments.0',
    ],
    ['an empty name', (d) => (d.today.people[0].name = ''), 'bad-format', `${first}.name`],
    ['a blank name', (d) => (d.today.people[0].name = ' \u00a0'), 'bad-format', `${first}.name`],
    ['a name in two lines', (d) => (d.today.people[0].name = 'a\nb'), 'bad-format', `${first}.name`],
    ['a name without end', (d) => (d.today.people[0].name = ' '.repeat(5e6)), 'too-long', `${first}.name`],
    ['an id in capitals', (d) => (d.today.people[0].id = 'DBA'), 'bad-format', `${first}.id`],
    [
      'a provider without contract',
      (d) => (d.today.providers[0].contracts = []),
      'too-short',
      'today.providers.0.contracts',
    ],
    [
      'an unknown way to cost',
      (d) => (d.organization.employerCost.method = 'x'),
      'not-allowed',
      'organization.employerCost.method',
    ],
    ['a day that is none', (d) => (d.notes[0].at = 'yesterday'), 'bad-format', 'notes.0.at'],
  ])('%s', (_, change, code, path) => {
    expect(brief(broken(change))).toEqual([[code, path]]);
  });

  it('refuses a number too large for a computer', () => {
    expect(brief(TEXT.replace('"users": 300', '"users": 1e999'))).toEqual([
      ['out-of-range', 'organization.users'],
    ]);
  });

  it('says what was expected, what was found, and where', () => {
    const text = TEXT.replace('"servers": 40', '"servers": -2');
    expect(errorsOf(text)).toEqual([
      {
        code: 'out-of-range',
        path: ['organization', 'servers'],
        expected: '>= 0',
        found: '-2',
        line: 8,
        column: 16,
      },
    ]);
    const misspelt = TEXT.replace('"servers": 40', '"serveurs": 40');
    expect(errorsOf(misspelt)).toEqual([
      { code: 'missing', path: ['organization', 'servers'], expected: 'number', line: 4, column: 19 },
      { code: 'unknown-key', path: ['organization', 'serveurs'], found: 'serveurs', line: 8, column: 5 },
    ]);
  });

  it('stops telling after a hundred errors', () => {
    const text = broken((d) => {
      d.today.people = Array.from({ length: 1000 }, () => ({}));
    });
    expect(errorsOf(text)).toHaveLength(100);
  });
});

describe('a document that contradicts itself', () => {
  const copy = (list: Draft[], change: Draft = {}) => list.push({ ...structuredClone(list[0]), ...change });
  it.each<[string, (draft: Draft) => void, StudyErrorCode, string]>([
    ['two roles with one id', (d) => copy(d.today.roles), 'duplicate-id', 'today.roles.2.id'],
    [
      'two people with one id',
      (d) => copy(d.today.people, { name: 'X' }),
      'duplicate-id',
      'today.people.2.id',
    ],
    [
      'two people with one name',
      (d) => copy(d.today.people, { id: 'x', name: ' admin.  SYSTÈMES 1' }),
      'duplicate-name',
      'today.people.2.name',
    ],
    [
      'two providers with one id',
      (d) => copy(d.today.providers, { name: 'X' }),
      'duplicate-id',
      'today.providers.1.id',
    ],
    [
      'two providers with one name',
      (d) => copy(d.today.providers, { id: 'x' }),
      'duplicate-name',
      'today.providers.1.name',
    ],
    [
      'two contracts with one id',
      (d) => copy(d.today.providers[0].contracts),
      'duplicate-id',
      'today.providers.0.contracts.1.id',
    ],
    ['two scenarios with one id', (d) => copy(d.scenarios, { name: 'X' }), 'duplicate-id', 'scenarios.1.id'],
    [
      'a scenario named as today',
      (d) => (d.scenarios[0].name = 'Situation actuelle'),
      'duplicate-name',
      'scenarios.0.name',
    ],
    ['two notes with one id', (d) => copy(d.notes), 'duplicate-id', 'notes.2.id'],
    [
      'an unknown role',
      (d) => (d.today.assignments[0].role = 'x'),
      'unknown-role',
      'today.assignments.0.role',
    ],
    [
      'an unknown person',
      (d) => (d.scenarios[0].assignments[0].person = 'x'),
      'unknown-person',
      'scenarios.0.assignments.0.person',
    ],
    [
      'an unknown provider',
      (d) => (d.today.assignments[4].provider = 'x'),
      'unknown-provider',
      'today.assignments.4.provider',
    ],
    [
      'an unknown contract',
      (d) => (d.today.assignments[4].contract = 'x'),
      'unknown-contract',
      'today.assignments.4.contract',
    ],
    [
      'a person twice on a role',
      (d) => copy(d.today.assignments, { share: 0.1 }),
      'duplicate-assignment',
      'today.assignments.5',
    ],
    ['an unknown baseline', (d) => (d.baselineId = 'x'), 'unknown-scenario', 'baselineId'],
    ['a note on nothing', (d) => (d.notes[0].scenario = 'x'), 'unknown-scenario', 'notes.0.scenario'],
    [
      'an unknown assumption',
      (d) => (d.assumptions[0].id = 'no.such'),
      'unknown-assumption',
      'assumptions.0.id',
    ],
    [
      'an assumption that is a property of objects',
      (d) => (d.assumptions[0].id = 'tostring'),
      'unknown-assumption',
      'assumptions.0.id',
    ],
    ['an assumption twice', (d) => copy(d.assumptions), 'duplicate-assumption', 'assumptions.1.id'],
    ['low above mode', (d) => (d.assumptions[0].low = 0.04), 'range-order', 'assumptions.0.mode'],
    ['mode above high', (d) => (d.assumptions[0].mode = 0.06), 'range-order', 'assumptions.0.mode'],
    ['a negative rate', (d) => (d.assumptions[0].low = -0.01), 'out-of-range', 'assumptions.0.low'],
    [
      'a mix short of 1',
      (d) => (d.today.roles[0].need.incident.mix.p3 = 0.68),
      'mix-not-one',
      'today.roles.0.need.incident.mix',
    ],
    [
      'arrivals above 1',
      (d) => (d.today.roles[1].peaks = [{ label: 'x', hoursPerYear: 9, incidentShare: 0.9 }]),
      'arrivals-above-one',
      'today.roles.1.peaks',
    ],
    [
      'peaks longer than office hours',
      (d) =>
        (d.today.roles[1].peaks = [1, 2].map((n) => ({
          label: `${n}`,
          hoursPerYear: 1100,
          incidentShare: 0.1,
        }))),
      'peaks-too-long',
      'today.roles.1.peaks',
    ],
    [
      'a frequency twice',
      (d) => d.today.providers[0].contracts[0].frequencies.splice(1, 1, 'run'),
      'duplicate-frequency',
      'today.providers.0.contracts.0.frequencies.1',
    ],
  ])('%s', (_, change, code, path) => {
    const errors = errorsOf(broken(change));
    expect(errors.map((error) => [error.code, error.path.join('.')])).toEqual([[code, path]]);
    expect(errors[0]?.line).toBeGreaterThan(1);
  });

  it('accepts a mix within a thousandth of 1', () => {
    expect(
      brief(broken((d) => (d.today.roles[0].need.incident.mix = { p1: 0.333, p2: 0.333, p3: 0.333 }))),
    ).toEqual([]);
  });
});

describe('what is odd but allowed', () => {
  const warningsOf = (change: (draft: Draft) => void) => {
    const result = parseStudy(broken(change));
    return result.ok ? result.warnings : result.errors;
  };
  it.each<[string, (draft: Draft) => void, object]>([
    [
      'an employee without salary',
      (d) => (d.today.people[0].grossSalary = 0),
      { code: 'zero-salary', found: 'Admin. systèmes 1' },
    ],
    [
      'a contractor without price',
      (d) => (d.today.people[1].dayRate = 0),
      { code: 'zero-day-rate', path: ['today', 'people', 1, 'dayRate'] },
    ],
    [
      'shares above 1',
      (d) => (d.today.assignments[0].share = 0.7),
      { code: 'over-assigned', path: ['today', 'people', 0], found: '1.1' },
    ],
  ])('%s is a located warning', (_, change, warning) => {
    expect(warningsOf(change)).toEqual([expect.objectContaining({ ...warning, line: expect.any(Number) })]);
  });

  it('the kept study has none', () => {
    expect(warningsOf(() => undefined)).toEqual([]);
  });
});

describe('readStudy', () => {
  it('refuses unsafe keys and endless structures in values too', () => {
    const study = JSON.parse(TEXT);
    study.today.people[0].skills = JSON.parse('{"__proto__": 1}');
    expect(readStudy(study)).toEqual({
      ok: false,
      errors: [
        { code: 'unsafe-key', path: ['today', 'people', 0, 'skills', '__proto__'], found: '__proto__' },
      ],
    });
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(readStudy(circle)).toMatchObject({ ok: false, errors: [{ code: 'too-deep' }] });
  });
});

describe('salvage', () => {
  const salvage = (change: (draft: Draft) => void) => {
    const result = parseStudy(broken(change), { salvage: true });
    return result.ok ? undefined : result.salvaged;
  };

  it('drops the faulty item, then what referred to it', () => {
    const saved = salvage((d) => {
      d.today.people[0].fte = 'x';
      d.today.roles[1].oops = 1;
    });
    expect(saved?.today.people.map(({ id }) => id)).toEqual(['admin-2']);
    expect(saved?.today.roles).toHaveLength(2);
    expect(saved?.today.assignments).toHaveLength(3);
    expect(saved?.scenarios[0]?.people).toHaveLength(2);
  });

  it('falls back to today when the baseline is gone', () => {
    const saved = salvage((d) => {
      d.baselineId = 'a';
      d.scenarios[0].name = 3;
    });
    expect(saved?.scenarios).toEqual([]);
    expect(saved?.baselineId).toBe('today');
  });

  it('gives nothing when the fault is outside of every list', () => {
    expect(salvage((d) => delete d.organization.users)).toBeUndefined();
  });

  it('keeps a valid study or nothing, whatever is damaged', () => {
    const damages = fc.array(
      fc.tuple(fc.nat(1e6), fc.constantFrom<unknown>(null, -5, 'x', [], {}, 'Personne 1', 2)),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(arbitraryStudy(), damages, (study, places) => {
        const draft = structuredClone(study);
        for (const [place, value] of places) damage(draft, place, value);
        const result = parseStudy(JSON.stringify(draft), { salvage: true });
        const kept = result.ok ? result.study : result.salvaged;
        if (kept) expect(parseStudy(serializeStudy(kept))).toMatchObject({ ok: true });
        if (!result.ok) for (const error of result.errors) expect(error.line).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Replaces one of the values inside `document`, chosen by `place`. */
function damage(document: unknown, place: number, value: unknown): void {
  const slots: [Record<string, unknown>, string][] = [];
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      slots.push([node as Record<string, unknown>, key]);
      visit(inner);
    }
  };
  visit(document);
  const slot = slots[place % slots.length];
  if (slot) slot[0][slot[1]] = value;
}
