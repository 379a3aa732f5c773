// A role nobody has measured yet: no volume, and the assumptions of its kind for the rest.

import { type AssumptionId, makeAssumptions, type NewRole, type RoleKind, type Study } from '../../../model';

/** An empty role of a kind; the reader fills its volumes or takes the estimate. */
export function makeRole(study: Study, kind: RoleKind): NewRole {
  const assume = makeAssumptions(study.assumptions);
  const read = (id: AssumptionId) => assume(id).value;
  return {
    kind,
    need: {
      run: { hoursPerYear: 0 },
      incident: {
        perYear: 0,
        effortHours: read(`${kind}.incident-effort`),
        effortVariation: read('incident.effort-variation'),
        mix: { p1: read('severity.share-p1'), p2: read('severity.share-p2'), p3: read('severity.share-p3') },
        responseHours: {
          p1: read(`${kind}.response-p1`),
          p2: read(`${kind}.response-p2`),
          p3: read(`${kind}.response-p3`),
        },
        restoreHours: {
          p1: read(`${kind}.restore-p1`),
          p2: read(`${kind}.restore-p2`),
          p3: read(`${kind}.restore-p3`),
        },
      },
      problem: { perYear: 0, effortHours: read(`${kind}.problem-effort`), durationDays: 90 },
      project: { daysPerYear: 0 },
    },
    lossPerHour: read(`${kind}.loss-per-hour`),
    offHours: { served: false, incidentShare: read(`${kind}.off-hours-incident-share`) },
    peaks: [],
    majorEvents: { perYear: 0, durationHours: read('major-event.duration'), lossPerHour: 0 },
  };
}
