// Law 6: twice the needs with twice the staff is never served worse (pooling), help of last resort apart.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assignment, Study } from '../../model/scenario/schema';
import { arbitraryStudy } from '../support/arbitrary-study';
import { expectAtMost, scoreToday, withToday } from '../support/laws';

/** The same organisation twice as large: each person has a twin with the same roles. */
function doubled(study: Study): Study {
  const { today } = study;
  const twin = (id: string) => `${id}-twin`;
  return withToday(study, {
    roles: today.roles.map((role) => {
      const { run, incident, problem, project } = role.need;
      return {
        ...role,
        need: {
          run: { hoursPerYear: 2 * run.hoursPerYear },
          incident: { ...incident, perYear: 2 * incident.perYear },
          problem: { ...problem, perYear: 2 * problem.perYear },
          project: { daysPerYear: 2 * project.daysPerYear },
        },
      };
    }),
    people: today.people.flatMap((one) => [one, { ...one, id: twin(one.id), name: twin(one.name) }]),
    assignments: today.assignments.flatMap((one): Assignment[] =>
      'person' in one ? [one, { ...one, person: twin(one.person) }] : [one],
    ),
  });
}

test('doubling stable needs and staff together never lowers on-time service', () => {
  let stable = 0;
  fc.assert(
    fc.property(arbitraryStudy({ minRoles: 1, minPeople: 1, maxProviders: 0, maxScenarios: 0 }), (drawn) => {
      const study = withToday(drawn, { roles: drawn.today.roles.map(({ breakGlass: _, ...role }) => role) });
      const [once, twice] = [scoreToday(study), scoreToday(doubled(study))];
      for (const role of once.roles) {
        // Stable needs only: a queue that grows without end has no steady service to compare.
        if (role.saturated || role.load.value >= 1) continue;
        stable++;
        const other = twice.roles.find((one) => one.id === role.id);
        if (other === undefined) throw new Error('no role');
        expectAtMost(role.onTime.value, other.onTime.value, `on time of ${role.id}`);
      }
    }),
    { numRuns: 2500 },
  );
  expect(stable).toBeGreaterThan(1000);
});
