// Leave and shifts: as many days as the contract says, taken in turns where they are planned together.

import { describe, expect, it } from 'vitest';
import type { Person, Study } from '../../../../model/scenario/schema';
import { OFFICE_DAYS } from '../../../../model/simulation/engine/calendar';
import { Crew } from '../../../../model/simulation/engine/crew';
import { LeavePlan } from '../../../../model/simulation/engine/leave';
import { ShiftRoster } from '../../../../model/simulation/engine/shift-roster';
import { StreamTable } from '../../../../model/simulation/engine/streams-of';
import { readPlan } from '../../../../model/simulation/plan/read-plan';
import { person, role, study } from '../../../support/laws';

function team(people: Person[], coordination: number): Study {
  const one = role('r', 'administrator');
  return {
    ...study({
      roles: [one],
      people: people.map((p) => ({ ...p, skills: { administrator: 2 } })),
      assignments: people.map(({ id }) => ({ role: 'r', person: id, share: 1 })),
    }),
    assumptions: [
      { id: 'time.leave-coordination', low: coordination, mode: coordination, high: coordination },
    ],
  };
}

function prepare(study: Study, replicate: number) {
  const plan = readPlan(study, 'today');
  const table = new StreamTable(plan);
  table.seed(7, replicate);
  return { plan, table, crew: new Crew(plan) };
}

const offDays = (plan: LeavePlan, p: number, test: (state: number) => boolean) =>
  plan.off
    .subarray(p * OFFICE_DAYS, (p + 1) * OFFICE_DAYS)
    .reduce((sum, state) => sum + (test(state) ? 1 : 0), 0);

describe('LeavePlan', () => {
  it('gives 34 days to 218 days a year, and 51.125 on average to 1,607 hours', () => {
    // 252 − 218 = 34; 252 − 1607 / 8 = 51.125.
    const { plan, table, crew } = prepare(
      team([person('a', {}), person('b', {}, { workingTime: 'hours-35' })], 0.7),
      0,
    );
    const leave = new LeavePlan(plan, crew, table);
    let second = 0;
    for (let year = 0; year < 2000; year++) {
      leave.draw();
      expect(offDays(leave, 0, (state) => state === 1)).toBe(34);
      second += offDays(leave, 1, (state) => state === 1);
    }
    // A year has 51 or 52: the mean of 2,000 is within 0.03 of the truth in 99.99 % of runs.
    expect(Math.abs(second / 2000 - 51.125)).toBeLessThan(0.03);
  });

  it('keeps colleagues apart when leave is planned together, and lets it fall anywhere otherwise', () => {
    const both = (coordination: number) => {
      const { plan, table, crew } = prepare(team([person('a', {}), person('b', {})], coordination), 1);
      const leave = new LeavePlan(plan, crew, table);
      let days = 0;
      for (let year = 0; year < 1000; year++) {
        leave.draw();
        for (let day = 0; day < OFFICE_DAYS; day++)
          if (leave.off[day] !== 0 && leave.off[OFFICE_DAYS + day] !== 0) days++;
      }
      return days / (1000 * OFFICE_DAYS);
    };
    expect(both(1)).toBe(0);
    // Independent leave: (34 / 252)² of the days; blocks make a year vary by about half of it.
    expect(both(0)).toBeGreaterThan((34 / 252) ** 2 * 0.9);
    expect(both(0)).toBeLessThan((34 / 252) ** 2 * 1.1);
  });

  it('gives part-timers their share of days, complementary ones when planned together', () => {
    const half = { fte: 0.5 };
    const { plan, table, crew } = prepare(team([person('a', {}, half), person('b', {}, half)], 1), 2);
    const leave = new LeavePlan(plan, crew, table);
    let worked = 0;
    let neither = 0;
    for (let year = 0; year < 1000; year++) {
      leave.draw();
      worked += OFFICE_DAYS - offDays(leave, 0, (state) => state !== 0);
      for (let day = 0; day < OFFICE_DAYS; day++)
        if (leave.off[day] === 2 && leave.off[OFFICE_DAYS + day] === 2) neither++;
    }
    expect(Math.abs(worked / 1000 - 109)).toBeLessThan(0.5);
    expect(neither).toBe(0);
  });
});

describe('ShiftRoster', () => {
  const five = Array.from({ length: 5 }, (_, i) => person(`p${i}`, {}, { schedule: 'shifts' }));
  const planned = (218 * 8) / 8760;

  it('puts as many people on as there can be when rostered in turns', () => {
    const { plan, table, crew } = prepare(team(five, 1), 0);
    const roster = new ShiftRoster(plan, crew, table);
    roster.begin();
    const worked = Array<number>(5).fill(0);
    let nobody = 0;
    const shifts = 100_000;
    for (let i = 0; i < shifts; i++) {
      roster.draw();
      const on = roster.on.reduce((sum, one) => sum + one, 0);
      expect(on).toBeLessThanOrEqual(1);
      if (on === 0) nobody++;
      roster.on.forEach((one, p) => {
        worked[p] = (worked[p] as number) + one;
      });
    }
    expect(nobody / shifts).toBeCloseTo(1 - 5 * planned, 2);
    for (const one of worked) expect(one / shifts).toBeCloseTo(planned, 2);
  });

  it('lets shifts fall anywhere otherwise', () => {
    const { plan, table, crew } = prepare(team(five, 0), 0);
    const roster = new ShiftRoster(plan, crew, table);
    roster.begin();
    let nobody = 0;
    for (let i = 0; i < 100_000; i++) {
      roster.draw();
      if (roster.on.every((one) => one === 0)) nobody++;
    }
    // (1 − p)⁵, within 5 standard deviations of 100,000 draws.
    expect(Math.abs(nobody / 100_000 - (1 - planned) ** 5)).toBeLessThan(0.008);
  });
});
