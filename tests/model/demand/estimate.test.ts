// Estimates against hand calculations, and against staffing ratios read in published studies (MetricNet, Robert
// Half 2007, Gartner and IDC 2010, Forrester 2010).

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeAssumptions } from '../../../model/catalogue/assumptions';
import type { RoleKind } from '../../../model/catalogue/ids';
import { type EstimatedRole, estimateRoles, type ServiceHours } from '../../../model/demand/estimate';
import { estimateSizes, type KnownSizes } from '../../../model/demand/estimate-sizes';
import { leversOf, needOf } from '../../../model/demand/need';
import type { Organization, Role } from '../../../model/scenario/schema';
import { hoursPerPost } from '../../../model/supply/presence';

const assume = makeAssumptions([]);
const post = hoursPerPost(assume).value;

const COMPANIES: readonly KnownSizes[] = [
  { users: 150, sites: 1, servers: 15, applications: 15 },
  { users: 1200, sites: 6, servers: 120, applications: 45 },
  { users: 5000, sites: 30, servers: 600, applications: 150 },
];

function complete(known: KnownSizes): Organization {
  const sizes = estimateSizes(known, assume);
  return {
    ...known,
    name: 'Company',
    workstations: sizes.workstations.value,
    databases: sizes.databases.value,
    networkDevices: sizes.networkDevices.value,
    projectsPerYear: sizes.projectsPerYear.value,
    headcount: known.users,
    currency: 'EUR',
    employerCost: { method: 'rate', rate: 0.42 },
  };
}

const estimate = (known: KnownSizes, hours: ServiceHours = 'office') =>
  estimateRoles(complete(known), assume, { hours });

