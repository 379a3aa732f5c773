// What a schema cannot say: identifiers and names are unique in their list, and what refers to something
// refers to something that exists.

import { isAssumptionId } from '../../catalogue/assumptions/index';
import type { Assignment, Scenario, Study } from '../schema';
import type { StudyError, StudyErrorCode } from './errors';
import { nameKey } from './names';

type Path = readonly (string | number)[];

/** Faults of identity and reference in a study that satisfies the schema. */
export function checkReferences(study: Study): StudyError[] {
  const scenarios = [
    { scenario: study.today, path: ['today'] as Path },
    ...study.scenarios.map((scenario, i) => ({ scenario, path: ['scenarios', i] as Path })),
  ];
  const scenarioIds = new Set(scenarios.map(({ scenario }) => scenario.id));
  const errors = [
    ...findRepeats(
      scenarios,
      ({ scenario, path }) => ({ key: scenario.id, path: [...path, 'id'] }),
      'duplicate-id',
    ),
    ...findRepeats(
      scenarios,
      ({ scenario, path }) => ({
        key: nameKey(scenario.name),
        path: [...path, 'name'],
        found: scenario.name,
      }),
      'duplicate-name',
    ),
    ...scenarios.flatMap(({ scenario, path }) => checkScenario(scenario, path)),
    ...repeatedIds(study.notes, ['notes'], 'duplicate-id'),
    ...repeatedIds(study.assumptions, ['assumptions'], 'duplicate-assumption'),
  ];
  if (!scenarioIds.has(study.baselineId)) {
    errors.push({ code: 'unknown-scenario', path: ['baselineId'], found: study.baselineId });
  }
  study.notes.forEach((note, i) => {
    if (note.scenario !== undefined && !scenarioIds.has(note.scenario)) {
      errors.push({ code: 'unknown-scenario', path: ['notes', i, 'scenario'], found: note.scenario });
    }
  });
  study.assumptions.forEach(({ id }, i) => {
    if (!isAssumptionId(id))
      errors.push({ code: 'unknown-assumption', path: ['assumptions', i, 'id'], found: id });
  });
  return errors;
}

function checkScenario(scenario: Scenario, path: Path): StudyError[] {
  const { roles, people, providers, assignments } = scenario;
  return [
    ...repeatedIds(roles, [...path, 'roles'], 'duplicate-id'),
    ...repeatedIds(people, [...path, 'people'], 'duplicate-id'),
    ...repeatedIds(providers, [...path, 'providers'], 'duplicate-id'),
    ...providers.flatMap(({ contracts }, i) =>
      repeatedIds(contracts, [...path, 'providers', i, 'contracts'], 'duplicate-id'),
    ),
    ...repeatedNames(people, [...path, 'people']),
    ...repeatedNames(providers, [...path, 'providers']),
    ...checkAssignments(scenario, [...path, 'assignments']),
    ...findRepeats(
      assignments,
      (assignment, i) => ({ key: assignmentKey(assignment), path: [...path, 'assignments', i] }),
      'duplicate-assignment',
    ),
  ];
}

function checkAssignments(scenario: Scenario, path: Path): StudyError[] {
  const roles = new Set(scenario.roles.map(({ id }) => id));
  const people = new Set(scenario.people.map(({ id }) => id));
  const contracts = new Map(
    scenario.providers.map(({ id, contracts }) => [id, new Set(contracts.map((c) => c.id))]),
  );
  const errors: StudyError[] = [];
  scenario.assignments.forEach((line, i) => {
    const report = (code: StudyErrorCode, field: string, found: string) =>
      errors.push({ code, path: [...path, i, field], found });
    if (!roles.has(line.role)) report('unknown-role', 'role', line.role);
    if ('person' in line) {
      if (!people.has(line.person)) report('unknown-person', 'person', line.person);
    } else {
      const known = contracts.get(line.provider);
      if (!known) report('unknown-provider', 'provider', line.provider);
      else if (!known.has(line.contract)) report('unknown-contract', 'contract', line.contract);
    }
  });
  return errors;
}

/** Identifies who holds what: two lines with the same key are the same assignment. */
function assignmentKey(line: Assignment): string {
  return 'person' in line ? `${line.role} ${line.person}` : `${line.role} ${line.provider} ${line.contract}`;
}

function repeatedIds(items: readonly { id: string }[], path: Path, code: StudyErrorCode): StudyError[] {
  return findRepeats(items, ({ id }, i) => ({ key: id, path: [...path, i, 'id'], found: id }), code);
}

function repeatedNames(items: readonly { name: string }[], path: Path): StudyError[] {
  const read = ({ name }: { name: string }, i: number) => ({
    key: nameKey(name),
    path: [...path, i, 'name'],
    found: name,
  });
  return findRepeats(items, read, 'duplicate-name');
}

/** One error for each item whose key an earlier one has. */
function findRepeats<T>(
  items: readonly T[],
  read: (item: T, i: number) => { key: string; path: Path; found?: string },
  code: StudyErrorCode,
): StudyError[] {
  const seen = new Set<string>();
  return items.flatMap((item, i) => {
    const { key, path, found = key } = read(item, i);
    if (seen.has(key)) return [{ code, path, found }];
    seen.add(key);
    return [];
  });
}
