// Edits of people. A person is the same in every scenario that has their identifier.

import { LIST_LIMITS } from '../limits';
import { type Person, personSchema, type Scenario, type Study } from '../schema';
import { freshId, takenIds, uniqueName } from './fresh';
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

/** What is known of a person before they have an identifier. */
export type NewPerson = Omit<Person, 'id'>;

export function addPerson(study: Study, scenarioId: string, person: NewPerson): Study {
  const id = freshId(takenIds(study, 'people'), person.name);
  return editScenario(study, scenarioId, (scenario) => {
    const added = { ...person, id, name: uniqueName(namesBut(scenario), person.name) };
    if (!isValid(added, personSchema)) return scenario;
    return update(scenario, { people: append(scenario.people, added, LIST_LIMITS.people) });
  });
}

export function updatePerson(study: Study, scope: Scope, id: string, patch: Patch<NewPerson>): Study {
  return editScope(study, scope, (scenario) => {
    const named =
      patch.name === undefined ? patch : { ...patch, name: uniqueName(namesBut(scenario, id), patch.name) };
    const people = mapItem(scenario.people, id, (person) => updateChecked(person, named, personSchema));
    return update(scenario, { people });
  });
}

/** Adds a person with the same terms and skills, next to the first, holding nothing. */
export function duplicatePerson(study: Study, scenarioId: string, id: string): Study {
  return editScenario(study, scenarioId, (scenario) => {
    const person = scenario.people.find((candidate) => candidate.id === id);
    if (!person) return scenario;
    const copy = {
      ...person,
      id: freshId(takenIds(study, 'people'), person.name),
      name: uniqueName(namesBut(scenario), person.name),
    };
    return update(scenario, { people: insertAfter(scenario.people, id, copy, LIST_LIMITS.people) });
  });
}

/** Removes a person from one scenario, with what they hold. */
export function removePerson(study: Study, scenarioId: string, id: string): Study {
  return editScenario(study, scenarioId, (scenario) =>
    update(scenario, {
      people: keep(scenario.people, (person) => person.id !== id),
      assignments: keep(scenario.assignments, (line) => !('person' in line && line.person === id)),
    }),
  );
}

function namesBut(scenario: Scenario, id?: string): string[] {
  return scenario.people.flatMap((person) => (person.id === id ? [] : [person.name]));
}
