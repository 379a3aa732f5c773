// Law 11: where the assumptions reduce to a queue or a presence that is solved exactly, the score gives the
// exact answer. References: Erlang (1917) as in Gross & Harris, Fundamentals of Queueing Theory, ch. 2, with
// the worked values M/M/5 at ρ = 0.8: P(wait) = 128/231, mean wait 128/231 ÷ (5 − 4) = 0.554113 service times.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role, Study } from '../../model/scenario/schema';
import { contract, person, role, roleOf, scoreToday, study } from '../support/laws';

/** People who are always there: 252 days of 8 hours, never ill, never leaving. */
const ALWAYS: Study['assumptions'] = [
  { id: 'time.days-218', low: 252, mode: 252, high: 252 },
  { id: 'time.absence-rate', low: 0, mode: 0, high: 0 },
];

/** One role of incidents only, answered by a team that is always there. */
function queue(servers: number, load: number, targetHours: number): Study {
  const effortHours = 2;
  const base = role('r', 'administrator');
  const incidents: Role = {
    ...base,
    need: {
      ...base.need,
      incident: {
        ...base.need.incident,
        perYear: (load * 2016) / effortHours,
        effortHours,
        effortVariation: 1,
        responseHours: { p1: targetHours, p2: targetHours, p3: targetHours },
      },
    },
  };
  const people = Array.from({ length: servers }, (_, i) =>
    person(`p${i}`, { administrator: 2 }, { attritionRate: 0, sicknessRate: 0 }),
  );
  const built = study({
    roles: [incidents],
    people,
    assignments: people.map((one) => ({ role: 'r', person: one.id, share: 1 })),
  });
  return { ...built, assumptions: ALWAYS };
}

/** P(wait) of an M/M/c queue by direct summation of the state probabilities: another road than erlangC. */
function waitingChance(servers: number, load: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < servers; n++) {
    term *= load / n;
    sum += term;
  }
  const full = (term * load) / servers;
  const queued = full / (1 - load / servers);
  return queued / (sum + queued);
}

describe('M/M/c', () => {
  test('five servers at 80 %: one incident in 128/231 waits, 0.554113 service times on average', () => {
    const score = roleOf(scoreToday(queue(5, 4, 1e-9)), 'r');
    expect(score.response.busy.chance.value).toBeCloseTo(128 / 231, 10);
    expect(1 - (score.onTimeBy.incident?.value ?? 0)).toBeCloseTo(128 / 231, 7);
    expect(score.meanWait.value / 2).toBeCloseTo(128 / 231, 8);
  });

  test('any size and load: waits are exponential beyond the chance of waiting', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        // Nearer to 1 the model calls a lone holder swamped and lets other help in: no longer an M/M/1.
        fc.double({ min: 0.01, max: 0.95, noNaN: true }),
        fc.double({ min: 0.01, max: 8, noNaN: true }),
        (servers, rho, target) => {
          const load = rho * servers;
          const score = roleOf(scoreToday(queue(servers, load, target)), 'r');
          const waiting = waitingChance(servers, load);
          const onTime = 1 - waiting * Math.exp((-(servers - load) * target) / 2);
          expect(score.onTimeBy.incident?.value).toBeCloseTo(onTime, 8);
          const wait = Math.min(80, (waiting * 2) / (servers - load));
          expect(score.meanWait.value / wait).toBeCloseTo(1, 6);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('presence', () => {
  test('one holder at 218 of 252 days and 8 % unplanned leaves the role alone 20.41 % of the time', () => {
    const built = study({
      roles: [queue(1, 0.01, 1).today.roles[0] as Role],
      people: [person('a', { administrator: 2 }, { sicknessRate: 0.08, attritionRate: 0 })],
      assignments: [{ role: 'r', person: 'a', share: 1 }],
    });
    const { uncoveredHours, response } = roleOf(scoreToday(built), 'r');
    const away = 1 - (218 / 252) * 0.92;
    expect(away).toBeCloseTo(0.2041, 4);
    expect(response.nobody.chance.value).toBeCloseTo(away, 12);
    expect(uncoveredHours.value).toBeCloseTo(2016 * away, 8);
  });

  test('independent holders multiply their absences', () => {
    const built = study({
      roles: [queue(1, 0.01, 1).today.roles[0] as Role],
      people: ['a', 'b', 'c'].map((id) =>
        person(id, { administrator: 2 }, { sicknessRate: 0.08, attritionRate: 0 }),
      ),
      assignments: ['a', 'b', 'c'].map((id) => ({ role: 'r', person: id, share: 1 })),
    });
    const alone = { id: 'time.leave-coordination', low: 0, mode: 0, high: 0 };
    const { response } = roleOf(scoreToday({ ...built, assumptions: [alone] }), 'r');
    expect(response.nobody.chance.value).toBeCloseTo((1 - (218 / 252) * 0.92) ** 3, 12);
  });

  test('two and three holders who take turns leave it alone 2.6 % and 0.3 % of the time', () => {
    const alone = (count: number) => {
      const ids = ['a', 'b', 'c'].slice(0, count);
      const built = study({
        roles: [queue(1, 0.01, 1).today.roles[0] as Role],
        people: ids.map((id) => person(id, { administrator: 2 }, { sicknessRate: 0.08, attritionRate: 0 })),
        assignments: ids.map((id) => ({ role: 'r', person: id, share: 1 })),
      });
      const turns = { id: 'time.leave-coordination', low: 1, mode: 1, high: 1 };
      return roleOf(scoreToday({ ...built, assumptions: [turns] }), 'r').response.nobody.chance.value;
    };
    // By hand: 2 × 218/252 = 1.730, so two are rostered 73.0 % of the time and one 27.0 %.
    const two = (2 * 218) / 252 - 1;
    expect(alone(2)).toBeCloseTo(two * 0.08 ** 2 + (1 - two) * 0.08, 12);
    expect(alone(2)).toBeCloseTo(0.026, 3);
    const three = (3 * 218) / 252 - 2;
    expect(alone(3)).toBeCloseTo(three * 0.08 ** 3 + (1 - three) * 0.08 ** 2, 12);
    expect(alone(3)).toBeCloseTo(0.003, 3);
  });

  test('a provider that covers is down as an on/off server: 1/(1 + mean time up ÷ mean time down)', () => {
    const covered = study({
      roles: [queue(1, 0.01, 1).today.roles[0] as Role],
      contracts: [contract('c', { coverageClause: true })],
      assignments: [{ role: 'r', provider: 'provider', contract: 'c', share: 1 }],
    });
    // Up 1 ÷ 0.0959 years on average, down 4 months.
    const down = 4 / 12 / (1 / 0.0959 + 4 / 12);
    expect(roleOf(scoreToday(covered), 'r').uncoveredHours.value).toBeCloseTo(2016 * down, 1);
  });
});
