import { describe, expect, test } from 'vitest';
import { describeAssumption } from '../../../model/catalogue/assumption-texts';
import {
  ASSUMPTION_IDS,
  ASSUMPTIONS,
  isAssumptionId,
  makeAssumptions,
  rangeOf,
} from '../../../model/catalogue/assumptions';
import { SOURCES } from '../../../model/catalogue/sources';

describe('every assumption', () => {
  test.each(ASSUMPTION_IDS)('%s has a sound range, a status and what it claims to rest on', (id) => {
    const assumption = ASSUMPTIONS[id];
    expect(assumption.id).toBe(id);
    expect(assumption.low).toBeLessThanOrEqual(assumption.mode);
    expect(assumption.mode).toBeLessThanOrEqual(assumption.high);
    expect(assumption.low).toBeLessThan(assumption.high);
    if (assumption.status !== 'opinion') expect(assumption.sources.length).toBeGreaterThan(0);
    if (['recalled', 'choice'].includes(assumption.kind)) expect(assumption.status).toBe('opinion');
    for (const source of assumption.sources) {
      const { fr, en } = SOURCES[source].title;
      expect(fr).not.toBe('');
      expect(en).not.toMatch(/^$|cité par|«/);
    }
    expect(id).toMatch(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
  });

  test.each(ASSUMPTION_IDS)('%s has its words in both languages', (id) => {
    const { name, does } = describeAssumption(id);
    for (const text of [name.fr, name.en, does.fr, does.en]) expect(text.length).toBeGreaterThan(5);
    expect(name.fr).not.toBe(name.en);
    expect(does.fr).not.toBe(does.en);
  });

  test('has a name of its own', () => {
    for (const language of ['fr', 'en'] as const) {
      const names = ASSUMPTION_IDS.map((id) => describeAssumption(id).name[language]);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });

  test('that is a share of incidents adds up with the others', () => {
    const sum = (['p1', 'p2', 'p3'] as const).reduce(
      (total, priority) => total + ASSUMPTIONS[`severity.share-${priority}`].mode,
      0,
    );
    expect(sum).toBeCloseTo(1, 12);
  });
});

describe('values', () => {
  // Written here by hand from the sources, so that a slip in a table shows.
  test.each([
    ['time.days-218', 210, 218, 218, 'published'],
    ['time.hours-35', 1575, 1607, 1607, 'published'],
    ['time.absence-rate', 0.017, 0.03, 0.05, 'published'],
    ['people.replacement-cost', 0.15, 0.3, 0.75, 'opinion'],
    ['administrator.servers-per-post', 40, 80, 250, 'published'],
    ['database-administrator.databases-per-post', 8, 40, 120, 'published'],
    ['operations-pilot.alerts-per-server-month', 2, 6, 20, 'opinion'],
    ['service-desk-technician.contacts-per-user-month', 0.6, 1.1, 2, 'published'],
    ['contract.transition-share', 0.03, 0.1, 0.2, 'published'],
    ['contract.penalty-cap', 0.1, 0.15, 0.3, 'published'],
    ['contract.early-termination', 0.05, 0.13, 0.19, 'published'],
    ['operations-technician.salary-confirmed', 27_000, 30_000, 34_000, 'opinion'],
    ['database-administrator.salary-senior', 50_000, 58_000, 70_000, 'opinion'],
    ['application-expert.day-rate-confirmed', 450, 530, 620, 'opinion'],
    ['service-desk-technician.departures', 0.08, 0.15, 0.3, 'opinion'],
    ['production-integrator.ramp-up-months', 3, 6, 10, 'opinion'],
    ['internal-account-manager.replace-weeks', 14, 22, 32, 'published'],
  ] as const)('%s is %d / %d / %d, %s', (id, low, mode, high, status) => {
    expect(ASSUMPTIONS[id]).toMatchObject({ low, mode, high, status });
  });

  test('yearly failure of providers is that of one deal in four over three years', () => {
    expect(ASSUMPTIONS['provider.failure-rate'].mode).toBeCloseTo(-Math.log(1 - 0.25) / 3, 4);
    expect(ASSUMPTIONS['provider.failure-rate'].low).toBeCloseTo(-Math.log(1 - 0.14) / 3, 4);
    expect(ASSUMPTIONS['provider.failure-rate'].high).toBeCloseTo(-Math.log(1 - 0.65) / 3, 4);
  });

  test('office hours and off-hours make a year', () => {
    expect(ASSUMPTIONS['time.office-hours'].mode).toBe(252 * 8);
    expect(ASSUMPTIONS['time.office-hours'].mode + ASSUMPTIONS['time.off-hours'].mode).toBe(8760);
  });
});

describe('reading', () => {
  const override = { id: 'time.absence-rate', low: 0.04, mode: 0.06, high: 0.08 };

  test('gives the default, with its unit and its id', () => {
    expect(makeAssumptions([])('time.absence-rate')).toEqual({
      value: 0.03,
      unit: 'ratio',
      origin: { kind: 'assumption', id: 'time.absence-rate' },
    });
  });

  test('puts the user’s value first, the last one when given twice', () => {
    const assume = makeAssumptions(Object.freeze([{ ...override, mode: 0.05 }, override]));
    expect(assume('time.absence-rate').value).toBe(0.06);
    expect(assume('time.days-218').value).toBe(218);
    expect(rangeOf('time.absence-rate', [{ ...override, mode: 0.05 }, override])).toMatchObject(override);
    expect(rangeOf('time.days-218', [override])).toMatchObject({ low: 210, mode: 218, high: 218 });
  });

  test('gives the same reader for the same overrides and the same leaf for the same id', () => {
    const overrides = [override];
    expect(makeAssumptions(overrides)).toBe(makeAssumptions(overrides));
    expect(makeAssumptions([override])).not.toBe(makeAssumptions(overrides));
    const assume = makeAssumptions(overrides);
    expect(assume('time.days-218')).toBe(assume('time.days-218'));
  });

  test('knows which ids exist, properties of Object not among them', () => {
    expect(isAssumptionId('administrator.salary-junior')).toBe(true);
    expect(isAssumptionId('administrator.shoe-size')).toBe(false);
    expect(isAssumptionId('constructor')).toBe(false);
  });
});
