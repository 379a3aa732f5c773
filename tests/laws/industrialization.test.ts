// Law 5 (memo T4, T5): raising a lever never makes our own service dearer or riskier to run, never makes the
// work harder or dearer to hand over; and it can turn the advice to keeping as well as to outsourcing.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVERS } from '../../model/catalogue/ids';
import type { Scenario, Study } from '../../model/scenario/schema';
import { scoreScenario } from '../../model/score/index';
import { arbitraryStudy } from '../support/arbitrary-study';
import { contract, expectAtMost, person, RUNS, role, roleOf, scoreToday, study } from '../support/laws';

/** The same people and contracts with a lever raised everywhere, beside today. */
function raised(drawn: Study, lever: (typeof LEVERS)[number], by: number): Study {
  const up = (value: number) => Math.min(1, value + by);
  const { today } = drawn;
  const higher: Scenario = {
    ...today,
    id: 'raised',
    name: 'Raised',
    industrialization: { ...today.industrialization, [lever]: up(today.industrialization[lever]) },
    roles: today.roles.map((one) => {
      const own = one.levers?.[lever];
      return own === undefined ? one : { ...one, levers: { ...one.levers, [lever]: up(own) } };
    }),
  };
  return { ...drawn, scenarios: [higher], baselineId: 'today' };
}

test('raising a lever never harms in-house running cost or loss', () => {
  fc.assert(
    fc.property(
      arbitraryStudy({ minRoles: 1, minPeople: 1, maxProviders: 0, maxScenarios: 0 }),
      fc.constantFrom(...LEVERS),
      fc.constantFrom(0.05, 0.4, 1),
      (drawn, lever, by) => {
        const both = raised(drawn, lever, by);
        const [before, after] = [scoreScenario(both, 'today'), scoreScenario(both, 'raised')];
        const running = (score: typeof before) => score.total.cost.value - score.total.costBy.programme.value;
        expectAtMost(running(after), running(before), 'running cost');
        expectAtMost(after.total.loss.value, before.total.loss.value, 'loss');
        for (const { id } of before.roles) {
          expectAtMost(roleOf(after, id).loss.value, roleOf(before, id).loss.value, `loss of ${id}`);
          expectAtMost(roleOf(after, id).need.value, roleOf(before, id).need.value, `need of ${id}`);
        }
      },
    ),
    RUNS,
  );
});

test('raising a lever never makes handing over harder or dearer', () => {
  fc.assert(
    fc.property(
      arbitraryStudy({ minRoles: 1, maxScenarios: 0 }),
      fc.constantFrom(...LEVERS),
      fc.constantFrom(0.05, 0.4, 1),
      (drawn, lever, by) => {
        const both = raised(drawn, lever, by);
        const [before, after] = [scoreScenario(both, 'today'), scoreScenario(both, 'raised')];
        for (const { id } of before.roles) {
          const [old, now] = [roleOf(before, id), roleOf(after, id)];
          expectAtMost(now.costBy.contracts.value, old.costBy.contracts.value, 'price and premium');
          expectAtMost(old.externalizability.value, now.externalizability.value, 'externalizability');
          expectAtMost(now.costBy.transition.value, old.costBy.transition.value, 'transition');
          expectAtMost(now.costBy.governance.value, old.costBy.governance.value, 'governance');
        }
      },
    ),
    RUNS,
  );
});

/** Whether keeping the work, with as many whole posts as it then takes, costs less to run than delegating it. */
function keepingIsCheaper(lever: number, hours: number, perHour: number): boolean {
  const base = role('r', 'operations-pilot');
  const measured = study({
    lever: 0.25,
    roles: [{ ...base, need: { ...base.need, run: { hoursPerYear: hours } } }],
  });
  const at = (change: Partial<Scenario>) => {
    const levers = { integration: lever, automation: lever, runbooks: lever, serviceContract: lever };
    const scenario: Scenario = {
      ...measured.today,
      ...change,
      id: 'x',
      name: 'X',
      industrialization: levers,
    };
    return scoreScenario({ ...measured, scenarios: [scenario] }, 'x').total;
  };
  const posts = Math.ceil(at({}).requiredFte.value);
  const people = Array.from({ length: posts }, (_, i) =>
    person(`p${i}`, { 'operations-pilot': 2 }, { grossSalary: 33_000 }),
  );
  const inHouse = at({ people, assignments: people.map((one) => ({ role: 'r', person: one.id, share: 1 })) });
  const price = { fixedPerYear: 0, perHour, perUser: 0 };
  const outsourced = at({
    providers: [{ id: 'provider', name: 'P', contracts: [contract('c', { price })] }],
    assignments: [{ role: 'r', provider: 'provider', contract: 'c', share: 1 }],
  });
  const running = (total: typeof inHouse) =>
    total.cost.value - total.costBy.programme.value - total.oneOff.value;
  return running(inHouse) <= running(outsourced);
}

test('industrialization can turn the advice either way (T5)', () => {
  // 4,000 h a year at 37 €/h: the provider's premium and transition melt, keeping stops being cheaper.
  expect([0.1, 0.75].map((lever) => keepingIsCheaper(lever, 4000, 37))).toEqual([true, false]);
  // 1,500 h a year at 37 €/h: the need shrinks to one post instead of two, keeping becomes cheaper.
  expect([0.1, 0.5].map((lever) => keepingIsCheaper(lever, 1500, 37))).toEqual([false, true]);
});

test('levers left alone cost nothing', () => {
  fc.assert(
    fc.property(arbitraryStudy({ maxScenarios: 0 }), (drawn) => {
      expect(scoreToday(drawn).total.costBy.programme.value).toBe(0);
    }),
    RUNS,
  );
});
