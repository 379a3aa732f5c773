// Law 2: naming an autonomous backup never leaves a role with more uncovered hours or less on-time service;
// what the backup's own roles lose is theirs to show, and costs nothing here while nobody is away.

import fc from 'fast-check';
import { test } from 'vitest';
import { arbitraryStudy } from '../support/arbitrary-study';
import { expectAtMost, RUNS, roleOf, scoreToday, withToday } from '../support/laws';

test('naming an autonomous backup never harms the role', () => {
  fc.assert(
    fc.property(
      arbitraryStudy({ minPeople: 1, minRoles: 1, maxScenarios: 0 }),
      fc.nat(99),
      fc.nat(99),
      (study, r, p) => {
        const { roles, people, assignments } = study.today;
        const role = roles[r % roles.length];
        const chosen = people[p % people.length];
        if (role === undefined || chosen === undefined) return;
        const held = assignments.some(
          (one) => 'person' in one && one.person === chosen.id && one.role === role.id,
        );
        fc.pre(!held);
        const trained = people.map((one) =>
          one === chosen ? { ...one, skills: { ...one.skills, [role.kind]: 2 as const } } : one,
        );
        const before = withToday(study, { people: trained });
        const after = withToday(study, {
          people: trained,
          assignments: [...assignments, { role: role.id, person: chosen.id, share: 0 }],
        });
        const [old, now] = [roleOf(scoreToday(before), role.id), roleOf(scoreToday(after), role.id)];
        expectAtMost(now.uncoveredHours.value, old.uncoveredHours.value, 'uncovered hours');
        expectAtMost(old.onTime.value, now.onTime.value, 'on time');
        expectAtMost(now.meanWait.value, old.meanWait.value, 'wait');
      },
    ),
    RUNS,
  );
});
