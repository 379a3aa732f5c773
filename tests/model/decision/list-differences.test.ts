// What differs between two scenarios: everything that does, nothing that does not, whichever way one looks.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listDifferences } from '../../../model/decision/compare/list-differences';
import type { Unit } from '../../../model/figure/units';
import { addScenario, findScenario, listScenarios } from '../../../model/index';
import type { Role, Scenario, Study } from '../../../model/scenario/schema';
import { arbitraryEdit } from '../../support/arbitrary-edit';
import { arbitraryStudy } from '../../support/arbitrary-study';
import { contract, person, role, study } from '../../support/laws';
import { asSet, isSame, mirror } from '../../support/same-content';

/** The study with a second situation `b`, today's own changed. */
function withOther(base: Study, change: Partial<Scenario>): Study {
  return { ...base, scenarios: [{ ...base.today, id: 'b', name: 'B', ...change }] };
}

/** Every unit of the model: one that the schema alone would know fails to be found. */
const UNITS: Record<Unit, true> = {
  'EUR/year': true,
  EUR: true,
  'EUR/day': true,
  'EUR/hour': true,
  'EUR/week': true,
  'EUR/month': true,
  minutes: true,
  hours: true,
  'hours/year': true,
  'hours/week': true,
  days: true,
  'days/year': true,
  weeks: true,
  months: true,
  years: true,
  'per year': true,
  'per month': true,
  FTE: true,
  ratio: true,
  times: true,
  count: true,
  'count/FTE': true,
  erlang: true,
  'yes/no': true,
};

const flat = (study: Study, from = 'today', to = 'b') =>
  listDifferences(study, from, to).flatMap(({ differences }) => differences);

const base = study({
  roles: [role('pilot', 'operations-pilot'), role('admin', 'administrator')],
  people: [person('p1', { administrator: 2 }), person('p2', { 'operations-pilot': 3 })],
  contracts: [contract('c1'), contract('c2')],
  assignments: [
    { role: 'pilot', person: 'p2', share: 0.5 },
    { role: 'pilot', person: 'p1', share: 0 },
    { role: 'admin', provider: 'provider', contract: 'c1', share: 0.3 },
  ],
});
const [pilot, admin] = base.today.roles as [Role, Role];

