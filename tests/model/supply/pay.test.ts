// What people cost in a year, by hand.

import { expect, test } from 'vitest';
import { makeAssumptions } from '../../../model/catalogue/assumptions';
import { constant } from '../../../model/figure/figure';
import type { Organization, Person } from '../../../model/scenario/schema';
import { listHour, payOf } from '../../../model/supply/pay';
import { person, study } from '../../support/laws';

const SET = [
  ['people.overhead', 0.15],
  ['people.replacement-cost', 0.3],
  ['time.days-218', 218],
  ['time.hours-35', 1607],
  ['time.hours-per-day', 8],
  ['administrator.day-rate-confirmed', 480],
] as const;
const assume = makeAssumptions(SET.map(([id, mode]) => ({ id, low: 0, mode, high: 9999 })));
const organization: Organization = {
  ...study({}).organization,
  employerCost: { method: 'rate', rate: 0.42 },
};
const pay = (change: Partial<Person>) => {
  const ratio = (value: number) => constant(value, 'ratio', 'test');
  const figures = payOf(person('a', {}, change), organization, assume, ratio(0.05), ratio(0.1));
  return {
    payroll: figures.payroll.value,
    overhead: figures.overhead.value,
    contractors: figures.contractors.value,
    turnover: figures.turnover.value,
  };
};

test('an employee at 80 %: gross with contributions, overhead, and what departures cost', () => {
  // 50,000 × 1.42 × 0.8 = 56,800; × 15 % = 8,520; 0.1 departures × 30 % × 50,000 × 0.8 = 1,200.
  const found = pay({ grossSalary: 50_000, fte: 0.8 });
  expect(found.payroll).toBeCloseTo(56_800, 6);
  expect(found.overhead).toBeCloseTo(8520, 6);
  expect(found.turnover).toBeCloseTo(1200, 6);
  expect(found.contractors).toBe(0);
});

test('a contractor is paid for the days there, and for nothing else', () => {
  // 218 days × 500 × (1 − 5 % of sickness) = 103,550.
  const found = pay({ status: 'contractor', dayRate: 500, grossSalary: 50_000 });
  expect(found.contractors).toBeCloseTo(103_550, 6);
  expect([found.payroll, found.overhead, found.turnover]).toEqual([0, 0, 0]);
});

test('35 hours a week are days of 7 hours', () => {
  // 1,607 ÷ 7 = 229.57 days × 500 × 0.95 × half time.
  const found = pay({ status: 'contractor', dayRate: 500, workingTime: 'hours-35', fte: 0.5 });
  expect(found.contractors).toBeCloseTo((1607 / 7) * 500 * 0.95 * 0.5, 6);
});

test('the market price of an hour is the day rate over the hours of a day', () => {
  expect(listHour('administrator', assume).value).toBe(60);
});
