// Who is called what in a report without names. A pseudonym says what the person mostly does and a number; it is
// kept in the study, so that every report of it calls the same person alike.

import type { RoleKind } from '../../catalogue/ids';
import { LIST_LIMITS } from '../limits';
import type { Person, PersonPseudonym, Scenario, Study } from '../schema';
import { listScenarios, update } from './shared';

/**
 * The study with a pseudonym for every person of every scenario; those already given stay. Nobody loses theirs, so
 * that a report made again later says the same of those who have left.
 * @example givePseudonyms(study).pseudonyms // [{ person: 'anne', kind: 'administrator', number: 1 }, …]
 */
export function givePseudonyms(study: Study): Study {
  const given = [...(study.pseudonyms ?? [])];
  const known = new Set(given.map(({ person }) => person));
  const last = new Map<RoleKind | undefined, number>();
  for (const { kind, number } of given) last.set(kind, Math.max(number, last.get(kind) ?? 0));
  for (const scenario of listScenarios(study)) {
    for (const person of scenario.people) {
      if (known.has(person.id) || given.length >= LIST_LIMITS.pseudonyms) continue;
      known.add(person.id);
      const kind = mainKindOf(person, scenario);
      const number = (last.get(kind) ?? 0) + 1;
      last.set(kind, number);
      given.push(kind === undefined ? { person: person.id, number } : { person: person.id, kind, number });
    }
  }
  return given.length === (study.pseudonyms?.length ?? 0) ? study : update(study, { pseudonyms: given });
}

/** The kind of the role that takes most of their time; else the one they are best at. */
function mainKindOf(person: Person, scenario: Scenario): PersonPseudonym['kind'] {
  const kinds = new Map(scenario.roles.map(({ id, kind }) => [id, kind]));
  const shares = new Map<RoleKind, number>();
  for (const line of scenario.assignments) {
    if (!('person' in line) || line.person !== person.id) continue;
    const kind = kinds.get(line.role);
    if (kind !== undefined) shares.set(kind, (shares.get(kind) ?? 0) + line.share);
  }
  const levels = Object.entries(person.skills) as [RoleKind, number][];
  const ranked = shares.size > 0 ? [...shares] : levels.filter(([, level]) => level > 0);
  return ranked.toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
