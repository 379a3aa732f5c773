// Law 10: on time never falls and waits never rise when a holder is added, the target lengthens, help of last
// resort gets quicker or load falls; and nothing jumps at a whole roster, at a full load or at any lever.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Need, Role, Study } from '../../model/scenario/schema';
import { arbitraryStudy } from '../support/arbitrary-study';
import {
  expectAtMost,
  person,
  RUNS,
  role as roleNamed,
  roleOf,
  scoreToday,
  study as studyOf,
  withToday,
} from '../support/laws';

const KNOBS = { minRoles: 1, minPeople: 1, maxScenarios: 0, overAssigned: false } as const;

/** Changes one role of today's situation, its needs and weights staying those of the study. */
function changeRole(study: Study, id: string, change: (role: Role) => Role): Study {
  return withToday(study, { roles: study.today.roles.map((one) => (one.id === id ? change(one) : one)) });
}

function pickRole(study: Study, n: number): Role {
  return study.today.roles[n % study.today.roles.length] as Role;
}

function expectBetter(worse: Study, better: Study, id: string, comparesWaits = true): void {
  const [old, now] = [roleOf(scoreToday(worse), id), roleOf(scoreToday(better), id)];
  if (old.onTimeBy.incident !== undefined && now.onTimeBy.incident !== undefined) {
    expectAtMost(old.onTimeBy.incident.value, now.onTimeBy.incident.value, 'incidents on time');
  }
  expectAtMost(old.onTime.value, now.onTime.value, 'on time');
  if (comparesWaits) expectAtMost(now.meanWait.value, old.meanWait.value, 'wait');
  expectAtMost(now.uncoveredHours.value, old.uncoveredHours.value, 'uncovered hours');
}

test('adding a holder never harms a role', () => {
  fc.assert(
    fc.property(
      arbitraryStudy(KNOBS),
      fc.nat(99),
      fc.constantFrom(0.05, 0.3, 1),
      fc.constantFrom('office' as const, 'shifts' as const),
      fc.constantFrom(0.1, 0.6, 1),
      (study, n, share, schedule, fte) => {
        const role = pickRole(study, n);
        const added = person('added', { [role.kind]: 2 }, { schedule, fte });
        const more = withToday(study, {
          people: [...study.today.people, added],
          assignments: [...study.today.assignments, { role: role.id, person: 'added', share }],
        });
        expectBetter(study, more, role.id);
      },
    ),
    RUNS,
  );
});

test('adding a holder who also answers for other roles never harms a role', () => {
  fc.assert(
    fc.property(
      arbitraryStudy({ ...KNOBS, minRoles: 2, minPeople: 2 }),
      fc.nat(99),
      fc.nat(99),
      (study, n, m) => {
        const role = pickRole(study, n);
        const others = study.today.people.filter(
          (one) =>
            !study.today.assignments.some(
              (line) => 'person' in line && line.person === one.id && line.role === role.id,
            ),
        );
        const chosen = others[m % Math.max(1, others.length)];
        fc.pre(chosen !== undefined);
        if (chosen === undefined) return;
        const given = study.today.assignments.reduce(
          (sum, line) => ('person' in line && line.person === chosen.id ? sum + line.share : sum),
          0,
        );
        fc.pre(given < 0.95);
        const people = study.today.people.map((one) =>
          one === chosen ? { ...one, skills: { ...one.skills, [role.kind]: 2 as const } } : one,
        );
        const before = withToday(study, { people });
        const after = withToday(study, {
          people,
          assignments: [...study.today.assignments, { role: role.id, person: chosen.id, share: 1 - given }],
        });
        expectBetter(before, after, role.id);
      },
    ),
    RUNS,
  );
});

test('a longer target never harms a role', () => {
  fc.assert(
    fc.property(arbitraryStudy(KNOBS), fc.nat(99), fc.constantFrom(1.01, 1.5, 4), (study, n, factor) => {
      const role = pickRole(study, n);
      const longer = changeRole(study, role.id, (one) => {
        const { p1, p2, p3 } = one.need.incident.responseHours;
        const responseHours = { p1: p1 * factor, p2: p2 * factor, p3: p3 * factor };
        return { ...one, need: { ...one.need, incident: { ...one.need.incident, responseHours } } };
      });
      // A provider that steps in keeps its level on the target: given more time, it takes more.
      const stepsIn = study.today.providers.some(({ contracts }) =>
        contracts.some((one) => one.coverageClause),
      );
      expectBetter(study, longer, role.id, !stepsIn);
    }),
    RUNS,
  );
});

