// The study document: one schema from which come the TypeScript types, the validation of files and the
// published JSON Schema. Every field says its unit and its range; nothing here computes.

import * as z from 'zod/mini';
import { type PRIORITIES, ROLE_KINDS, SKILL_LEVELS } from '../catalogue/ids';
import { providerSchema } from './contract-schema';
import { define, describe, id, name, number, share, string, text } from './fields';
import { LIST_LIMITS, OFFICE_HOURS_PER_YEAR } from './limits';
import { pseudonymSchema, reportSchema } from './report-schema';

/** The version this code writes. Older ones are migrated, newer ones are refused with a message. */
export const STUDY_VERSION = 2;

const perPriority = (min: number, max: number, description: string, unit: string) =>
  describe(
    z.strictObject({
      p1: number(min, max, `${description}: priority 1`, unit),
      p2: number(min, max, `${description}: priority 2`, unit),
      p3: number(min, max, `${description}: priority 3`, unit),
    } satisfies Record<(typeof PRIORITIES)[number], unknown>),
    description,
  );

const levers = define(
  'levers',
  z.strictObject({
    integration: share('Quality of integration, from 0 (none) to 1 (complete)'),
    automation: share('Level of automation, from 0 (none) to 1 (complete)'),
    runbooks: share('Production files (runbooks), from 0 (none) to 1 (complete)'),
    serviceContract: share('Service contract between IT and its users, from 0 (none) to 1 (complete)'),
  }),
  'The four parts of the level of industrialization, for the whole organization',
);

export const organizationSchema = z.strictObject({
  name: name('Name of the organization'),
  users: number(0, 10_000_000, 'People who use IT', 'count'),
  workstations: number(0, 10_000_000, 'Workstations in service', 'count'),
  servers: number(0, 1_000_000, 'Servers, physical and virtual', 'count'),
  databases: number(0, 1_000_000, 'Databases in production', 'count'),
  networkDevices: number(0, 1_000_000, 'Active network devices', 'count'),
  applications: number(0, 100_000, 'Business applications in production', 'count'),
  sites: number(0, 100_000, 'Sites', 'count'),
  projectsPerYear: number(0, 100_000, 'Projects put into production each year', 'per year'),
  headcount: number(
    0,
    10_000_000,
    'Employees of the company: sets some employer contribution rates',
    'count',
  ),
  currency: describe(
    string(3).check(z.regex(/^[A-Z]{3}$/, 'currency')),
    'ISO 4217 code of the currency of every amount',
  ),
  employerCost: describe(
    z.discriminatedUnion('method', [
      z.strictObject({
        method: z.literal('france'),
        accidentRate: number(0, 0.2, 'Work accident contribution rate (AT/MP)', 'ratio'),
        mobilityRate: number(0, 0.1, 'Mobility contribution rate (versement mobilité)', 'ratio'),
      }),
      z.strictObject({
        method: z.literal('rate'),
        rate: number(0, 2, 'Employer contributions as a share of gross salary', 'ratio'),
      }),
    ]),
    'How gross salary becomes employer cost',
  ),
});

const need = z.strictObject({
  run: z.strictObject({ hoursPerYear: number(0, 1e7, 'Regular work', 'hours/year') }),
  incident: z.strictObject({
    perYear: number(0, 1e8, 'Incidents that arrive', 'per year'),
    effortHours: number(0, 10_000, 'Mean effort of one incident', 'hours'),
    effortVariation: number(
      0,
      100,
      'Squared coefficient of variation of the effort (1: exponential)',
      'count',
    ),
    mix: perPriority(0, 1, 'Share of incidents', 'ratio'),
    responseHours: perPriority(
      0,
      10_000,
      'Response target (GTI), counted inside the service window',
      'hours',
    ),
    restoreHours: perPriority(0, 10_000, 'Restore target (GTR), shown beside', 'hours'),
  }),
  problem: z.strictObject({
    perYear: number(0, 1e6, 'Long problems that arise', 'per year'),
    effortHours: number(0, 100_000, 'Mean effort of one long problem', 'hours'),
    durationDays: number(0, 3650, 'Time within which a long problem should be closed', 'days'),
  }),
  project: z.strictObject({ daysPerYear: number(0, 1e6, 'Planned project work', 'days/year') }),
});

