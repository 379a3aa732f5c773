// Facts of structure a manager can check by eye, on small studies, and the organisation's bus factor against a
// search of every subset.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ASSUMPTIONS } from '../../../model/catalogue/assumptions';
import { effectiveLevel } from '../../../model/catalogue/substitution';
import type { Study } from '../../../model/scenario/schema';
import { organizationBusFactor } from '../../../model/score/index';
import { arbitraryStudy } from '../../support/arbitrary-study';
import { contract, person, role, roleOf, scoreToday, study } from '../../support/laws';

const RUN = (
  id: string,
  hours: number,
  kind: 'administrator' | 'database-administrator' = 'administrator',
) => {
  const base = role(id, kind);
  return { ...base, need: { ...base.need, run: { hoursPerYear: hours } } };
};
const ABLE = { administrator: 2, 'database-administrator': 2 } as const;

test('the bus factor counts who can carry on alone: holders, backups, covering providers', () => {
  const base = {
    roles: [RUN('r', 400)],
    people: [person('a', ABLE), person('b', ABLE), person('c', { administrator: 1 })],
    contracts: [contract('covering', { coverageClause: true }), contract('plain')],
  };
  const count = (...assignments: NonNullable<Parameters<typeof study>[0]['assignments']>) =>
    roleOf(scoreToday(study({ ...base, assignments })), 'r').busFactor.value;
  const a = { role: 'r', person: 'a', share: 0.5 };
  expect(count()).toBe(0);
  expect(count(a)).toBe(1);
  expect(count(a, { role: 'r', person: 'b', share: 0 })).toBe(2);
  // Who only assists cannot carry on alone; a provider can when its contract says so, or when it has it all.
  expect(count(a, { role: 'r', person: 'c', share: 0.5 })).toBe(1);
  expect(count(a, { role: 'r', provider: 'provider', contract: 'plain', share: 0.5 })).toBe(1);
  expect(count(a, { role: 'r', provider: 'provider', contract: 'covering', share: 0.5 })).toBe(2);
  expect(count({ role: 'r', provider: 'provider', contract: 'plain', share: 1 })).toBe(1);
});

test('effective holders: one over the sum of squared shares', () => {
  // Hours 3 to 1: 1 ÷ (0.75² + 0.25²) = 1.6.
  const score = scoreToday(
    study({
      roles: [RUN('r', 400)],
      people: [person('a', ABLE), person('b', ABLE)],
      assignments: [
        { role: 'r', person: 'a', share: 0.6 },
        { role: 'r', person: 'b', share: 0.2 },
      ],
    }),
  );
  expect(roleOf(score, 'r').effectiveHolders.value).toBeCloseTo(1.6, 9);
});

test('a blast radius: the roles that stop, their hours, and the loss of a week', () => {
  const incident = { ...role('s', 'administrator').need.incident, perYear: 104 };
  const shared = { ...RUN('s', 0), need: { ...RUN('s', 0).need, incident } };
  const whole: Study = {
    ...study({
      roles: [RUN('alone', 400), shared],
      people: [person('a', ABLE), person('b', ABLE)],
      assignments: [
        { role: 'alone', person: 'a', share: 0.5 },
        { role: 's', person: 'a', share: 0.5 },
        { role: 's', person: 'b', share: 0.5 },
      ],
    }),
    // b is always there, so that a week of 's' without a costs nothing.
    assumptions: [],
  };
  const { people, total } = scoreToday(whole);
  const [a, b] = people;
  expect(a?.blast.roles).toEqual(['alone']);
  expect(a?.blast.hours.value).toBeCloseTo(400, 9);
  expect(b?.blast.roles).toEqual([]);
  // N-1: 'alone'. N-2: both.
  expect([total.rolesWithoutRelief.value, total.rolesLostByTwo.value]).toEqual([1, 2]);
});

test('the week without the only holder, by hand', () => {
  // 104 incidents a year are 2 a week, all P3 at 0.5 × 100 €/h, each waiting 20 h: 2 × 50 × 20 = 2,000 €.
  const base = role('r', 'administrator');
  const score = scoreToday(
    study({
      roles: [{ ...base, need: { ...base.need, incident: { ...base.need.incident, perYear: 104 } } }],
      people: [person('a', ABLE)],
      assignments: [{ role: 'r', person: 'a', share: 1 }],
    }),
  );
  expect(score.people[0]?.blast.lossPerWeek.value).toBeCloseTo(2000, 9);
});

/** Who can carry each role on, read from the document and its score. */
function survivors(one: Study): { weight: number; holders: string[] }[] {
  const { today } = one;
  return scoreToday(one).roles.flatMap((score) => {
    if (score.need.value <= 0) return [];
    const lines = today.assignments.filter((line) => line.role === score.id);
    const kind = today.roles.find(({ id }) => id === score.id)?.kind ?? 'administrator';
    const holders = lines.flatMap((line) => {
      if ('person' in line) {
        const { skills } = today.people.find(({ id }) => id === line.person) ?? { skills: {} };
        return effectiveLevel(skills, kind).level >= 2 ? [`person:${line.person}`] : [];
      }
      const held = today.providers.find(({ id }) => id === line.provider);
      const covers = held?.contracts.find(({ id }) => id === line.contract)?.coverageClause;
      return covers || score.delegated.value >= 1 - 1e-9 ? [`provider:${line.provider}`] : [];
    });
    return [{ weight: score.need.value, holders: [...new Set(holders)] }];
  });
}

test('the organisation’s bus factor is that of the smallest of all subsets', () => {
  fc.assert(
    fc.property(arbitraryStudy({ maxPeople: 4, maxScenarios: 0, overrides: false }), (one) => {
      const roles = survivors(one);
      const all = [...new Set(roles.flatMap(({ holders }) => holders))];
      const target = ASSUMPTIONS['loss.stop-share'].mode * roles.reduce((sum, { weight }) => sum + weight, 0);
      let smallest = Number.POSITIVE_INFINITY;
      for (let bits = 0; bits < 2 ** all.length; bits++) {
        const lost = all.filter((_, i) => bits & (1 << i));
        const stopped = roles.reduce(
          (sum, { weight, holders }) => sum + (holders.every((id) => lost.includes(id)) ? weight : 0),
          0,
        );
        if (stopped >= target - 1e-9 * target) smallest = Math.min(smallest, lost.length);
      }
      const found = organizationBusFactor(one, 'today');
      expect(found.exact).toBe(true);
      expect(found.size).toBe(smallest);
      expect(found.lost).toHaveLength(found.size);
    }),
    { numRuns: 300 },
  );
});
