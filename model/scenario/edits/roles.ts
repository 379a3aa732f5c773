// Edits of roles and of their needs. A role is the same in every scenario that has its identifier.

import { LIST_LIMITS } from '../limits';
import { checkRole } from '../parse/consistency';
import type { StudyErrorCode } from '../parse/errors';
import { type Role, roleSchema, type Study } from '../schema';
import { freshId, takenIds } from './fresh';
import {
  append,
  editScenario,
  editScope,
  insertAfter,
  isValid,
  keep,
  mapItem,
  type Patch,
  type Scope,
  update,
  updateChecked,
} from './shared';

/** What is known of a role before it has an identifier. */
export type NewRole = Omit<Role, 'id'>;

export function addRole(study: Study, scenarioId: string, role: NewRole): Study {
  const added = { ...role, id: freshId(takenIds(study, 'roles'), role.label ?? role.kind) };
  if (!isValid(added, roleSchema, checkRole)) return study;
  return editScenario(study, scenarioId, (scenario) =>
    update(scenario, { roles: append(scenario.roles, added, LIST_LIMITS.roles) }),
  );
}

/** Changes a role. A patch that breaks a rule (a mix that does not sum to 1) leaves the role as it is. */
export function updateRole(study: Study, scope: Scope, id: string, patch: Patch<NewRole>): Study {
  return editScope(study, scope, (scenario) =>
    update(scenario, {
      roles: mapItem(scenario.roles, id, (role) => updateChecked(role, patch, roleSchema, checkRole)),
    }),
  );
}

/**
 * The rule that makes `updateRole` leave a role as it is; nothing when the patch is taken.
 * @example findRefusal(role, { offHours: { served: true, incidentShare: 1 } }) // 'arrivals-above-one' beside a peak
 */
export function findRefusal(role: Role, patch: Patch<NewRole>): StudyErrorCode | undefined {
  const patched = update(role, patch);
  if (patched === role) return undefined;
  return isValid(patched, roleSchema) ? checkRole(patched)[0]?.code : 'out-of-range';
}

/** Adds a role with the same need next to the first, held by nobody. `label` tells the two apart. */
export function duplicateRole(study: Study, scenarioId: string, id: string, label?: string): Study {
  return editScenario(study, scenarioId, (scenario) => {
    const role = scenario.roles.find((candidate) => candidate.id === id);
    if (!role) return scenario;
    const copy = update(
      { ...role, id: freshId(takenIds(study, 'roles'), label ?? id) },
      label === undefined ? {} : { label },
    );
    if (!isValid(copy, roleSchema, checkRole)) return scenario;
    return update(scenario, { roles: insertAfter(scenario.roles, id, copy, LIST_LIMITS.roles) });
  });
}

/** Removes a role from one scenario, with what is assigned to it. */
export function removeRole(study: Study, scenarioId: string, id: string): Study {
  return editScenario(study, scenarioId, (scenario) =>
    update(scenario, {
      roles: keep(scenario.roles, (role) => role.id !== id),
      assignments: keep(scenario.assignments, (line) => line.role !== id),
    }),
  );
}
