// Edits of the list of scenarios: a new one is always a copy of an existing situation, sharing its parts
// until they change.

import { nameSchema } from '../fields';
import { LIST_LIMITS } from '../limits';
import type { Study } from '../schema';
import { freshId, uniqueName } from './fresh';
import { append, editScenario, findScenario, isValid, keep, listScenarios, mapList, update } from './shared';

/** Adds a copy of scenario `fromId` at the end. */
export function addScenario(study: Study, fromId: string, name: string): Study {
  const from = findScenario(study, fromId);
  if (!from || !isValid(name, nameSchema)) return study;
  const all = listScenarios(study);
  const id = freshId(
    all.map((scenario) => scenario.id),
    name,
  );
  const copy = { ...from, id, name: uniqueName(namesBut(study), name) };
  return update(study, { scenarios: append(study.scenarios, copy, LIST_LIMITS.scenarios) });
}

export function renameScenario(study: Study, scenarioId: string, name: string): Study {
  if (!isValid(name, nameSchema)) return study;
  const unique = uniqueName(namesBut(study, scenarioId), name);
  return editScenario(study, scenarioId, (scenario) => update(scenario, { name: unique }));
}

/** Removes a scenario; the situation of today stays. Changes shown against it are shown against today. */
export function removeScenario(study: Study, scenarioId: string): Study {
  const scenarios = keep(study.scenarios, ({ id }) => id !== scenarioId);
  if (scenarios === study.scenarios) return study;
  return update(study, {
    scenarios,
    baselineId: study.baselineId === scenarioId ? study.today.id : study.baselineId,
    notes: mapList(study.notes, (note) =>
      note.scenario === scenarioId ? update(note, { scenario: undefined }) : note,
    ),
  });
}

/** Chooses the scenario that changes are shown against. */
export function setBaseline(study: Study, scenarioId: string): Study {
  return findScenario(study, scenarioId) ? update(study, { baselineId: scenarioId }) : study;
}

function namesBut(study: Study, scenarioId?: string): string[] {
  return listScenarios(study).flatMap(({ id, name }) => (id === scenarioId ? [] : [name]));
}