function find(roles: readonly EstimatedRole[], kind: RoleKind): EstimatedRole {
  const found = roles.find(({ role }) => role.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

const hoursOf = ({ need }: Role) =>
  need.run.hoursPerYear +
  need.incident.perYear * need.incident.effortHours +
  need.problem.perYear * need.problem.effortHours +
  need.project.daysPerYear * 8;

const postsOf = (roles: readonly EstimatedRole[], ...kinds: RoleKind[]) =>
  kinds.reduce((sum, kind) => sum + hoursOf(find(roles, kind).role), 0) / post;

/** All the work of an estimate, before rounding (hours/year). */
const exactHours = (roles: readonly EstimatedRole[]) =>
  roles.reduce(
    (sum, { figures: f }) =>
      sum +
      f.run.value +
      f.incidents.value * f.effort.value +
      f.problems.value * f.problemEffort.value +
      f.projectDays.value * 8,
    0,
  );

describe('published staffing ratios', () => {
  test.each(COMPANIES)('hold for $users users', (known) => {
    const organization = complete(known);
    const roles = estimate(known);
    const between = (value: number, low: number, high: number) => {
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    };
    // Users per desktop technician 80–250, per service desk technician 100–500, per both 70–200.
    between(known.users / postsOf(roles, 'desktop-technician'), 80, 250);
    between(known.users / postsOf(roles, 'service-desk-technician'), 100, 500);
    between(known.users / postsOf(roles, 'desktop-technician', 'service-desk-technician'), 70, 200);
    // Devices per network technician 60–300, servers per administrator 10–250, databases per DBA 8–120.
    between(organization.networkDevices / postsOf(roles, 'network-technician'), 60, 300);
    between(known.servers / postsOf(roles, 'administrator'), 10, 250);
    between(organization.databases / postsOf(roles, 'database-administrator'), 8, 120);
    // Users per IT operations and support post, all roles together: 35–50 in MITRE's older study; tools have gained.
    between(known.users / postsOf(roles, ...roles.map(({ role }) => role.kind)), 35, 70);
  });
});

describe('hand calculations for 1,200 users, 120 servers, 45 applications', () => {
  const roles = estimate({ users: 1200, sites: 6, servers: 120, applications: 45 });

  test('service desk: 1,200 × 1.1 × 12 contacts of 12 minutes', () => {
    const { role, figures } = find(roles, 'service-desk-technician');
    expect(figures.incidents.value).toBeCloseTo(15_840, 6);
    expect(role.need.incident).toMatchObject({ perYear: 15_800, effortHours: 0.2 });
    expect(figures.run.value).toBeCloseTo(15_840 * 0.2 * 0.2, 6);
  });

  test('pilot: 120 × 6 × 12 alerts of 10 minutes are run, one in fifty becomes an incident', () => {
    const { figures } = find(roles, 'operations-pilot');
    expect(figures.run.value).toBeCloseTo(1440, 6);
    expect(figures.incidents.value).toBeCloseTo(172.8, 6);
  });

  test('functional assistant: 10 × 8 days and 35 × 2 days, beside the tickets', () => {
    const { figures } = find(roles, 'functional-assistant');
    const tickets = 1200 * 0.25 * 12;
    expect(figures.run.value).toBeCloseTo((80 + 70) * 8 + tickets * 0.6 * 0.667, 6);
    expect(figures.incidents.value).toBeCloseTo(tickets * 0.4, 6);
  });

  test('integrator: projects and releases only', () => {
    const { figures } = find(roles, 'production-integrator');
    expect(figures.run.value).toBe(0);
    expect(figures.projectDays.value).toBeCloseTo(7 * 15 + 45 * 2 * 2, 6);
    expect(figures.incidents.value).toBeCloseTo(45 * 2 * 0.1, 6);
  });

  test('expert: third-level tickets lie between 0.2 and 1.6 % of contacts', () => {
    const share = find(roles, 'application-expert').figures.incidents.value / 15_840;
    expect(share).toBeGreaterThanOrEqual(0.002);
    expect(share).toBeLessThanOrEqual(0.016);
  });

  test('administrator: keeping in service is split between run, incidents and problems, never counted twice', () => {
    const { figures: f } = find(roles, 'administrator');
    const kept = f.run.value + f.incidents.value * f.effort.value + f.problems.value * f.problemEffort.value;
    expect(kept).toBeCloseTo((120 / 80 + 1200 / 600) * post, 6);
  });

  test('long problems should be closed within 4.4 months', () => {
    expect(find(roles, 'administrator').role.need.problem.durationDays).toBe(134);
  });
});

describe('which roles', () => {
  test('account managers only when asked for', () => {
    const organization = complete({ users: 1200, sites: 6, servers: 120, applications: 45 });
    const kinds = (accountManager: boolean) =>
      estimateRoles(organization, assume, { hours: 'office', accountManager }).map(({ role }) => role.kind);
    expect(kinds(false)).toHaveLength(10);
    expect(kinds(false)).not.toContain('internal-account-manager');
    expect(kinds(true)).toHaveLength(11);
  });

  test('nothing for an organisation with nothing', () => {
    for (const hours of ['office', 'extended', '24x7'] as const) {
      expect(estimate({ users: 0, sites: 0, servers: 0, applications: 0 }, hours)).toEqual([]);
    }
  });
});

describe('hours of service', () => {
  const known = { users: 1200, sites: 6, servers: 120, applications: 45 };
  const watch = (hours: ServiceHours) => {
    const roles = estimate(known, hours);
    return (
      find(roles, 'operations-pilot').figures.run.value +
      find(roles, 'operations-technician').figures.run.value
    );
  };

  test('a seat round the clock takes 5.7 posts, on two shifts 2.6', () => {
    expect(watch('24x7')).toBeCloseTo(5.7 * post, 6);
    expect(watch('extended')).toBeCloseTo(2.6 * post, 6);
    expect(watch('office')).toBeLessThan(2.6 * post);
  });

  test('only roles that answer at night serve off-hours', () => {
    const served = (hours: ServiceHours) =>
      estimate(known, hours)
        .filter(({ role }) => role.offHours.served)
        .map(({ role }) => role.kind);
    expect(served('office')).toEqual([]);
    expect(served('extended')).toContain('service-desk-technician');
    expect(served('24x7')).toContain('database-administrator');
    expect(served('24x7')).not.toContain('functional-assistant');
  });
});

test.each(COMPANIES)('all levers from 0 to 1 take about 43 % off the hours for $users users', (known) => {
  const at = (level: number) =>
    leversOf(
      {
        id: 's',
        name: 's',
        roles: [],
        people: [],
        providers: [],
        assignments: [],
        industrialization: {
          integration: level,
          automation: level,
          runbooks: level,
          serviceContract: level,
        },
      },
      undefined,
    );
  const total = (level: number) =>
    estimate(known).reduce((sum, { role }) => sum + needOf(role, at(level), at(0), assume).total.value, 0);
  const change = total(1) / total(0) - 1;
  // 1.20 → 0.68 on the maturity scale is −43.3 %.
  expect(change).toBeGreaterThan(-0.48);
  expect(change).toBeLessThan(-0.38);
});

test('more of anything never means less work in all', () => {
  const size = fc.integer({ min: 0, max: 3000 });
  const sizes = fc.record({ users: size, sites: size, servers: size, applications: size });
  fc.assert(
    fc.property(
      sizes,
      sizes,
      fc.constantFrom<ServiceHours>('office', 'extended', '24x7'),
      (known, more, hours) => {
        const larger = {
          users: known.users + more.users,
          sites: known.sites + more.sites,
          servers: known.servers + more.servers,
          applications: known.applications + more.applications,
        };
        expect(exactHours(estimate(larger, hours))).toBeGreaterThanOrEqual(
          exactHours(estimate(known, hours)) - 1e-6,
        );
      },
    ),
    { numRuns: 200 },
  );
});

test('estimates follow the user’s assumptions', () => {
  const mine = makeAssumptions([{ id: 'operations-pilot.minutes-per-alert', low: 10, mode: 20, high: 30 }]);
  const organization = complete({ users: 1200, sites: 6, servers: 120, applications: 45 });
  const roles = estimateRoles(organization, mine, { hours: 'office' });
  expect(find(roles, 'operations-pilot').role.need.run.hoursPerYear).toBe(2880);
});
