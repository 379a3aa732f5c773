// What the size of the organisation says each role needs, so that a reader who has measured nothing has a
// start, and one who has measured sees where they differ. Several roles of one kind share its estimate.

import {
  type EstimatedRole,
  estimateRoles,
  makeAssumptions,
  type Need,
  type Role,
  type RoleKind,
  type Study,
} from '../../../model';

export interface Estimates {
  readonly byKind: ReadonlyMap<RoleKind, EstimatedRole>;
  /** Part of its kind's estimate that goes to a role, by role id. */
  readonly parts: ReadonlyMap<string, number>;
  /** Working hours in a day, to add project days up with hours. */
  readonly hoursPerDay: number;
}

export interface Estimate {
  readonly need: Need;
  /** All of it (hours/year). */
  readonly hours: number;
  /** Part of the kind's estimate, 0…1. */
  readonly part: number;
  readonly figures: EstimatedRole['figures'];
}

/** Yearly hours of a need as the document states it, before any change of levers (hours/year). */
export function countHours(need: Need, hoursPerDay: number): number {
  const { run, incident, problem, project } = need;
  return (
    run.hoursPerYear +
    incident.perYear * incident.effortHours +
    problem.perYear * problem.effortHours +
    project.daysPerYear * hoursPerDay
  );
}

/** Estimates for the roles of a scenario, shared inside a kind like its present hours. */
export function makeEstimates(study: Study, roles: readonly Role[]): Estimates {
  const assume = makeAssumptions(study.assumptions);
  const hoursPerDay = assume('time.hours-per-day').value;
  const isServed = (kinds: readonly RoleKind[]) =>
    roles.some((role) => role.offHours.served && kinds.includes(role.kind));
  const hours = isServed(['network-technician', 'administrator', 'database-administrator'])
    ? '24x7'
    : roles.some((role) => role.offHours.served)
      ? 'extended'
      : 'office';
  const accountManager = roles.some((role) => role.kind === 'internal-account-manager');
  const estimated = estimateRoles(study.organization, assume, { hours, accountManager });
  const parts = new Map<string, number>();
  for (const role of roles) {
    const alike = roles.filter((other) => other.kind === role.kind);
    const sum = alike.reduce((total, other) => total + countHours(other.need, hoursPerDay), 0);
    parts.set(role.id, sum > 0 ? countHours(role.need, hoursPerDay) / sum : 1 / alike.length);
  }
  return { byKind: new Map(estimated.map((one) => [one.role.kind, one])), parts, hoursPerDay };
}

/** The estimate of one role; undefined when its kind needs nothing in an organisation of that size. */
export function readEstimate(estimates: Estimates, role: Role): Estimate | undefined {
  const found = estimates.byKind.get(role.kind);
  const part = estimates.parts.get(role.id) ?? 1;
  if (found === undefined) return undefined;
  const { run, incident, problem, project } = found.role.need;
  const need: Need = {
    run: { hoursPerYear: run.hoursPerYear * part },
    // mix and targets are promises made to users: an estimate of volume leaves them alone
    incident: { ...role.need.incident, perYear: incident.perYear * part, effortHours: incident.effortHours },
    problem: { ...problem, perYear: problem.perYear * part },
    project: { daysPerYear: project.daysPerYear * part },
  };
  return { need, hours: countHours(need, estimates.hoursPerDay), part, figures: found.figures };
}
