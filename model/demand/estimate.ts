// Needs estimated from the size of an organisation when nothing has been measured. Each number is a figure that
// opens down to "so many servers × so many incidents each", so that every estimate can be seen and corrected.

import type { Assume } from '../catalogue/assumptions';
import { PRIORITIES, type Priority, ROLE_KINDS, type RoleKind } from '../catalogue/ids';
import type { Organization, Role } from '../scenario/schema';
import { type EstimateBasis, estimateNeed, type NeedEstimate, type ServiceHours } from './estimate-needs';

export type { NeedEstimate, ServiceHours } from './estimate-needs';

export interface EstimateOptions {
  /** Hours of service the organisation promises its users. */
  readonly hours: ServiceHours;
  /** Whether it has internal account managers: the memo says that they rarely exist, so no by default. */
  readonly accountManager?: boolean;
}

/** A role ready for the document, and how each number of its need was made. */
export interface EstimatedRole {
  readonly role: Role;
  readonly figures: NeedEstimate;
}

/** Kinds that answer beyond office hours. Others wait for the morning. */
const ANSWERS: Readonly<Record<ServiceHours, readonly RoleKind[]>> = {
  office: [],
  extended: ['operations-technician', 'operations-pilot', 'service-desk-technician'],
  '24x7': [
    'operations-technician',
    'operations-pilot',
    'network-technician',
    'administrator',
    'database-administrator',
  ],
};

/** Kinds whose failures stop everyone at once. */
const MAJOR_EVENTS: readonly RoleKind[] = ['network-technician', 'administrator', 'database-administrator'];

/**
 * Estimates the roles an organisation needs, in the order of the catalogue. Roles without any need are left out.
 * Needs are those of an organisation at the reference level of industrialization (0.25 on each lever).
 * @param organization size drivers; all counts ≥ 0
 * @example estimateRoles(study.organization, makeAssumptions(study.assumptions), { hours: 'office' })
 */
export function estimateRoles(
  organization: Organization,
  assume: Assume,
  options: EstimateOptions,
): EstimatedRole[] {
  const basis: EstimateBasis = { organization, assume, hours: options.hours };
  return ROLE_KINDS.filter((kind) => kind !== 'internal-account-manager' || options.accountManager === true)
    .map((kind) => {
      const figures = estimateNeed(kind, basis);
      return { role: buildRole(kind, figures, basis), figures };
    })
    .filter(({ role }) => isNeeded(role));
}

function buildRole(kind: RoleKind, figures: NeedEstimate, { assume, hours }: EstimateBasis): Role {
  const lossPerHour = assume(`${kind}.loss-per-hour`).value;
  const byPriority = (read: (priority: Priority) => number) =>
    Object.fromEntries(PRIORITIES.map((priority) => [priority, read(priority)])) as Record<Priority, number>;
  return {
    id: kind,
    kind,
    need: {
      run: { hoursPerYear: round(figures.run.value) },
      incident: {
        perYear: round(figures.incidents.value),
        effortHours: round(figures.effort.value),
        effortVariation: assume('incident.effort-variation').value,
        mix: byPriority((priority) => assume(`severity.share-${priority}`).value),
        responseHours: byPriority((priority) => assume(`${kind}.response-${priority}`).value),
        restoreHours: byPriority((priority) => assume(`${kind}.restore-${priority}`).value),
      },
      problem: {
        perYear: round(figures.problems.value),
        effortHours: round(figures.problemEffort.value),
        durationDays: round(figures.problemDays.value),
      },
      project: { daysPerYear: round(figures.projectDays.value) },
    },
    lossPerHour,
    offHours: {
      served: ANSWERS[hours].includes(kind),
      incidentShare: assume(`${kind}.off-hours-incident-share`).value,
      // The watch is kept as evenly as incidents arrive; other regular work waits for the day.
      ...(WATCH.includes(kind) ? { runShare: assume(`${kind}.off-hours-incident-share`).value } : {}),
    },
    peaks: [],
    majorEvents: {
      perYear: MAJOR_EVENTS.includes(kind) ? assume('major-event.rate').value : 0,
      durationHours: assume('major-event.duration').value,
      lossPerHour: lossPerHour * assume('major-event.multiplier').value,
    },
  };
}

/** Roles whose regular work is watching: it falls due at any hour. */
const WATCH: readonly RoleKind[] = ['operations-technician', 'operations-pilot'];

/** Three figures are all an estimate is worth: nobody believes 3,802.14 hours. */
function round(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(3));
}

function isNeeded({ need }: Role): boolean {
  return (
    need.run.hoursPerYear > 0 ||
    need.incident.perYear > 0 ||
    need.problem.perYear > 0 ||
    need.project.daysPerYear > 0
  );
}