describe('what differs between two scenarios', () => {
  it('is nothing between a scenario and its copy, whatever the order of its lists', () => {
    const { roles, people, providers, assignments } = base.today;
    const reversed = withOther(base, {
      roles: roles.toReversed(),
      people: people.toReversed(),
      providers: providers.map((one) => ({ ...one, contracts: one.contracts.toReversed() })),
      assignments: assignments.toReversed(),
    });
    expect(listDifferences(reversed, 'today', 'b')).toEqual([]);
    expect(listDifferences(base, 'today', 'today')).toEqual([]);
  });

  it('says who holds a role on each side, largest share first, backups last', () => {
    const other = withOther(base, {
      assignments: [
        { role: 'pilot', provider: 'provider', contract: 'c1', share: 0.8 },
        { role: 'admin', provider: 'provider', contract: 'c1', share: 0.3 },
      ],
    });
    expect(listDifferences(other, 'today', 'b')).toEqual([
      {
        group: 'holders',
        differences: [
          {
            kind: 'holders',
            roleId: 'pilot',
            from: [
              { kind: 'person', id: 'p2', share: 0.5 },
              { kind: 'person', id: 'p1', share: 0 },
            ],
            to: [{ kind: 'contract', providerId: 'provider', id: 'c1', share: 0.8 }],
            fromScenarioId: 'today',
            toScenarioId: 'b',
          },
        ],
      },
    ]);
  });

  it('gives each field its path and unit, and nothing on the side that lacks it', () => {
    const changed: Role = {
      ...pilot,
      lossPerHour: 120,
      need: { ...pilot.need, run: { hoursPerYear: 300 } },
      levers: { automation: 0.8 },
      breakGlass: { who: 'Éditeur', delayHours: 4, feePerCall: 500 },
      peaks: [{ label: 'Lundi', hoursPerYear: 100, incidentShare: 0.2 }],
    };
    const [one] = flat(withOther(base, { roles: [changed, admin] }));
    if (one?.kind !== 'role-changed') throw new Error('no field changed');
    expect(one).toMatchObject({ roleId: 'pilot', scenarioId: 'b' });
    expect(new Set(one.fields)).toEqual(
      new Set([
        { path: ['need', 'run', 'hoursPerYear'], unit: 'hours/year', from: 0, to: 300 },
        { path: ['lossPerHour'], unit: 'EUR/hour', from: 100, to: 120 },
        { path: ['levers', 'automation'], unit: 'ratio', to: 0.8 },
        { path: ['breakGlass', 'who'], to: 'Éditeur' },
        { path: ['breakGlass', 'delayHours'], unit: 'hours', to: 4 },
        { path: ['breakGlass', 'feePerCall'], unit: 'EUR', to: 500 },
        { path: ['peaks', 'Lundi', 'hoursPerYear'], unit: 'hours/year', to: 100 },
        { path: ['peaks', 'Lundi', 'incidentShare'], unit: 'ratio', to: 0.2 },
      ]),
    );
  });

  it('reads frequencies and peaks as sets, and two peaks of one label apart', () => {
    const peak = (hoursPerYear: number) => ({ label: 'Paie', hoursPerYear, incidentShare: 0.1 });
    const peaks = (list: number[]): Role => ({ ...pilot, peaks: list.map(peak) });
    const from = withOther({ ...base, today: { ...base.today, roles: [peaks([10, 20]), admin] } }, {});
    const swapped = withOther(from, { roles: [peaks([20, 10]), admin] });
    expect(flat(swapped)).toEqual([]);
    const longer = withOther(from, { roles: [peaks([10, 30]), admin] });
    expect(flat(longer)).toMatchObject([
      { fields: [{ path: ['peaks', 'Paie (2)', 'hoursPerYear'], from: 20, to: 30 }] },
    ]);
    const served = withOther(base, {
      providers: [
        {
          id: 'provider',
          name: 'Provider',
          contracts: [contract('c1', { frequencies: ['project', 'problem', 'run'] }), contract('c2')],
        },
      ],
    });
    expect(flat(served)).toEqual([
      {
        kind: 'contract-changed',
        providerId: 'provider',
        contractId: 'c1',
        scenarioId: 'b',
        fields: [{ path: ['frequencies', 'incident'], from: true }],
      },
    ]);
  });

  it('knows the unit of every number but levels of skill', () => {
    fc.assert(
      fc.property(arbitraryStudy({ maxScenarios: 2 }), (drawn) => {
        for (const { id } of drawn.scenarios) {
          for (const difference of flat(drawn, 'today', id)) {
            if (!('fields' in difference)) continue;
            for (const { path, unit, from, to } of difference.fields) {
              const isNumber = typeof (from ?? to) === 'number';
              const hasUnit = isNumber && path[0] !== 'skills';
              expect(unit === undefined ? false : UNITS[unit], path.join('.')).toBe(hasUnit);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes no skill and a skill of 0 for the same', () => {
    const people = [person('p1', { administrator: 2, 'service-desk-technician': 0 }), base.today.people[1]];
    expect(flat(withOther(base, { people: people as Scenario['people'] }))).toEqual([]);
  });

  it('tells what only one side has', () => {
    const other = withOther(base, {
      roles: [admin, role('dba', 'database-administrator')],
      people: [...base.today.people, person('p3', {})],
      providers: [{ id: 'provider', name: 'Renamed', contracts: [contract('c1'), contract('c3')] }],
      assignments: base.today.assignments.filter((line) => line.role === 'admin'),
      industrialization: { ...base.today.industrialization, runbooks: 0.9 },
    });
    expect(flat(other).map(({ kind }) => kind)).toEqual([
      'role-removed',
      'role-added',
      'person-added',
      'provider-changed',
      'contract-removed',
      'contract-added',
      'lever',
    ]);
    expect(listDifferences(other, 'today', 'b').map(({ group }) => group)).toEqual([
      'roles',
      'people',
      'providers',
      'industrialization',
    ]);
  });

  it('is nothing exactly where the contents are the same', () => {
    fc.assert(
      fc.property(arbitraryStudy(), (drawn) => {
        for (const a of listScenarios(drawn)) {
          for (const b of listScenarios(drawn)) {
            expect(listDifferences(drawn, a.id, b.id).length === 0).toBe(isSame(a, b));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('lists every edit that changes the content, and none that does not', () => {
    fc.assert(
      fc.property(
        arbitraryStudy({ maxScenarios: 0 }),
        fc.array(arbitraryEdit, { maxLength: 3 }),
        (drawn, edits) => {
          const copied = addScenario(drawn, 'today', 'Copie');
          const copy = copied.scenarios.at(-1) as Scenario;
          const edited = edits.reduce((study, edit) => edit.apply(study), copied);
          const after = findScenario(edited, copy.id);
          if (after === undefined) return;
          expect(listDifferences(edited, 'today', copy.id).length === 0).toBe(isSame(edited.today, after));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the mirror of what it is the other way', () => {
    fc.assert(
      fc.property(arbitraryStudy({ maxScenarios: 2 }), (drawn) => {
        for (const { id } of drawn.scenarios) {
          const there = flat(drawn, 'today', id).map((one) => mirror(one, 'today'));
          expect(asSet(flat(drawn, id, 'today'))).toEqual(asSet(there));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('throws for a scenario that the study does not have', () => {
    expect(() => listDifferences(base, 'today', 'nowhere')).toThrow('invalid scenario: nowhere');
  });
});
