import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAssumptions } from '../../../model/catalogue/assumptions';
import { effectiveLevel } from '../../../model/catalogue/substitution';
import { estimateRoles, type ServiceHours } from '../../../model/demand/estimate';
import { estimateSizes } from '../../../model/demand/estimate-sizes';
import { suggestTeam } from '../../../model/demand/estimate-team';
import { type Organization, STUDY_VERSION, studySchema } from '../../../model/scenario/schema';

const assume = makeAssumptions([]);
const name = (who: { kind: string; index: number } | { contract: string; index: number }) =>
  'kind' in who ? `${who.kind} ${who.index}` : `${who.contract} ${who.index}`;

function describeCompany(users: number, servers: number, applications: number): Organization {
  const sizes = estimateSizes({ users, sites: 1, servers, applications }, assume);
  return {
    name: 'Company',
    users,
    sites: 1,
    servers,
    applications,
    workstations: sizes.workstations.value,
    databases: sizes.databases.value,
    networkDevices: sizes.networkDevices.value,
    projectsPerYear: sizes.projectsPerYear.value,
    headcount: users,
    currency: 'EUR',
    employerCost: { method: 'rate', rate: 0.42 },
  };
}

function suggest(organization: Organization, hours: ServiceHours) {
  const roles = estimateRoles(organization, assume, { hours }).map(({ role }) => role);
  return { roles, ...suggestTeam(roles, assume, { hours, name }) };
}

const company = fc.tuple(
  fc.integer({ min: 1, max: 8000 }),
  fc.integer({ min: 0, max: 900 }),
  fc.integer({ min: 0, max: 300 }),
);
const anyHours = fc.constantFrom<ServiceHours>('office', 'extended', '24x7');

test('a suggested team makes a valid study, with every role held and everyone’s time given once', () => {
  fc.assert(
    fc.property(company, anyHours, ([users, servers, applications], hours) => {
      const organization = describeCompany(users, servers, applications);
      const { roles, people, providers, assignments } = suggest(organization, hours);
      const today = {
        id: 'today',
        name: 'Today',
        roles,
        people,
        providers,
        assignments,
        industrialization: { integration: 0.25, automation: 0.25, runbooks: 0.25, serviceContract: 0.25 },
      };
      const study = {
        version: STUDY_VERSION,
        name: 'Study',
        organization,
        assumptions: [],
        today,
        scenarios: [],
        baselineId: 'today',
        notes: [],
      };
      expect(studySchema.safeParse(study).error).toBeUndefined();
      for (const role of roles) {
        expect(assignments.some((line) => line.role === role.id && line.share > 0)).toBe(true);
      }
      for (const person of people) {
        const own = assignments.filter((line) => 'person' in line && line.person === person.id);
        expect(own.reduce((sum, line) => sum + line.share, 0)).toBeCloseTo(1, 6);
        expect(new Set(own.map((line) => line.role)).size).toBe(own.length);
        for (const line of own) {
          const kind = roles.find((role) => role.id === line.role)?.kind;
          expect(kind && effectiveLevel(person.skills, kind).level).toBeGreaterThanOrEqual(2);
        }
      }
      expect(new Set(people.map((person) => person.id)).size).toBe(people.length);
      expect(new Set(people.map((person) => person.name)).size).toBe(people.length);
    }),
    { numRuns: 150 },
  );
});

test('a company of 150 users gets a handful of people, one of 1,200 about twenty-six', () => {
  expect(suggest(describeCompany(150, 15, 15), 'office').people).toHaveLength(5);
  const { people } = suggest(describeCompany(1200, 120, 45), 'office');
  expect(people.length).toBeGreaterThanOrEqual(20);
  expect(people.length).toBeLessThanOrEqual(30);
});

test('in a small company one person holds several near roles (T1)', () => {
  const { people, assignments } = suggest(describeCompany(150, 15, 15), 'office');
  const rolesOf = people.map(
    (person) =>
      assignments.filter((line) => 'person' in line && line.person === person.id && line.share > 0).length,
  );
  expect(Math.max(...rolesOf)).toBeGreaterThanOrEqual(3);
});

test('watching beyond office hours is entrusted to a managed service whose window includes it', () => {
  const { providers, assignments } = suggest(describeCompany(1200, 120, 45), '24x7');
  const managed = providers.find((provider) => provider.contracts.some((c) => c.kind === 'managed-service'));
  expect(managed?.contracts[0]).toMatchObject({ offHours: true, coverageClause: true });
  const held = assignments.filter((line) => 'provider' in line && line.provider === managed?.id);
  expect(held.map((line) => line.role)).toEqual(['operations-technician', 'operations-pilot']);
  expect(suggest(describeCompany(150, 15, 5), 'office').providers).toEqual([]);
});

test('administrators are on call only when the service never stops', () => {
  const onCall = (hours: ServiceHours) =>
    suggest(describeCompany(1200, 120, 45), hours).people.filter((person) => person.onCall).length;
  expect(onCall('office')).toBe(0);
  expect(onCall('24x7')).toBeGreaterThanOrEqual(5);
});

test('no roles, no team', () => {
  expect(suggestTeam([], assume, { hours: '24x7', name })).toEqual({
    people: [],
    providers: [],
    assignments: [],
  });
});
