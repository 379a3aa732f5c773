// Law 4 (memo T3): a transferred role keeps the level of its contract, whatever our staff
// does; penalties are capped, so part of the loss always stays with us.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ASSUMPTIONS, makeAssumptions } from '../../model/catalogue/assumptions/index';
import type { Study } from '../../model/scenario/schema';
import { arbitraryStudy } from '../support/arbitrary-study';
import {
  contract,
  expectAtMost,
  expectSame,
  person,
  RUNS,
  role,
  roleOf,
  scoreToday,
  study,
  withToday,
} from '../support/laws';

/** All of the first role delegated under one contract, round the clock, without a cap. */
function delegated(drawn: Study, level: number): { study: Study; id: string } {
  const [first] = drawn.today.roles;
  if (first === undefined) throw new Error('no role');
  const whole = contract('whole', { committedLevel: level, offHours: true });
  return {
    id: first.id,
    study: withToday(drawn, {
      providers: [...drawn.today.providers, { id: 'whole', name: 'Whole', contracts: [whole] }],
      assignments: [
        ...drawn.today.assignments.filter((one) => one.role !== first.id || 'person' in one),
        { role: first.id, provider: 'whole', contract: 'whole', share: 1 },
      ],
    }),
  };
}

test('a wholly delegated role is served at committed × (1 − γ(1 − e)), and does not move with our staff', () => {
  fc.assert(
    fc.property(
      arbitraryStudy({ minRoles: 1, minPeople: 1, maxScenarios: 0 }),
      fc.integer({ min: 0, max: 20 }),
      (drawn, n) => {
        const { study: all, id } = delegated(drawn, n / 20);
        const score = roleOf(scoreToday(all), id);
        fc.pre(score.need.value > 0);
        const gamma = makeAssumptions(all.assumptions)('provider.early-degradation').value;
        expectSame(score.onTime.value, (n / 20) * (1 - gamma * (1 - score.externalizability.value)), 'level');
        const alone = withToday(all, {
          people: [],
          assignments: all.today.assignments.filter((one) => !('person' in one)),
        });
        expectSame(roleOf(scoreToday(alone), id).onTime.value, score.onTime.value, 'without staff');
      },
    ),
    RUNS,
  );
});

test('at full industrialization the level kept is the level promised', () => {
  const whole = study({
    lever: 1,
    roles: [
      {
        ...role('r', 'operations-pilot'),
        need: { ...role('r', 'operations-pilot').need, run: { hoursPerYear: 900 } },
      },
    ],
    contracts: [contract('c', { committedLevel: 0.97 })],
    assignments: [{ role: 'r', provider: 'provider', contract: 'c', share: 1 }],
  });
  expect(scoreToday(whole).total.onTime.value).toBeCloseTo(0.97, 12);
});

test('beyond a cap without a price nothing more is served', () => {
  const need = { ...role('r', 'operations-pilot').need, run: { hoursPerYear: 1000 } };
  const capped = (cap: number, priceBeyondCap: number) =>
    scoreToday(
      study({
        lever: 1,
        roles: [{ ...role('r', 'operations-pilot'), need }],
        contracts: [contract('c', { committedLevel: 1, volumeCapHours: cap, priceBeyondCap })],
        assignments: [{ role: 'r', provider: 'provider', contract: 'c', share: 1 }],
      }),
    ).total;
  expect(capped(600, 0).onTime.value).toBeCloseTo(0.6, 12);
  expect(capped(600, 1.25).onTime.value).toBeCloseTo(1, 12);
  const [within, beyond] = [
    capped(1000, 1.25).costBy.contracts.value,
    capped(600, 1.25).costBy.contracts.value,
  ];
  expect(beyond / within).toBeCloseTo(0.6 + 0.4 * 1.25, 12);
});

test('what stays with us is never below the gap less its cap, and never negative', () => {
  fc.assert(
    fc.property(
      fc.record({
        level: fc.integer({ min: 1, max: 20 }),
        lever: fc.integer({ min: 0, max: 20 }),
        rate: fc.integer({ min: 0, max: 10 }),
        cap: fc.integer({ min: 0, max: 10 }),
        perYear: fc.integer({ min: 1, max: 2000 }),
      }),
      ({ level, lever, rate, cap, perYear }) => {
        const base = role('r', 'administrator');
        const at = (penaltyRate: number, penaltyCap: number) =>
          scoreToday(
            study({
              lever: lever / 20,
              roles: [{ ...base, need: { ...base.need, incident: { ...base.need.incident, perYear } } }],
              people: [person('a', { administrator: 2 })],
              contracts: [contract('c', { committedLevel: level / 20, penaltyRate, penaltyCap })],
              assignments: [{ role: 'r', provider: 'provider', contract: 'c', share: 1 }],
            }),
          ).total;
        const gross = at(0, 0);
        const net = at(rate / 20, cap / 10);
        expectAtMost(0, net.lossBy.serviceGap.value, 'negative');
        expectAtMost(
          gross.lossBy.serviceGap.value - (cap / 10) * net.costBy.contracts.value,
          net.lossBy.serviceGap.value,
          'below loss − cap',
        );
        expectAtMost(net.lossBy.serviceGap.value, gross.lossBy.serviceGap.value, 'penalties add to the loss');
      },
    ),
    RUNS,
  );
});

test('the degradation this law reads is the one the catalogue states', () => {
  expect(ASSUMPTIONS['provider.early-degradation'].mode).toBe(0.15);
});
