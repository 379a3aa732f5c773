// Law 9: at the ends the answer is known without computing.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStudy } from '../support/arbitrary-study';
import { expectSame, person, RUNS, role, scoreToday, study, withToday } from '../support/laws';

test('no needs: cost is the fixed cost, loss is nothing', () => {
  fc.assert(
    fc.property(arbitraryStudy({ maxScenarios: 0, majorEvents: false }), (drawn) => {
      const roles = drawn.today.roles.map((one) => ({
        ...one,
        need: {
          run: { hoursPerYear: 0 },
          incident: { ...one.need.incident, perYear: 0 },
          problem: { ...one.need.problem, perYear: 0 },
          project: { daysPerYear: 0 },
        },
      }));
      const { total, people, providers } = scoreToday(withToday(drawn, { roles }));
      expect(total.loss.value).toBe(0);
      expect(total.uncoveredHours.value).toBe(0);
      const fixed = [...people, ...providers].reduce((sum, one) => sum + one.cost.value, 0);
      expectSame(total.cost.value, fixed + total.costBy.onCall.value, 'cost');
      for (const provider of drawn.today.providers) {
        const paid = provider.contracts.some((one) => one.price.fixedPerYear > 0 || one.price.perUser > 0);
        const cost = providers.find((one) => one.id === provider.id)?.cost.value ?? 0;
        if (!paid) expect(cost).toBe(0);
      }
    }),
    RUNS,
  );
});

test('nobody assigned: nothing is on time, every hour of the window is uncovered', () => {
  fc.assert(
    fc.property(arbitraryStudy({ minRoles: 1, maxScenarios: 0 }), (drawn) => {
      const roles = drawn.today.roles.map(({ breakGlass: _, ...one }) => one);
      const score = scoreToday({ ...withToday(drawn, { roles, assignments: [] }), assumptions: [] });
      for (const one of score.roles) {
        const served = roles.find((role) => role.id === one.id)?.offHours.served === true;
        if (one.need.value === 0) continue;
        expect(one.onTime.value).toBe(0);
        expectSame(one.uncoveredHours.value, served ? 2016 + 6744 : 2016, 'uncovered hours');
        expect(one.busFactor.value).toBe(0);
        expect(one.hours.unserved.value).toBeCloseTo(one.need.value, 6);
      }
    }),
    RUNS,
  );
});

test('ample staff in every segment: everything is on time', () => {
  const base = role('r', 'administrator');
  const need = {
    run: { hoursPerYear: 800 },
    incident: { ...base.need.incident, perYear: 200 },
    problem: { perYear: 4, effortHours: 20, durationDays: 30 },
    project: { daysPerYear: 20 },
  };
  const people = Array.from({ length: 100 }, (_, i) =>
    person(`p${i}`, { administrator: 2 }, { schedule: i < 80 ? 'shifts' : 'office' }),
  );
  const { total } = scoreToday(
    study({
      roles: [{ ...base, need, offHours: { served: true, incidentShare: 0.3 } }],
      people,
      assignments: people.map((one) => ({ role: 'r', person: one.id, share: 1 })),
    }),
  );
  expect(total.onTime.value).toBeGreaterThan(0.9995);
  expect(total.uncoveredHours.value).toBeLessThan(0.1);
});
