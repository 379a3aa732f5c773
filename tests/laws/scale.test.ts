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

/** A role and the others that its people hold. */
function withColleagues(id: string, { today }: Study): string[] {
  const people = today.assignments.flatMap((one) => ('person' in one && one.role === id ? [one.person] : []));
  const others = today.assignments.filter((one) => 'person' in one && people.includes(one.person));
  return [id, ...others.map((one) => one.role)];
}

test('doubling stable needs and staff together never lowers on-time service', () => {
  let stable = 0;
  fc.assert(
    fc.property(arbitraryStudy({ minRoles: 1, minPeople: 1, maxProviders: 0, maxScenarios: 0 }), (drawn) => {
      const study = withToday(drawn, { roles: drawn.today.roles.map(({ breakGlass: _, ...role }) => role) });
      const [once, twice] = [scoreToday(study), scoreToday(doubled(study))];
      // Stable needs only: a queue that grows without end has no steady service to compare, and swamps its people.
      const swamped = new Set(
        once.roles.filter((one) => one.saturated || one.load.value >= 1).map(({ id }) => id),
      );
      for (const role of once.roles) {
        if (withColleagues(role.id, study).some((id) => swamped.has(id))) continue;
        stable++;
        const other = twice.roles.find((one) => one.id === role.id);
        if (other === undefined) throw new Error('no role');
        expectAtMost(role.onTime.value, other.onTime.value, `on time of ${role.id}`);
      }
    }),
    { numRuns: 4000 },
  );
  expect(stable).toBeGreaterThan(1000);
});
