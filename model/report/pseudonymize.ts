// A study that can be handed over: the same figures, nobody's name. Identifiers are made from names and go too; known
// names are replaced in what was typed (notes, labels). What is left is what the figures need.

import { givePseudonyms } from '../scenario/edits/pseudonyms';
import { listScenarios } from '../scenario/edits/shared';
import type { PersonPseudonym, Scenario, Study } from '../scenario/schema';

/**
 * The study with every person called as `nameOf` says, and without the table that tells who is who.
 * `nameOf` must give different people different names. Scores are those of the study itself.
 * @example pseudonymize(study, ({ kind, number }) => `${kind ?? 'person'} ${number}`).today.people[0]?.name // 'administrator 1'
 */
export function pseudonymize(study: Study, nameOf: (pseudonym: PersonPseudonym) => string): Study {
  const table = givePseudonyms(study).pseudonyms ?? [];
  const ids = new Map(table.map(({ person }, at) => [person, `person-${at + 1}`]));
  const names = new Map(table.map((pseudonym) => [pseudonym.person, nameOf(pseudonym)]));
  const hide = makeHider(study, names);
  const { pseudonyms: _, ...rest } = study;
  return {
    ...rest,
    name: hide(study.name),
    today: hideScenario(study.today, ids, names, hide),
    scenarios: study.scenarios.map((scenario) => hideScenario(scenario, ids, names, hide)),
    assumptions: study.assumptions.map((each) =>
      each.note === undefined ? each : { ...each, note: hide(each.note) },
    ),
    notes: study.notes.map((note) => ({ ...note, text: hide(note.text) })),
  };
}

type Hide = (text: string) => string;

function hideScenario(
  scenario: Scenario,
  ids: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
  hide: Hide,
): Scenario {
  return {
    ...scenario,
    name: hide(scenario.name),
    roles: scenario.roles.map((role) => ({
      ...role,
      ...(role.label !== undefined && { label: hide(role.label) }),
      ...(role.site !== undefined && { site: hide(role.site) }),
      ...(role.breakGlass && { breakGlass: { ...role.breakGlass, who: hide(role.breakGlass.who) } }),
      peaks: role.peaks.map((peak) => ({ ...peak, label: hide(peak.label) })),
    })),
    people: scenario.people.map((person) => ({
      ...person,
      id: ids.get(person.id) ?? person.id,
      name: names.get(person.id) ?? person.id,
    })),
    assignments: scenario.assignments.map((line) =>
      'person' in line ? { ...line, person: ids.get(line.person) ?? line.person } : line,
    ),
  };
}

/** Replaces whole names, longest first, whatever their case; a name inside a longer word is left. */
function makeHider(study: Study, names: ReadonlyMap<string, string>): Hide {
  const said = new Map<string, string>();
  for (const { people } of listScenarios(study))
    for (const { id, name } of people) said.set(name.toLocaleLowerCase(), names.get(id) ?? id);
  if (said.size === 0) return (text) => text;
  const quote = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const any = [...said.keys()].sort((a, b) => b.length - a.length).map(quote);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(pattern, (found) => said.get(found.toLocaleLowerCase()) ?? found);
}
