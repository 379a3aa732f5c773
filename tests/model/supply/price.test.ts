// What a contract costs for one role, by hand.

import { expect, test } from 'vitest';
import { type AssumptionId, makeAssumptions } from '../../../model/catalogue/assumptions';
import { constant } from '../../../model/figure/figure';
import type { Unit } from '../../../model/figure/units';
import type { Contract } from '../../../model/scenario/schema';
import { priceOf, unusedPrice } from '../../../model/supply/price';
import type { PriceInputs } from '../../../model/supply/price-inputs';
import { contract, study } from '../../support/laws';

const VALUES: Partial<Record<AssumptionId, number>> = {
  'provider.risk-premium': 0.2,
  'contract.governance-managed': 0.08,
  'effect.service-contract-governance': 0.4,
  'contract.transition-share': 0.1,
  'contract.early-termination': 0.12,
  'contract.double-running-months': 3,
  'contract.price-managed-service': 0.9,
  'administrator.day-rate-confirmed': 480,
  'time.hours-per-day': 8,
};
const assume = makeAssumptions(
  Object.entries(VALUES).map(([id, mode]) => ({ id, low: 0, mode, high: 9999 })),
);
const { organization } = study({});
const of = (value: number, unit: Unit = 'ratio') => constant(value, unit, 'test');

/** 500 of the 2,000 hours asked, a quarter of the weight, as easy to hand over as can be. */
function price(terms: Partial<Contract>, change: Partial<PriceInputs> = {}) {
  const found = priceOf(
    {
      providerId: 'p',
      contract: contract('c', terms),
      kind: 'administrator',
      hours: of(500, 'hours/year'),
      asked: of(2000, 'hours/year'),
      weight: of(250, 'hours/year'),
      weights: of(1000, 'hours/year'),
      externalizability: of(1),
      serviceContract: of(0.25),
      runbooks: of(0.5),
      known: of(0),
      referenceLevel: of(0.25),
      ...change,
    },
    organization,
    assume,
  );
  return [found.price.value, found.governance.value, found.transition.value] as const;
}

test('hours at the list price: a confirmed hour times the factor of the kind', () => {
  // 480 ÷ 8 × 0.9 = 54 an hour; × 500 hours = 27,000.
  expect(price({})[0]).toBeCloseTo(27_000, 6);
});

test('a fixed price is split by measured need, whatever hours are asked', () => {
  // (40,000 + 300 users × 20) × 250 ÷ 1,000 = 11,500, the hours being free.
  const terms = { price: { fixedPerYear: 40_000, perHour: 0, perUser: 20 } };
  expect(price(terms)[0]).toBeCloseTo(11_500, 6);
  expect(price(terms, { hours: of(9), asked: of(10) })[0]).toBeCloseTo(11_500, 6);
});

test('beyond the cap, hours cost more', () => {
  // 2,000 asked, cap 1,500: three quarters at 50, one quarter at 50 × 2: 500 × 50 × 1.25 = 31,250.
  const terms = {
    price: { fixedPerYear: 0, perHour: 50, perUser: 0 },
    volumeCapHours: 1500,
    priceBeyondCap: 2,
  };
  expect(price(terms)[0]).toBeCloseTo(31_250, 6);
  expect(price({ ...terms, volumeCapHours: 2000 })[0]).toBeCloseTo(25_000, 6);
});

test('indexation: the mean price of the term', () => {
  // 10 % a year over 3 years: (1 + 1.1 + 1.21) ÷ 3 of the first year's 25,000.
  const terms = { price: { fixedPerYear: 0, perHour: 50, perUser: 0 }, indexation: 0.1, termYears: 3 };
  expect(price(terms)[0]).toBeCloseTo((25_000 * 3.31) / 3, 6);
});

test('what is hard to hand over costs a premium, a transition and an exit', () => {
  const terms = { price: { fixedPerYear: 0, perHour: 50, perUser: 0 }, reversibility: 0.1, termYears: 3 };
  // Premium: 25,000 × (1 + 0.2 × 0.5) = 27,500. Transition at e = 0.5: × 10 % × 0.5 ÷ 0.75 ÷ 3 = 611.11; exit:
  // × 12 % ÷ 3 × (0.1 + 3 ÷ 12) = 385.
  const [first, , transition] = price(terms, { externalizability: of(0.5) });
  expect(first).toBeCloseTo(27_500, 6);
  expect(transition).toBeCloseTo((27_500 * 0.1 * (0.5 / 0.75)) / 3 + 385, 6);
  // Delegated today already: no transition, the exit stays.
  expect(price(terms, { externalizability: of(0.5), known: of(1) })[2]).toBeCloseTo(385, 6);
});

test('a better service contract takes off governance', () => {
  const terms = { price: { fixedPerYear: 0, perHour: 50, perUser: 0 } };
  // At the reference level, 8 % of 25,000; at 1: × (1 − 0.4) ÷ (1 − 0.4 × 0.25) = 0.6 ÷ 0.9.
  expect(price(terms)[1]).toBeCloseTo(2000, 6);
  expect(price(terms, { serviceContract: of(1) })[1]).toBeCloseTo((2000 * 0.6) / 0.9, 6);
});

test('a contract that holds nothing is paid its fixed part', () => {
  const idle = contract('c', { price: { fixedPerYear: 10_000, perHour: 50, perUser: 10 } });
  expect(unusedPrice('p', idle, organization).value).toBeCloseTo(13_000, 6);
});
