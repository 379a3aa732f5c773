// What differs between two scenarios, as a sentence: “Database administrator: Camille (80% of their time) instead of
// 60%”. The Compare screen and the report say the same.

import type { FieldChange, Ref, ScenarioDifference } from '../../model';
import { nameSome } from './name-some';
import { wordFieldName, wordFieldValue } from './word-field';
import { wordHolders } from './word-holders';
import type { Words } from './words';

/** What things are called, as a `Namer` says. */
interface Names {
  readonly name: (ref: Ref) => string;
}

/** A sentence without its full stop; `alike`, others of whom it is as true, are told with it. */
export function wordDifference(
  difference: ScenarioDifference,
  names: Names,
  words: Words,
  alike: readonly ScenarioDifference[] = [],
): string {
  const { t, format } = words;
  if (alike.length > 0) return wordPeople([difference, ...alike], names, words);
  switch (difference.kind) {
    case 'holders':
      return wordHolders(difference, names, words);
    case 'role-added':
    case 'role-removed': {
      const role = names.name({ kind: 'role', scenarioId: difference.scenarioId, id: difference.role.id });
      return t(`difference.${difference.kind}`, { role });
    }
    case 'role-changed': {
      const { scenarioId, roleId: id, fields } = difference;
      return wordFields(names.name({ kind: 'role', scenarioId, id }), fields, words);
    }
    case 'person-added':
    case 'person-removed': {
      const { person, scenarioId } = difference;
      return t(`difference.${difference.kind}`, {
        name: names.name({ kind: 'person', scenarioId, id: person.id }),
        status: t(`difference.status.${person.status}`),
        fte: format.unit(person.fte, 'FTE'),
      });
    }
    case 'person-changed': {
      const { scenarioId, personId: id, fields } = difference;
      return wordFields(names.name({ kind: 'person', scenarioId, id }), fields, words);
    }
    case 'provider-added':
    case 'provider-removed': {
      const { provider, scenarioId } = difference;
      return t(`difference.${difference.kind}`, {
        name: names.name({ kind: 'provider', scenarioId, id: provider.id }),
        contracts: format.list(
          provider.contracts.map((contract) => t(`difference.contractKind.${contract.kind}`)),
        ),
      });
    }
    case 'provider-changed': {
      const { scenarioId, providerId: id, fields } = difference;
      return wordFields(names.name({ kind: 'provider', scenarioId, id }), fields, words);
    }
    case 'contract-added':
    case 'contract-removed': {
      const { contract, providerId, scenarioId } = difference;
      const name = names.name({ kind: 'contract', scenarioId, providerId, id: contract.id });
      return t(`difference.${difference.kind}`, { contract: name });
    }
    case 'contract-changed': {
      const { scenarioId, providerId, contractId: id, fields } = difference;
      return wordFields(names.name({ kind: 'contract', scenarioId, providerId, id }), fields, words);
    }
    case 'lever':
      return t('difference.lever', {
        lever: t(`common.lever.${difference.lever}`),
        from: format.percent(difference.from),
        to: format.percent(difference.to),
      });
  }
}

/** Several people who come, go or change in the same way. */
function wordPeople(
  differences: readonly [ScenarioDifference, ...ScenarioDifference[]],
  names: Names,
  words: Words,
): string {
  const { t, format } = words;
  const [first] = differences;
  const named = (ids: readonly string[]) => ({ names: nameSome(ids, words), count: differences.length });
  switch (first.kind) {
    case 'person-added':
    case 'person-removed':
      return t(first.kind === 'person-added' ? 'difference.people-added' : 'difference.people-removed', {
        ...named(differences.flatMap((one) => namePerson(one, names))),
        status: t(`difference.statuses.${first.person.status}`),
        fte: format.unit(first.person.fte, 'FTE'),
      });
    case 'person-changed':
      return t('difference.people-changed', {
        ...named(differences.flatMap((one) => namePerson(one, names))),
        changes: listChanges(first.fields, words),
      });
    default:
      return differences.map((one) => wordDifference(one, names, words)).join(t('difference.separator'));
  }
}

function namePerson(difference: ScenarioDifference, names: Names): string[] {
  if (difference.kind === 'person-changed')
    return [names.name({ kind: 'person', scenarioId: difference.scenarioId, id: difference.personId })];
  if (difference.kind !== 'person-added' && difference.kind !== 'person-removed') return [];
  return [names.name({ kind: 'person', scenarioId: difference.scenarioId, id: difference.person.id })];
}

/** More fields than this are not all named: the first of the document are, the others counted. */
const NAMED = 4;

function wordFields(name: string, fields: readonly FieldChange[], words: Words): string {
  return words.t('difference.fields', { name, changes: listChanges(fields, words) });
}

function listChanges(fields: readonly FieldChange[], words: Words): string {
  const { t } = words;
  // One left over is named like the others: “and one more” takes as much room.
  const shown = fields.length > NAMED + 1 ? fields.slice(0, NAMED) : fields;
  const changes = shown.map((field) => wordField(field, words));
  return t('difference.changes', {
    changes: changes.join(t('difference.separator')),
    others: fields.length - shown.length,
  });
}

/** One field: “response target, P1: 2 h instead of 4 h”. */
export function wordField(change: FieldChange, words: Words): string {
  const { path, unit, from, to } = change;
  const value = (one: FieldChange['from']) =>
    one === undefined ? words.t('difference.unset') : wordFieldValue(path, one, unit, words);
  return words.t('difference.field', { field: wordFieldName(path, words), from: value(from), to: value(to) });
}