export const roleSchema = define(
  'role',
  z.strictObject({
    id: id('Identifier of the role, unique in its scenario'),
    kind: describe(z.enum(ROLE_KINDS), 'Which of the eleven roles of the catalogue it is'),
    label: z.optional(name('Name shown instead of the catalogue name')),
    site: z.optional(name('Site or team it belongs to')),
    need: describe(need, 'Its need by frequency, measured or estimated at the levers of today'),
    lossPerHour: number(0, 1e7, 'Loss per hour while one incident of middle severity is open', 'EUR/hour'),
    offHours: describe(
      z.strictObject({
        served: describe(z.boolean(), 'Whether the role must answer outside office hours'),
        incidentShare: share('Share of incidents that arrive outside office hours'),
        runShare: z.optional(
          share('Share of the regular work that falls due outside office hours; absent: none'),
        ),
      }),
      'Nights and weekends',
    ),
    peaks: describe(
      z
        .array(
          z.strictObject({
            label: name('What the peak is, for example Monday morning'),
            hoursPerYear: number(
              1,
              OFFICE_HOURS_PER_YEAR,
              'Length of the peak, inside office hours',
              'hours/year',
            ),
            incidentShare: share('Share of incidents that arrive during the peak'),
          }),
        )
        .check(z.maxLength(12)),
      'Known peaks inside office hours',
    ),
    majorEvents: describe(
      z.strictObject({
        perYear: number(0, 1000, 'Rare major events', 'per year'),
        durationHours: number(0, 10_000, 'Mean length of one major event', 'hours'),
        lossPerHour: number(0, 1e8, 'Loss per hour of a major event', 'EUR/hour'),
      }),
      'Rare major events: they make the tail of the loss',
    ),
    breakGlass: z.optional(
      describe(
        z.strictObject({
          who: name('Who is called when nobody is there'),
          delayHours: number(0.01, 10_000, 'Mean delay before they act', 'hours'),
          feePerCall: number(0, 1e6, 'Price of one call', 'EUR'),
        }),
        'Help of last resort. Absent: nobody is called.',
      ),
    ),
    levers: z.optional(describe(z.partial(levers), 'Levers of this role where they differ from the whole')),
  }),
  'A role to be held: an instance of one of the eleven of the catalogue, with its need',
);

const skill = z.literal(SKILL_LEVELS);

export const personSchema = define(
  'person',
  z.strictObject({
    id: id('Identifier of the person, unique in its scenario'),
    name: name('Name or pseudonym; never leaves the browser except in a file the user saves'),
    status: describe(z.enum(['employee', 'contractor']), 'Employee, or contractor working on site'),
    fte: number(0.01, 1, 'Full-time equivalent', 'FTE'),
    workingTime: describe(z.enum(['days-218', 'hours-35']), 'Yearly working time: 218 days, or 1,607 hours'),
    executive: describe(z.boolean(), 'French executive status (cadre): sets some contribution rates'),
    grossSalary: number(0, 1e6, 'Gross yearly salary at full time (employees)', 'EUR/year'),
    dayRate: number(0, 10_000, 'Price of one day (contractors)', 'EUR/day'),
    skills: describe(
      z.partialRecord(z.enum(ROLE_KINDS), skill),
      'Skill per role kind: 0 none, 1 assists, 2 autonomous, 3 expert',
    ),
    schedule: describe(z.enum(['office', 'shifts']), 'Office hours, or shifts round the clock'),
    onCall: describe(z.boolean(), 'Takes part in the on-call rota of the roles held'),
    sicknessRate: z.optional(share('Unplanned absence, share of working time; default: assumption')),
    attritionRate: z.optional(number(0, 5, 'Departures per year; default: assumption', 'per year')),
    replaceWeeks: z.optional(number(0, 520, 'Weeks to replace; default: assumption', 'weeks')),
    rampUpMonths: z.optional(number(0, 120, 'Months to full productivity; default: assumption', 'months')),
    monthsOnSite: z.optional(
      number(0, 600, 'Months already spent on site (contractors: legal flag)', 'months'),
    ),
  }),
  'A person: employee, or contractor working on site',
);

