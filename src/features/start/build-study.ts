// From five answers, and a staff list if there is one, to a study that can be scored at once: sizes nobody
// knows by heart and needs are estimated, a team is suggested where none was given.

import {
  type EstimatedRole,
  estimateRoles,
  estimateSizes,
  freshId,
  makeAssumptions,
  type Organization,
  type Person,
  type Pseudonym,
  type Scenario,
  type ServiceHours,
  STUDY_VERSION,
  type Study,
  suggestTeam,
  uniqueName,
} from '../../../model';
import type { StaffLine } from './read-staff';

/** What "describe yours" asks. */
export interface Answers {
  readonly users: number;
  readonly sites: number;
  readonly servers: number;
  readonly applications: number;
  readonly hours: ServiceHours;
}

/** Words the study needs, in the reader's language. */
export interface StudyWords {
  readonly organization: string;
  readonly today: string;
  readonly scenario: string;
  readonly pseudonym: (who: Pseudonym) => string;
}

const assume = makeAssumptions([]);

/** The organisation of the answers. Contribution rates are common values for offices, to be corrected. */
function buildOrganization(answers: Answers, name: string): Organization {
  const { users, sites, servers, applications } = answers;
  const sizes = estimateSizes(answers, assume);
  return {
    name,
    users,
    sites,
    servers,
    applications,
    workstations: sizes.workstations.value,
    databases: sizes.databases.value,
    networkDevices: sizes.networkDevices.value,
    projectsPerYear: sizes.projectsPerYear.value,
    headcount: users,
    currency: 'EUR',
    employerCost: { method: 'france', accidentRate: 0.011, mobilityRate: 0.02 },
  };
}

/** The needs of the answers, each with its making. */
export function estimate(answers: Answers): EstimatedRole[] {
  return estimateRoles(buildOrganization(answers, '-'), assume, { hours: answers.hours });
}

/** The whole study: today, and a first scenario to change, which begins as a copy of it. */
export function buildStudy(answers: Answers, staff: readonly StaffLine[], words: StudyWords): Study {
  const organization = buildOrganization(answers, words.organization);
  const roles = estimate(answers).map((estimated) => estimated.role);
  const team =
    staff.length > 0
      ? { ...placeStaff(staff, roles), providers: [] }
      : suggestTeam(roles, assume, { hours: answers.hours, name: words.pseudonym });
  const today: Scenario = {
    id: 'today',
    name: words.today,
    roles,
    ...team,
    industrialization: { integration: 0.25, automation: 0.25, runbooks: 0.25, serviceContract: 0.25 },
  };
  return {
    version: STUDY_VERSION,
    name: words.organization,
    organization,
    assumptions: [],
    today,
    scenarios: [{ ...today, id: 'scenario-a', name: words.scenario }],
    baselineId: today.id,
    notes: [],
  };
}

/** Contract of an executive: the roles that ask for a higher education. */
const EXECUTIVE_FROM = 40_000;

/** People of a staff list on the roles it names, their time shared equally between them. */
function placeStaff(
  staff: readonly StaffLine[],
  roles: Scenario['roles'],
): Pick<Scenario, 'people' | 'assignments'> {
  const taken: string[] = [];
  const people: Person[] = [];
  const assignments: Scenario['assignments'] = [];
  for (const line of staff) {
    const id = freshId(taken, line.name);
    taken.push(id);
    const [main] = line.kinds;
    const grossSalary = line.salary ?? (main ? assume(`${main}.salary-confirmed`).value : 0);
    people.push({
      id,
      name: uniqueName(
        people.map((person) => person.name),
        line.name,
      ),
      status: 'employee',
      fte: line.fte,
      workingTime: grossSalary >= EXECUTIVE_FROM ? 'days-218' : 'hours-35',
      executive: grossSalary >= EXECUTIVE_FROM,
      grossSalary,
      dayRate: 0,
      skills: Object.fromEntries(line.kinds.map((kind) => [kind, 2])),
      schedule: 'office',
      onCall: false,
    });
    const held = roles.filter((role) => line.kinds.includes(role.kind));
    for (const role of held) {
      // Rounded down to the percent, so that three thirds never make more than the whole.
      assignments.push({ role: role.id, person: id, share: Math.floor(100 / held.length) / 100 });
    }
  }
  return { people, assignments };
}
