// The thresholds of memo T2 for one role of a study: from how many project days a year a post costs less than days
// bought, and from how many incidents a dedicated person costs less per incident on time than a provider shared
// with other customers. Each side is a study of that role alone, scored like any other.

import { makeAssumptions } from '../catalogue/assumptions';
import type { ContractKind, Frequency } from '../catalogue/ids';
import { draftContract } from '../catalogue/sourcing-modes';
import { findScenario } from '../scenario/edits/shared';
import type { Contract, Person, Role, Scenario, Study } from '../scenario/schema';
import { breakEvenDays, breakEvenIncidents, type Channels } from './break-even';

export interface RoleBreakEven {
  /** Project days a year from which an employee costs less than days bought; absent: never within a year. */
  readonly days?: number;
  /** Incidents a year from which a dedicated person costs less per incident on time; absent: never up to 5,000. */
  readonly incidents?: number;
}

/** Incidents a year beyond which the threshold is not looked for. */
const MOST_INCIDENTS = 5000;

/** Beyond a full year of office hours of work, one person alone only queues: nothing is looked for there. */
function mostIncidents({ need }: Role, officeHours: number): number {
  return Math.min(MOST_INCIDENTS, officeHours / Math.max(need.incident.effortHours, 1e-3));
}

const ONE = 'one';

/**
 * Thresholds of a role at its own levers, with a confirmed employee at the catalogue's salary against an agency's
 * days and a managed service, both at list price. What else the role needs does not count.
 * @returns days per year and incidents per year; nothing for a role or scenario that does not exist
 * @example breakEvenOfRole(study, 'today', 'administrator').days // 118.4
 */
export function breakEvenOfRole(study: Study, scenarioId: string, roleId: string): RoleBreakEven {
  const scenario = findScenario(study, scenarioId);
  const role = scenario?.roles.find(({ id }) => id === roleId);
  if (scenario === undefined || role === undefined) return {};
  const assume = makeAssumptions(study.assumptions);
  const days = breakEvenDays(
    channelsOf(study, scenario, role, 'contractor-agency', 'project'),
    assume('time.days-218').value,
  );
  const incidents = breakEvenIncidents(
    channelsOf(study, scenario, role, 'managed-service', 'incident'),
    mostIncidents(role, assume('time.office-hours').value),
  );
  return { ...(days !== undefined && { days }), ...(incidents !== undefined && { incidents }) };
}

function channelsOf(
  study: Study,
  scenario: Scenario,
  role: Role,
  kind: ContractKind,
  frequency: 'project' | 'incident',
): Channels {
  const holder = confirmedEmployee(study, role);
  const contract = contractAtListPrice(study, kind, frequency);
  const alone = (amount: number, held: Pick<Scenario, 'people' | 'providers' | 'assignments'>): Study => ({
    ...study,
    today: { ...scenario, ...held, roles: [onlyNeed(role, frequency, amount)] },
    scenarios: [],
    baselineId: scenario.id,
    notes: [],
  });
  return {
    dedicated: (amount) =>
      alone(amount, {
        people: [holder],
        providers: [],
        assignments: [{ role: role.id, person: ONE, share: 1 }],
      }),
    perUse: (amount) =>
      alone(amount, {
        people: [],
        providers: [{ id: ONE, name: ONE, contracts: [contract] }],
        assignments: [{ role: role.id, provider: ONE, contract: ONE, share: 1 }],
      }),
  };
}

function confirmedEmployee(study: Study, { kind }: Role): Person {
  return {
    id: ONE,
    name: ONE,
    status: 'employee',
    fte: 1,
    workingTime: 'days-218',
    executive: false,
    grossSalary: makeAssumptions(study.assumptions)(`${kind}.salary-confirmed`).value,
    dayRate: 0,
    skills: { [kind]: 2 },
    schedule: 'office',
    onCall: false,
  };
}

function contractAtListPrice(study: Study, kind: ContractKind, frequency: Frequency): Contract {
  return { ...draftContract(kind, makeAssumptions(study.assumptions)), id: ONE, frequencies: [frequency] };
}

/** The role with `amount` of one frequency and nothing else, in office hours: the comparison is of channels. */
function onlyNeed(role: Role, frequency: 'project' | 'incident', amount: number): Role {
  const { need, breakGlass: _, ...rest } = role;
  return {
    ...rest,
    need: {
      run: { hoursPerYear: 0 },
      incident: { ...need.incident, perYear: frequency === 'incident' ? amount : 0 },
      problem: { ...need.problem, perYear: 0 },
      project: { daysPerYear: frequency === 'project' ? amount : 0 },
    },
    offHours: { served: false, incidentShare: 0 },
    peaks: [],
    majorEvents: { ...role.majorEvents, perYear: 0 },
  };
}