const assignment = define(
  'assignment',
  z.union([
    z.strictObject({
      role: id('Role assigned'),
      person: id('Person who holds it'),
      share: share('Share of the person’s time; 0 names a backup'),
    }),
    z.strictObject({
      role: id('Role delegated'),
      provider: id('Provider that holds it'),
      contract: id('Contract it falls under'),
      share: share('Share of the need delegated'),
    }),
  ]),
  'Who holds a role: a person with a share of their time, or a contract with a share of the need',
);

const situation = {
  roles: z.array(roleSchema).check(z.maxLength(LIST_LIMITS.roles)),
  people: z.array(personSchema).check(z.maxLength(LIST_LIMITS.people)),
  providers: z.array(providerSchema).check(z.maxLength(LIST_LIMITS.providers)),
  assignments: z.array(assignment).check(z.maxLength(LIST_LIMITS.assignments)),
  industrialization: levers,
};

const scenario = define(
  'scenario',
  z.strictObject({
    id: id('Identifier of the scenario, unique in the study'),
    name: name('Name of the scenario'),
    ...situation,
  }),
  'A full situation: roles, who holds them, and the level of industrialization',
);

export const assumptionOverrideSchema = define(
  'assumption',
  z.strictObject({
    id: describe(
      string(120).check(z.regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/, 'assumption')),
      'Assumption replaced',
    ),
    low: number(-1e9, 1e9, 'Low value', 'as the assumption'),
    mode: number(-1e9, 1e9, 'Most likely value', 'as the assumption'),
    high: number(-1e9, 1e9, 'High value', 'as the assumption'),
    note: z.optional(text(500, 'Where the value comes from')),
  }),
  'A value of the user in place of a default',
);

export const noteSchema = define(
  'note',
  z.strictObject({
    id: id('Identifier of the note'),
    scenario: z.optional(id('Scenario it is about')),
    at: describe(
      string(40).check(
        z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/, 'date'),
      ),
      'When it was taken, ISO 8601',
    ),
    text: describe(string(4000), 'What was said'),
    kind: z.optional(
      describe(z.literal('decision'), 'Present when something was decided; absent for a plain note'),
    ),
  }),
  'A note taken beside the figures',
);

export const studySchema = describe(
  z.strictObject({
    version: z.literal(STUDY_VERSION),
    name: name('Name of the study'),
    organization: describe(organizationSchema, 'The organization: size drivers shared by every scenario'),
    assumptions: describe(
      z.array(assumptionOverrideSchema).check(z.maxLength(LIST_LIMITS.assumptions)),
      'Assumptions replaced by the user, for every scenario',
    ),
    // Savings, severance, transition and ticket weights are measured from it.
    today: scenario,
    scenarios: z.array(scenario).check(z.maxLength(LIST_LIMITS.scenarios)),
    baselineId: id('Scenario that changes are shown against'),
    notes: z.array(noteSchema).check(z.maxLength(LIST_LIMITS.notes)),
    pseudonyms: z.optional(z.array(pseudonymSchema).check(z.maxLength(LIST_LIMITS.pseudonyms))),
    report: z.optional(reportSchema),
  }),
  'A Sourcier study: an organization, `today` (its situation as it is, from which savings, severance, transition and ticket weights are measured) and `scenarios` (other full situations). Beside what this schema says, identifiers are unique in their list and refer to something, names differ, incident mixes sum to 1, and peaks fit in the year.',
);

export type Study = z.infer<typeof studySchema>;
export type Organization = Study['organization'];
export type Scenario = Study['today'];
export type Role = Scenario['roles'][number];
export type Need = Role['need'];
export type Person = Scenario['people'][number];
export type Provider = Scenario['providers'][number];
export type Contract = Provider['contracts'][number];
export type Assignment = Scenario['assignments'][number];
export type PersonAssignment = Extract<Assignment, { person: string }>;
export type Levers = Scenario['industrialization'];
export type AssumptionOverride = Study['assumptions'][number];
export type Note = Study['notes'][number];
export type PersonPseudonym = NonNullable<Study['pseudonyms']>[number];
export type ReportSettings = NonNullable<Study['report']>;
