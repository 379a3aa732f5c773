// What every law needs: how many scenarios, how equal two figures must be, and small studies built by hand.

import { expect } from 'vitest';
import type { ROLE_KINDS } from '../../model/catalogue/ids';
import {
  type Assignment,
  type Contract,
  type Person,
  type Role,
  type Scenario,
  STUDY_VERSION,
  type Study,
} from '../../model/scenario/schema';
import { scoreScenario } from '../../model/score/index';
import type { RoleScore, Score } from '../../model/score/types';

/** Scenarios drawn for each law. */
export const RUNS = { numRuns: 1000 };
/** Rounding of sums in another order: relative, never above a cent or a second. */
const ROUNDING = 1e-9;

export function expectAtMost(small: number, large: number, what = ''): void {
  const slack = ROUNDING * Math.max(1, Math.abs(small), Math.abs(large));
  expect(small, what).toBeLessThanOrEqual(large + slack);
}

export function expectSame(a: number, b: number, what = ''): void {
  expectAtMost(a, b, what);
  expectAtMost(b, a, what);
}

export function roleOf(score: Score, id: string): RoleScore {
  const role = score.roles.find((one) => one.id === id);
  if (role === undefined) throw new Error(`no role ${id}`);
  return role;
}

/** The study with another situation today. */
export function withToday(study: Study, change: Partial<Scenario>): Study {
  return { ...study, today: { ...study.today, ...change } };
}

/** Score of today's situation. */
export const scoreToday = (study: Study): Score => scoreScenario(study, study.today.id);

export function role(id: string, kind: (typeof ROLE_KINDS)[number], change: Partial<Role> = {}): Role {
  return {
    id,
    kind,
    need: {
      run: { hoursPerYear: 0 },
      incident: {
        perYear: 0,
        effortHours: 2,
        effortVariation: 1,
        mix: { p1: 0, p2: 0, p3: 1 },
        responseHours: { p1: 1, p2: 1, p3: 1 },
        restoreHours: { p1: 8, p2: 8, p3: 8 },
      },
      problem: { perYear: 0, effortHours: 0, durationDays: 0 },
      project: { daysPerYear: 0 },
    },
    lossPerHour: 100,
    offHours: { served: false, incidentShare: 0 },
    peaks: [],
    majorEvents: { perYear: 0, durationHours: 0, lossPerHour: 0 },
    ...change,
  };
}

export function person(id: string, skills: Person['skills'], change: Partial<Person> = {}): Person {
  return {
    id,
    name: id,
    status: 'employee',
    fte: 1,
    workingTime: 'days-218',
    executive: false,
    grossSalary: 40_000,
    dayRate: 0,
    skills,
    schedule: 'office',
    onCall: false,
    ...change,
  };
}

export function contract(id: string, change: Partial<Contract> = {}): Contract {
  return {
    id,
    kind: 'managed-service',
    frequencies: ['run', 'incident', 'problem', 'project'],
    committedLevel: 0.9,
    offHours: false,
    coverageClause: false,
    price: { fixedPerYear: 0, perUser: 0 },
    priceBeyondCap: 1,
    penaltyRate: 0.02,
    penaltyCap: 0.15,
    noticeMonths: 3,
    transitionMonths: 3,
    reversibility: 0.1,
    termYears: 3,
    indexation: 0,
    ...change,
  };
}

/** A study of one situation, in a company of 300 with levers at one half. */
export function study(change: {
  roles?: Role[];
  people?: Person[];
  contracts?: Contract[];
  assignments?: Assignment[];
  lever?: number;
}): Study {
  const lever = change.lever ?? 0.5;
  return {
    version: STUDY_VERSION,
    name: 'Law',
    organization: {
      name: 'Law',
      users: 300,
      workstations: 300,
      servers: 30,
      databases: 10,
      networkDevices: 40,
      applications: 12,
      sites: 1,
      projectsPerYear: 3,
      headcount: 300,
      currency: 'EUR',
      employerCost: { method: 'france', accidentRate: 0.011, mobilityRate: 0 },
    },
    assumptions: [],
    today: {
      id: 'today',
      name: 'Today',
      roles: change.roles ?? [],
      people: change.people ?? [],
      providers:
        change.contracts === undefined
          ? []
          : [{ id: 'provider', name: 'Provider', contracts: change.contracts }],
      assignments: change.assignments ?? [],
      industrialization: { integration: lever, automation: lever, runbooks: lever, serviceContract: lever },
    },
    scenarios: [],
    baselineId: 'today',
    notes: [],
  };
}