test('quicker help of last resort never harms a role', () => {
  fc.assert(
    fc.property(arbitraryStudy(KNOBS), fc.nat(99), fc.constantFrom(0.1, 0.5, 0.95), (study, n, factor) => {
      const role = pickRole(study, n);
      const glass = role.breakGlass ?? { who: 'Last resort', delayHours: 4, feePerCall: 100 };
      const slow = changeRole(study, role.id, (one) => ({ ...one, breakGlass: glass }));
      const quick = changeRole(study, role.id, (one) => ({
        ...one,
        breakGlass: { ...glass, delayHours: glass.delayHours * factor },
      }));
      expectBetter(slow, quick, role.id);
      expectBetter(
        changeRole(study, role.id, ({ breakGlass: _, ...one }) => one),
        slow,
        role.id,
      );
    }),
    RUNS,
  );
});

test('fewer incidents never harm a role', () => {
  fc.assert(
    fc.property(arbitraryStudy(KNOBS), fc.nat(99), fc.constantFrom(0.1, 0.5, 0.98), (study, n, factor) => {
      const role = pickRole(study, n);
      // Weights are today's: the lighter load stands in another scenario of the same study.
      const lighter = study.today.roles.map((one) => {
        if (one.id !== role.id) return one;
        const incident = { ...one.need.incident, perYear: one.need.incident.perYear * factor };
        return { ...one, need: { ...one.need, incident } satisfies Need };
      });
      const [old, now] = [
        roleOf(scoreToday(study), role.id),
        roleOf(scoreToday(withToday(study, { roles: lighter })), role.id),
      ];
      if (old.onTimeBy.incident !== undefined && now.onTimeBy.incident !== undefined) {
        expectAtMost(old.onTimeBy.incident.value, now.onTimeBy.incident.value, 'incidents on time');
      }
      expectAtMost(now.meanWait.value, old.meanWait.value, 'wait');
    }),
    RUNS,
  );
});

/** A smooth path has no step: halving the pace must about halve the largest change between neighbours. */
function expectNoJump(value: (t: number) => number): void {
  const largestStep = (count: number) => {
    let largest = 0;
    for (let i = 1; i <= count; i++)
      largest = Math.max(largest, Math.abs(value(i / count) - value((i - 1) / count)));
    return largest;
  };
  const coarse = largestStep(64);
  const fine = largestStep(1024);
  // A jump would stay as large; a steep but continuous stretch shrinks.
  expect(fine).toBeLessThanOrEqual(Math.max(0.6 * coarse, 1e-6));
}

const busy = (perYear: number) =>
  roleNamed('r', 'administrator', {
    need: {
      ...roleNamed('r', 'administrator').need,
      run: { hoursPerYear: 600 },
      incident: { ...roleNamed('r', 'administrator').need.incident, perYear, effortHours: 2 },
    },
  });
const team = (fte: number) => [
  person('a', { administrator: 2 }),
  person('b', { administrator: 2 }, { fte: Math.max(0.01, fte) }),
];
const shares = [
  { role: 'r', person: 'a', share: 0.6 },
  { role: 'r', person: 'b', share: 0.6 },
];

test('nothing jumps when a roster becomes whole', () => {
  expectNoJump((t) => {
    // 218 ÷ 252 days each: the sum of presences crosses 1 inside this range.
    const score = scoreToday(
      studyOf({ roles: [busy(400)], people: team(0.05 + 0.9 * t), assignments: shares }),
    );
    return roleOf(score, 'r').onTime.value;
  });
});

test('nothing jumps when load reaches what the team can carry', () => {
  expectNoJump((t) => {
    const score = scoreToday(
      studyOf({ roles: [busy(200 + 3000 * t)], people: team(1), assignments: shares }),
    );
    return roleOf(score, 'r').onTimeBy.incident?.value ?? 0;
  });
});

test.each(['integration', 'automation', 'runbooks', 'serviceContract'] as const)(
  'nothing jumps along %s',
  (lever) => {
    const today = studyOf({
      roles: [{ ...busy(700), breakGlass: { who: 'Agency', delayHours: 1, feePerCall: 100 } }],
      people: [...team(1), person('c', { administrator: 1 })],
      assignments: [...shares, { role: 'r', person: 'c', share: 0.2 }],
    });
    for (const pick of [
      (s: ReturnType<typeof scoreToday>) => s.total.onTime.value,
      (s: ReturnType<typeof scoreToday>) => s.total.loss.value / 1e6,
    ]) {
      expectNoJump((t) => {
        const levers = { ...today.today.industrialization, [lever]: t };
        return pick(
          scoreToday({ ...today, scenarios: [], today: { ...today.today, industrialization: levers } }),
        );
      });
    }
  },
);
