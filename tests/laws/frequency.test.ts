// Law 3 (memo T2): how the need occurs decides which channel is cheap, at thresholds the model computes.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEvenDays, breakEvenIncidents, type Channels } from '../../model/decision/break-even';
import type { Role, Study } from '../../model/scenario/schema';
import { contract, person, role, scoreToday, study } from '../support/laws';

const PROJECTS = (days: number): Role => ({
  ...role('r', 'production-integrator'),
  need: { ...role('r', 'production-integrator').need, project: { daysPerYear: days } },
});
const INCIDENTS = (perYear: number): Role => ({
  ...role('r', 'administrator'),
  need: {
    ...role('r', 'administrator').need,
    incident: {
      ...role('r', 'administrator').need.incident,
      perYear,
      responseHours: { p1: 4, p2: 4, p3: 4 },
    },
  },
});

/** The same study with another need: the person and the company stay the same objects, and their figures are kept. */
const needing = (base: Study, need: Role): Study => ({ ...base, today: { ...base.today, roles: [need] } });

function projects(salary: number, perHour: number): Channels {
  const holder = person('a', { 'production-integrator': 2 }, { grossSalary: salary });
  const days = contract('c', {
    kind: 'contractor-agency',
    frequencies: ['project'],
    price: { fixedPerYear: 0, perHour, perUser: 0 },
  });
  const dedicated = study({ people: [holder], assignments: [{ role: 'r', person: 'a', share: 1 }] });
  const perUse = study({
    contracts: [days],
    assignments: [{ role: 'r', provider: 'provider', contract: 'c', share: 1 }],
  });
  return {
    dedicated: (amount) => needing(dedicated, PROJECTS(amount)),
    perUse: (amount) => needing(perUse, PROJECTS(amount)),
  };
}

test('projects: paid by the day is cheaper exactly below the break-even days', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 28_000, max: 80_000 }),
      fc.integer({ min: 30, max: 120 }),
      fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      (salary, perHour, t) => {
        const channels = projects(salary, perHour);
        const most = 207;
        const threshold = breakEvenDays(channels, most);
        const days = t * most;
        fc.pre(threshold === undefined || Math.abs(days - threshold) > 1e-6 * most);
        const byDay = scoreToday(channels.perUse(days)).total.cost.value;
        const employee = scoreToday(channels.dedicated(days)).total.cost.value;
        expect(byDay < employee).toBe(threshold === undefined || days < threshold);
      },
    ),
    { numRuns: 1000 },
  );
});

test('the break-even of a worked case, by hand', () => {
  // 50 k€ non-executive at 300 staff, AT/MP 1.1 %: employer cost by the closed form; + 15 % overhead, + turnover
  // 8 % × 30 % × 50 k€. A day at 60 €/h costs 8 × 60 × (1 + 20 % × (1 − 0.5)) = 528 €, + 6 % × (1 − 0.4 × 0.5) ÷
  // (1 − 0.4 × 0.25) of governance, + 10 % × (0.5 ÷ 0.75) ÷ 3 of transition (none: today's own), + exit
  // 13 % ÷ 3 × (10 % + 4 ÷ 12), + ramp-up 30 % × 6 ÷ 24 × (1 − 0.5 × 0.5).
  const channels = projects(50_000, 60);
  const employee = scoreToday(channels.dedicated(100)).total;
  const payroll = employee.costBy.payroll.value;
  expect(employee.cost.value).toBeCloseTo(payroll * 1.15 + 0.08 * 0.3 * 50_000, 6);
  const day = 8 * 60 * 1.1;
  const perDay = day * (1 + (0.06 * 0.8) / 0.9 + (0.13 / 3) * (0.1 + 4 / 12) + 0.3 * (6 / 24) * 0.75);
  expect(breakEvenDays(channels, 400)).toBeCloseTo(employee.cost.value / perDay, 3);
});

test('incidents: a pooled provider paid by use is cheaper per incident on time while they are rare', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 35_000, max: 60_000 }),
      fc.integer({ min: 60, max: 150 }),
      fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      (salary, perHour, t) => {
        const holder = person('a', { administrator: 2 }, { grossSalary: salary });
        const pooled = contract('c', {
          frequencies: ['incident'],
          price: { fixedPerYear: 0, perHour, perUser: 0 },
        });
        const dedicated = study({ people: [holder], assignments: [{ role: 'r', person: 'a', share: 1 }] });
        const perUse = study({
          contracts: [pooled],
          assignments: [{ role: 'r', provider: 'provider', contract: 'c', share: 1 }],
        });
        const channels: Channels = {
          dedicated: (perYear) => needing(dedicated, INCIDENTS(perYear)),
          perUse: (perYear) => needing(perUse, INCIDENTS(perYear)),
        };
        const most = 500;
        const threshold = breakEvenIncidents(channels, most);
        const perYear = t * most;
        fc.pre(threshold === undefined || Math.abs(perYear - threshold) > 1e-6 * most);
        const perOnTime = (which: 'dedicated' | 'perUse') => {
          const { total } = scoreToday(channels[which](perYear));
          return total.cost.value / (perYear * (total.onTimeBy.incident?.value ?? 0));
        };
        expect(perOnTime('perUse') < perOnTime('dedicated')).toBe(
          threshold === undefined || perYear < threshold,
        );
      },
    ),
    { numRuns: 1000 },
  );
});
