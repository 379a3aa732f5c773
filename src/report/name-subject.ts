// What differences are about, in the few words that a bar or a title has room for: a role, a person, a lever.

import type { Ref, ScenarioDifference } from '../../model';
import { wordFieldName } from './word-field';
import type { Words } from './words';

interface Names {
  readonly name: (ref: Ref) => string;
}

/** More subjects than this are counted rather than named. */
const NAMED = 2;

/** @example nameSubject(step.differences, namer, words) // 'Pilote d’exploitation et Camille (départ)' */
export function nameSubject(differences: readonly ScenarioDifference[], names: Names, words: Words): string {
  const subjects = listSubjects(differences, names, words);
  const { t, format } = words;
  if (subjects.length <= NAMED) return format.list(subjects);
  return t('difference.subjects', { name: subjects[0] ?? '', others: subjects.length - 1 });
}

/** Each once; those who come and those who go after the others, counted where they are several. */
function listSubjects(
  differences: readonly ScenarioDifference[],
  names: Names,
  words: Words,
): readonly string[] {
  const { t } = words;
  const of = (kind: 'person-added' | 'person-removed') => differences.filter((one) => one.kind === kind);
  const [joining, leaving] = [of('person-added'), of('person-removed')];
  const rest = differences.filter((one) => !joining.includes(one) && !leaving.includes(one));
  const move = (id: 'difference.joining' | 'difference.leaving', people: readonly ScenarioDifference[]) =>
    people.slice(0, 1).map((person) => t(id, { name: nameOne(person, names), count: people.length }));
  return [
    ...new Set(rest.map((one) => nameRest(one, names, words))),
    ...move('difference.joining', joining),
    ...move('difference.leaving', leaving),
  ];
}

/** A person of whom one thing changes is told with it: roles bear names much like theirs. */
function nameRest(difference: ScenarioDifference, names: Names, words: Words): string {
  const name = nameOne(difference, names);
  if (difference.kind !== 'person-changed') return name;
  const [field, ...others] = difference.fields;
  return field === undefined || others.length > 0
    ? name
    : words.t('difference.about', { name, field: wordFieldName(field.path, words) });
}

function nameOne(difference: ScenarioDifference, { name }: Names): string {
  switch (difference.kind) {
    case 'holders':
      return name({ kind: 'role', scenarioId: difference.toScenarioId, id: difference.roleId });
    case 'role-added':
    case 'role-removed':
      return name({ kind: 'role', scenarioId: difference.scenarioId, id: difference.role.id });
    case 'role-changed':
      return name({ kind: 'role', scenarioId: difference.scenarioId, id: difference.roleId });
    case 'person-added':
    case 'person-removed':
      return name({ kind: 'person', scenarioId: difference.scenarioId, id: difference.person.id });
    case 'person-changed':
      return name({ kind: 'person', scenarioId: difference.scenarioId, id: difference.personId });
    case 'provider-added':
    case 'provider-removed':
      return name({ kind: 'provider', scenarioId: difference.scenarioId, id: difference.provider.id });
    case 'provider-changed':
      return name({ kind: 'provider', scenarioId: difference.scenarioId, id: difference.providerId });
    case 'contract-added':
    case 'contract-removed': {
      const { scenarioId, providerId, contract } = difference;
      return name({ kind: 'contract', scenarioId, providerId, id: contract.id });
    }
    case 'contract-changed': {
      const { scenarioId, providerId, contractId: id } = difference;
      return name({ kind: 'contract', scenarioId, providerId, id });
    }
    case 'lever':
      return name({ kind: 'lever', id: difference.lever });
  }
}
