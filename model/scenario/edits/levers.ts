// Edits of the four levers of industrialization (memo fact T4), for the whole organisation or for one role
// where it differs.

import type { Lever } from '../../catalogue/ids';
import type { Role, Study } from '../schema';
import { clampShare, editScenario, mapItem, update } from './shared';

/** Sets a lever in one scenario; with `roleId`, for that role only. `value` is brought into [0, 1]. */
export function setLever(
  study: Study,
  scenarioId: string,
  lever: Lever,
  value: number,
  roleId?: string,
): Study {
  const level = clampShare(value);
  if (level === undefined) return study;
  return editScenario(study, scenarioId, (scenario) =>
    roleId === undefined
      ? update(scenario, { industrialization: update(scenario.industrialization, { [lever]: level }) })
      : update(scenario, {
          roles: mapItem(scenario.roles, roleId, (role) => setRoleLever(role, lever, level)),
        }),
  );
}

/** Gives a role the levers of the whole again. */
export function clearRoleLevers(study: Study, scenarioId: string, roleId: string): Study {
  return editScenario(study, scenarioId, (scenario) =>
    update(scenario, {
      roles: mapItem(scenario.roles, roleId, (role) => update(role, { levers: undefined })),
    }),
  );
}

function setRoleLever(role: Role, lever: Lever, level: number): Role {
  return update(role, { levers: { ...role.levers, [lever]: level } });
}
