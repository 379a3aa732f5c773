// Law 1 (memo T1): fewer people for the same roles never costs more pay, never leaves fewer hours uncovered,
// never makes the fall of those who stay smaller.

import fc from 'fast-check';
import { test } from 'vitest';
import type { PersonAssignment, Study } from '../../model/scenario/schema';
import { arbitraryStudy } from '../support/arbitrary-study';
import { expectAtMost, RUNS, roleOf, scoreToday, withToday } from '../support/laws';

const isPerson = (one: Study['today']['assignments'][number]): one is PersonAssignment => 'person' in one;

test('keeping a role with a strict subset of its holders concentrates it', () => {
  fc.assert(
    fc.property(arbitraryStudy({ minPeople: 2, minRoles: 1, maxScenarios: 0 }), fc.nat(99), (study, pick) => {
      const held = study.today.assignments.filter(isPerson);
      fc.pre(held.length > 0);
      const leaving = held[pick % held.length] as PersonAssignment;
      const fewer = withToday(study, {
        assignments: study.today.assignments.filter((one) => one !== leaving),
      });
      const before = scoreToday(study);
      const after = scoreToday(fewer);
      expectAtMost(after.total.costBy.payroll.value, before.total.costBy.payroll.value, 'payroll');
      expectAtMost(
        roleOf(before, leaving.role).uncoveredHours.value,
        roleOf(after, leaving.role).uncoveredHours.value,
        'uncovered hours',
      );
      for (const { person, role } of held) {
        if (role !== leaving.role || person === leaving.person) continue;
        const [old, now] = [before, after].map((score) => score.people.find((one) => one.id === person));
        if (old === undefined || now === undefined) throw new Error('nobody');
        expectAtMost(old.blast.hours.value, now.blast.hours.value, 'hours that stop');
        expectAtMost(old.blast.lossPerWeek.value, now.blast.lossPerWeek.value, 'loss per week');
        expectAtMost(old.blast.roles.length, now.blast.roles.length, 'roles that stop');
      }
    }),
    RUNS,
  );
});

test('merging the roles of two identical people onto one of them concentrates them', () => {
  fc.assert(
    fc.property(
      arbitraryStudy({ minPeople: 1, minRoles: 1, maxScenarios: 0, overAssigned: false }),
      (drawn) => {
        const [model] = drawn.today.people;
        if (model === undefined) return;
        const twin = { ...model, id: 'twin', name: 'Twin' };
        const own = drawn.today.assignments.filter(isPerson).filter((one) => one.person === model.id);
        fc.pre(own.length > 0);
        const half = own.map((one) => ({ ...one, share: one.share / 2 }));
        const others = drawn.today.assignments.filter((one) => !isPerson(one) || one.person !== model.id);
        const people = [...drawn.today.people, twin];
        const apart = withToday(drawn, {
          people,
          assignments: [...others, ...half, ...half.map((one) => ({ ...one, person: twin.id }))],
        });
        const merged = withToday(drawn, { people: drawn.today.people, assignments: [...others, ...own] });
        const [before, after] = [scoreToday(apart), scoreToday(merged)];
        expectAtMost(after.total.costBy.payroll.value, before.total.costBy.payroll.value, 'payroll');
        for (const { role } of own) {
          expectAtMost(
            roleOf(before, role).uncoveredHours.value,
            roleOf(after, role).uncoveredHours.value,
            'uncovered hours',
          );
        }
        const [old, now] = [before, after].map((score) => score.people.find((one) => one.id === model.id));
        if (old === undefined || now === undefined) throw new Error('nobody');
        expectAtMost(old.blast.hours.value, now.blast.hours.value, 'hours that stop');
        expectAtMost(old.blast.lossPerWeek.value, now.blast.lossPerWeek.value, 'loss per week');
      },
    ),
    RUNS,
  );
});
